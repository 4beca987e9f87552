package peekaboo.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;

/** Looks for keys of the strings where words should be. */
public final class Keys {
    /** Texts and labels on the page that are keys of the strings, or look like keys for which there are no words. */
    private static final String KEYS_SHOWN = """
            () => {
                const isKey = (text) => /^[a-z][\\w-]*(\\.[\\w-]+)+$/.test(text) || (text.includes('.') && peekaboo.page.hasWords(text));
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT,
                    (node) => (node.parentElement.closest('script, textarea, code') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
                const seen = [];
                while (walker.nextNode()) {
                    seen.push(walker.currentNode.data.trim());
                }
                for (const element of document.body.querySelectorAll('[aria-label], [title], [aria-valuetext]')) {
                    seen.push(...['aria-label', 'title', 'aria-valuetext'].map((name) => element.getAttribute(name) ?? ''));
                }
                return seen.filter((text) => isKey(text) || /\\{\\w+\\}/.test(text));
            }
            """;

    private Keys() {}

    /** Everything on the page as it is now that is a key, or a word that was not put in. */
    public static List<?> shown(Page tab) {
        return (List<?>) Objects.requireNonNull(tab.evaluate(KEYS_SHOWN));
    }
}
