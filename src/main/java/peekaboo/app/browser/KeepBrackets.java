package peekaboo.app.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Used by the build alone: keeps the order of sums and products of doubles when they are written as JavaScript.
 *
 * <p>TeaVM 0.15.0 writes {@code a + (b + c)} as {@code a + b + c} and {@code a * (b / c)} as {@code a * b / c}, also where
 * the bracket comes from a local variable or from another method; for doubles that changes the last bit. So each such
 * operation of ours becomes one of {@link Bracketed}.
 */
public final class KeepBrackets implements ClassHolderTransformer {

    private static final Map<BinaryOperation, String> LOSE_BRACKETS = Map.of(
            BinaryOperation.ADD, "sum", BinaryOperation.MULTIPLY, "product", BinaryOperation.MODULO, "remainder");

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (!type.getName().startsWith("peekaboo.")) {
            return;
        }
        for (MethodHolder method : type.getMethods()) {
            if (method.hasProgram()) {
                method.getProgram().getBasicBlocks().forEach(KeepBrackets::keepBrackets);
            }
        }
    }

    private static void keepBrackets(BasicBlock block) {
        for (BinaryInstruction operation : operationsThatLoseBrackets(block)) {
            operation.replace(bracketed(operation));
        }
    }

    private static List<BinaryInstruction> operationsThatLoseBrackets(BasicBlock block) {
        List<BinaryInstruction> found = new ArrayList<>();
        for (Instruction instruction : block) {
            if (instruction instanceof BinaryInstruction operation
                    && operation.getOperandType() == NumericOperandType.DOUBLE
                    && LOSE_BRACKETS.containsKey(operation.getOperation())) {
                found.add(operation);
            }
        }
        return found;
    }

    private static InvokeInstruction bracketed(BinaryInstruction operation) {
        InvokeInstruction call = new InvokeInstruction();
        call.setType(InvocationType.SPECIAL);
        call.setMethod(new MethodReference(
                Bracketed.class,
                LOSE_BRACKETS.get(operation.getOperation()),
                double.class,
                double.class,
                double.class));
        call.setArguments(operation.getFirstOperand(), operation.getSecondOperand());
        call.setReceiver(operation.getReceiver());
        call.setLocation(operation.getLocation());
        return call;
    }
}
