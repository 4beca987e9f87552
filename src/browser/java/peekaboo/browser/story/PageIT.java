package peekaboo.browser.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import peekaboo.browser.Chromium;
import peekaboo.browser.InChromium;
import peekaboo.browser.OpenedPage;

/** The page as people open it: a file, in a real browser. */
@ExtendWith(InChromium.class)
class PageIT {
    @Test
    void opened_itComplainsOfNothingAndAsksForNothing(Page tab) {
        OpenedPage page = OpenedPage.in(tab, "");

        assertFalse(tab.title().isBlank());
        assertEquals("object", tab.evaluate("typeof peekaboo"));
        assertTrue(page.complaints().isEmpty(), page.complaints()::toString);
        assertTrue(page.strangers().isEmpty(), page.strangers()::toString);
    }

    @Test
    void withoutScripts_itSaysWhatItNeedsInEveryLanguage(Chromium chromium) {
        try (Page tab = chromium.newTab(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
            OpenedPage.in(tab, "");

            for (String language : List.of("en", "de")) {
                assertTrue(tab.locator("p[lang=" + language + "]").isVisible(), language);
                assertTrue(tab.locator("p[lang=" + language + "]").innerText().contains("JavaScript"), language);
            }
        }
    }

    /** The wall holds: what somebody writes into the page is not run, and nothing can be fetched. */
    @Test
    void scriptsAndRequestsThatAreNotItsOwn_areRefused(Page tab) {
        OpenedPage page = OpenedPage.in(tab, "");
        tab.evaluate("""
                    () => {
                        const script = document.createElement('script');
                        script.textContent = 'window.intruded = true;';
                        document.body.append(script);
                        return fetch('https://example.org/').catch(() => {});
                    }
                    """);

        assertEquals("undefined", tab.evaluate("typeof window.intruded"));
        assertTrue(page.strangers().isEmpty(), page.strangers()::toString);
        assertTrue(
                page.complaints().stream().anyMatch(said -> said.contains("Content Security Policy")),
                page.complaints()::toString);
    }
}
