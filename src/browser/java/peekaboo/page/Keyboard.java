package peekaboo.page;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;

/** Somebody who uses no mouse. */
record Keyboard(Page tab) {
    private static final int MOST_TABS = 60;

    /** Tabs on until something has the focus. */
    Keyboard reach(String name) {
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

    Keyboard press(String key) {
        tab.keyboard().press(key);
        return this;
    }
}
