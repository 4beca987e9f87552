package peekaboo.app.cli.folder;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The last line of a page, in HTML or Markdown: a comment with the digest of all before it. By it a page is known as one that Peekaboo
 * made and nobody has changed since.
 */
public final class Seal {
    private static final String BEGINNING = "<!-- Made by peekaboo; sha256 of all before this line: ";
    private static final String END = " -->\n";
    private static final int LENGTH = BEGINNING.length() + 64 + END.length();

    private Seal() {}

    /** A page with its seal. */
    public static byte[] on(byte[] page) {
        boolean isEnded = page.length > 0 && page[page.length - 1] == '\n';
        byte[] whole = isEnded ? page : Arrays.copyOf(page, page.length + 1);
        whole[whole.length - 1] = '\n';
        byte[] line = line(whole);
        byte[] sealed = Arrays.copyOf(whole, whole.length + line.length);
        System.arraycopy(line, 0, sealed, whole.length, line.length);
        return sealed;
    }

    /** True if a page ends with its seal, and is as it was when that was put on. */
    public static boolean isWhole(byte[] page) {
        int end = page.length - LENGTH;
        return end > 0 && Arrays.equals(Arrays.copyOfRange(page, end, page.length), line(Arrays.copyOf(page, end)));
    }

    private static byte[] line(byte[] page) {
        return (BEGINNING + Sha256.of(page) + END).getBytes(StandardCharsets.US_ASCII);
    }
}
