package peekaboo.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * The page: one file that needs nothing else, in which the engine itself runs.
 *
 * @param html the file's text
 * @param policy what the page may do, as the file says too
 */
record Page(String html, String policy) {
    /** The most bytes that a page may have: it is sent by mail and opened on phones. */
    static final int MOST_BYTES = 1_000_000;

    /**
     * The page of this jar with these scenarios.
     *
     * @param scenarios the text of each, by its name
     * @throws Stop if it would be too large
     */
    static Page of(Map<String, String> scenarios) throws IOException, Stop {
        return of(PageParts.ofJar(), scenarios);
    }

    /** The page of these parts. The same parts and scenarios give the same bytes. */
    static Page of(PageParts parts, Map<String, String> scenarios) throws IOException, Stop {
        Page page = new PageTemplate(parts, scenarios).page();
        int length = page.bytes().length;
        if (length > MOST_BYTES) {
            throw Stop.failed(String.format(
                    Locale.ROOT,
                    "the page\n  found     %d bytes\n  expected  at most %d bytes: fewer or shorter scenarios",
                    length,
                    MOST_BYTES));
        }
        return page;
    }

    /** The file's bytes. */
    byte[] bytes() {
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
