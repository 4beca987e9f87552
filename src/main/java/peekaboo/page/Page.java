package peekaboo.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The page: one file that needs nothing else, in which the engine itself runs.
 *
 * @param html the file's text
 * @param policy what the page may do, as the file says too
 */
public record Page(String html, String policy) {
    /** The most bytes that a page may have: it is sent by mail and opened on phones. */
    static final int MOST_BYTES = 1_500_000;

    /**
     * The page of this jar with these scenarios.
     *
     * @param scenarios that it offers, and that its story is told with
     * @param version which the page tells as its own
     * @throws NoPageException if a part is missing, or it would be too large
     */
    public static Page of(Repertoire scenarios, String version) throws IOException, NoPageException {
        return of(PageParts.ofJar(), scenarios, version);
    }

    /** The page of these parts. The same parts, scenarios and version give the same bytes. */
    static Page of(PageParts parts, Repertoire scenarios, String version) throws IOException, NoPageException {
        Page page = new PageTemplate(parts, scenarios, version).page();
        int length = page.bytes().length;
        if (length > MOST_BYTES) {
            throw new NoPageException(String.format(
                    Locale.ROOT,
                    "the page\n  found     %d bytes\n  expected  at most %d bytes: fewer or shorter scenarios",
                    length,
                    MOST_BYTES));
        }
        return page;
    }

    /** The file's bytes. */
    public byte[] bytes() {
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
