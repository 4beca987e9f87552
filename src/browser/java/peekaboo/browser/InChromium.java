package peekaboo.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a test an empty tab, or the browser. Playwright may not be used by two threads: each thread that tests has a browser of its
 * own, which ends with the last test of all. A new tab takes three times as long as the page in it: the tests of a class share one,
 * which keeps the scripts they add and is otherwise as new for each. A test that sets the tab's clock takes a new one.
 */
public final class InChromium implements ParameterResolver, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(InChromium.class);

    private record TabOf(Thread thread, Class<?> tests) {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store all = context.getRoot().getStore(OURS);
        Chromium chromium = all.computeIfAbsent(Thread.currentThread(), asked -> Chromium.start(), Chromium.class);
        return parameter.getParameter().getType() == Chromium.class
                ? chromium
                : all.computeIfAbsent(tab(context), asked -> chromium.newTab(), Page.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Page used = context.getRoot().getStore(OURS).get(tab(context), Page.class);
        if (used != null) {
            Chromium.empty(used);
        }
    }

    private static TabOf tab(ExtensionContext context) {
        return new TabOf(Thread.currentThread(), context.getRequiredTestClass());
    }
}
