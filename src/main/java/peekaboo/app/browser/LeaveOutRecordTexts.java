package peekaboo.app.browser;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.instructions.StringConstantInstruction;

/**
 * Used by the build alone: leaves what the compiler lets records say of themselves, such as {@code Interval[low=0.1, ...]},
 * out of the script. Nobody reads it there, but TeaVM cannot know that and would keep some 10 KB of it.
 */
public final class LeaveOutRecordTexts implements ClassHolderTransformer {
    private static final MethodDescriptor TO_STRING = new MethodDescriptor("toString", String.class);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        MethodHolder text = type.getMethod(TO_STRING);
        if ("java.lang.Record".equals(type.getParent()) && text != null && isTheCompilers(text, type.getName())) {
            type.removeMethod(text);
        }
    }

    /** TeaVM has written it out by now, so that it is known by its first words. */
    private static boolean isTheCompilers(MethodHolder text, String type) {
        String name = type.substring(1 + Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')));
        for (BasicBlock block : text.getProgram().getBasicBlocks()) {
            for (Instruction instruction : block) {
                if (instruction instanceof StringConstantInstruction words) {
                    return words.getConstant().equals(name + "[");
                }
            }
        }
        return false;
    }
}
