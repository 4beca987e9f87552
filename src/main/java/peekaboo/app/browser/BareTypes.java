package peekaboo.app.browser;

import java.util.List;
import java.util.Objects;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.instructions.StringConstantInstruction;

/**
 * Used by the build alone: leaves out of the script what types have and nobody there asks for, which TeaVM cannot know. That is what
 * records say of themselves, such as {@code Interval[low=0.1, ...]}, some 10 KB of it; of estimates, figures and drawings, which are
 * made, told and forgotten, whether one equals another; and what the parser's events say of themselves, which brings along all that
 * streams are made with.
 */
public final class BareTypes implements ClassHolderTransformer {
    private static final MethodDescriptor TO_STRING = new MethodDescriptor("toString", String.class);
    private static final List<MethodDescriptor> COMPARING = List.of(
            new MethodDescriptor("equals", Object.class, boolean.class), new MethodDescriptor("hashCode", int.class));
    private static final List<String> NEVER_COMPARED =
            List.of("peekaboo.inference.", "peekaboo.words.", "peekaboo.chart.", "peekaboo.sketch.");

    private static final String EVENTS = "org.snakeyaml.engine.v2.events.";

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        boolean isEvent = type.getName().startsWith(EVENTS);
        boolean isRecord = "java.lang.Record".equals(type.getParent());
        MethodHolder text = type.getMethod(TO_STRING);
        if (text != null && (isEvent || (isRecord && isTheCompilers(text, type.getName())))) {
            type.removeMethod(text);
        }
        if (isRecord && NEVER_COMPARED.stream().anyMatch(type.getName()::startsWith)) {
            COMPARING.stream().map(type::getMethod).filter(Objects::nonNull).forEach(type::removeMethod);
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
