package peekaboo.app.browser;

import java.util.ArrayList;
import java.util.List;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.NegateInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Used by the build alone: keeps the order of sums and products of doubles when they are written as JavaScript.
 *
 * <p>TeaVM 0.15.0 writes {@code a + (b + c)} as {@code a + b + c} and {@code a * (b / c)} as {@code a * b / c}, also where
 * the bracket comes from a local variable or from another method; for doubles that changes the last bit. Sums are
 * therefore handed to it as {@code a - (-b)} and products as {@code a * (-(-b))}, which are the same bits by IEEE 754 and
 * keep their brackets. Constants are folded, so they cost nothing.
 */
public final class KeepBrackets implements ClassHolderTransformer {

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (!type.getName().startsWith("peekaboo.")) {
            return;
        }
        for (MethodHolder method : type.getMethods()) {
            if (method.hasProgram()) {
                keepBrackets(method.getProgram());
            }
        }
    }

    private static void keepBrackets(Program program) {
        for (BasicBlock block : program.getBasicBlocks()) {
            for (BinaryInstruction operation : operationsOnDoubles(block)) {
                switch (operation.getOperation()) {
                    case ADD -> subtractNegated(operation);
                    case MULTIPLY, MODULO -> negateTwice(operation);
                    default -> {} // the others keep their brackets
                }
            }
        }
    }

    private static List<BinaryInstruction> operationsOnDoubles(BasicBlock block) {
        List<BinaryInstruction> found = new ArrayList<>();
        for (Instruction instruction : block) {
            if (instruction instanceof BinaryInstruction operation
                    && operation.getOperandType() == NumericOperandType.DOUBLE) {
                found.add(operation);
            }
        }
        return found;
    }

    private static void subtractNegated(BinaryInstruction sum) {
        BinaryInstruction difference = new BinaryInstruction(BinaryOperation.SUBTRACT, NumericOperandType.DOUBLE);
        difference.setFirstOperand(sum.getFirstOperand());
        difference.setSecondOperand(negated(sum.getSecondOperand(), sum));
        difference.setReceiver(sum.getReceiver());
        difference.setLocation(sum.getLocation());
        sum.replace(difference);
    }

    private static void negateTwice(BinaryInstruction operation) {
        operation.setSecondOperand(negated(negated(operation.getSecondOperand(), operation), operation));
    }

    private static Variable negated(Variable operand, Instruction before) {
        NegateInstruction negation = new NegateInstruction(NumericOperandType.DOUBLE);
        negation.setOperand(operand);
        negation.setReceiver(before.getProgram().createVariable());
        negation.setLocation(before.getLocation());
        before.insertPrevious(negation);
        return negation.getReceiver();
    }
}
