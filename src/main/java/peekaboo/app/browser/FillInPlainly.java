package peekaboo.app.browser;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Used by the build alone: the parser formats one of its messages, with places for texts alone, and would bring along all that numbers,
 * currencies and countries are formatted with, a fifth of the script.
 */
public final class FillInPlainly implements ClassHolderTransformer {
    private static final MethodReference FORMAT =
            new MethodReference(String.class, "format", String.class, Object[].class, String.class);
    private static final MethodReference PLAIN =
            new MethodReference(FilledIn.class, "text", String.class, Object[].class, String.class);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (!type.getName().startsWith("org.snakeyaml.")) {
            return;
        }
        for (MethodHolder method : type.getMethods()) {
            if (method.hasProgram()) {
                method.getProgram().getBasicBlocks().forEach(block -> block.forEach(FillInPlainly::fillIn));
            }
        }
    }

    private static void fillIn(Instruction instruction) {
        if (instruction instanceof InvokeInstruction call && call.getMethod().equals(FORMAT)) {
            call.setMethod(PLAIN);
        }
    }
}
