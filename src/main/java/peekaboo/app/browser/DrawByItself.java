package peekaboo.app.browser;

import java.util.List;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Used by the build alone: draws are made one by one when they are asked for. Blocks of them are for a JVM, which makes several at a
 * time; in a browser their arrays were a tenth of the time of short sessions.
 */
public final class DrawByItself implements ClassHolderTransformer {
    private static final List<String> BLOCKS = List.of("peekaboo.random.DrawBlock", "peekaboo.random.NormalBlock");

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (!BLOCKS.contains(type.getName())) {
            return;
        }
        for (MethodHolder method : type.getMethods()) {
            if (method.hasProgram()) {
                method.getProgram().getBasicBlocks().forEach(block -> block.forEach(DrawByItself::byItself));
            }
        }
    }

    private static void byItself(Instruction instruction) {
        if (instruction instanceof InvokeInstruction call
                && call.getMethod().getName().equals("inBlock")) {
            MethodReference block = call.getMethod();
            call.setMethod(new MethodReference(block.getClassName(), "byItself", block.getSignature()));
        }
    }
}
