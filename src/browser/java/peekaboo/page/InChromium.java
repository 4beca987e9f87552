package peekaboo.page;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a test an empty tab, or the browser. Playwright may not be used by two threads: each thread that tests has a browser of its
 * own, which all its tests share and which ends with the last test of all.
 */
final class InChromium implements ParameterResolver {
    private static final Namespace OURS = Namespace.create(InChromium.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Thread.currentThread(), asked -> Chromium.start(), Chromium.class);
        return parameter.getParameter().getType() == Chromium.class
                ? chromium
                : context.getStore(OURS).computeIfAbsent(Page.class, asked -> chromium.newTab(), Page.class);
    }
}
