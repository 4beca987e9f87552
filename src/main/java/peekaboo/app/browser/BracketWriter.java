package peekaboo.app.browser;

import org.teavm.backend.javascript.rendering.Precedence;
import org.teavm.backend.javascript.spi.Injector;
import org.teavm.backend.javascript.spi.InjectorContext;
import org.teavm.model.MethodReference;

/** Writes the operations of {@link Bracketed} in place of their calls; runs in the build alone. */
public final class BracketWriter implements Injector {

    @Override
    public void generate(InjectorContext context, MethodReference operation) {
        context.getWriter().append("(");
        context.writeExpr(context.getArgument(0), Precedence.UNARY);
        context.getWriter().append(sign(operation));
        context.writeExpr(context.getArgument(1), Precedence.UNARY);
        context.getWriter().append(")");
    }

    private static String sign(MethodReference operation) {
        return switch (operation.getName()) {
            case "sum" -> " + ";
            case "product" -> " * ";
            case "remainder" -> " % ";
            default -> throw new IllegalArgumentException("operation: " + operation);
        };
    }
}
