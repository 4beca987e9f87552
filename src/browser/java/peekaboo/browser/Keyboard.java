package peekaboo.browser;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;

/** Somebody who uses no mouse. */
public record Keyboard(Page tab) {
    private static final int MOST_TABS = 60;

    /** Tabs on until something has the focus. */
    public Keyboard reach(String name) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (name.equals(focused())) {
                return this;
            }
            tab.keyboard().press("Tab");
        }
        return fail(name + " was not reached by " + MOST_TABS + " tabs");
    }

    private Object focused() {
        return tab.evaluate("() => document.activeElement.dataset.test ?? ''");
    }

    public Keyboard press(String key) {
        tab.keyboard().press(key);
        return this;
    }
}
