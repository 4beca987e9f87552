package peekaboo.page;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as they may stand inside an element of a page: nothing in them ends the element, and what they mean stays the
 * same. Line ends become line feeds, since a browser would make them so before it compares hashes.
 */
final class InlineText {
    private static final Pattern SCRIPT_END = Pattern.compile("</(?=script)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STYLE_END = Pattern.compile("</(?=style)", Pattern.CASE_INSENSITIVE);

    private InlineText() {}

    /**
     * A script. What would end the element can stand in strings, regular expressions and comments alone; there the
     * backslash means nothing. {@code <!--} would let a later {@code <script} hide the end of the element.
     */
    static String script(String source) {
        return SCRIPT_END.matcher(lines(source)).replaceAll("<\\\\/").replace("<!--", "\\x3c!--");
    }

    /** Words of the document itself. */
    static String html(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A JSON text: the sign stands in its strings alone. */
    static String json(String source) {
        return lines(source).strip().replace("<", "\\u003c");
    }

    /** A style sheet. */
    static String style(String source) {
        return STYLE_END.matcher(lines(source)).replaceAll("<\\\\/");
    }

    /** Whether what stands between the tags of an element with these attributes is run as a script. */
    static boolean isRun(String attributes) {
        return !attributes.toLowerCase(Locale.ROOT).contains("application/json");
    }

    private static String lines(String source) {
        return source.replace("\r\n", "\n").replace('\r', '\n');
    }
}
