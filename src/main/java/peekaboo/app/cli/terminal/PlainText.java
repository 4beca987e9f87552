package peekaboo.app.cli.terminal;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a terminal is given of a text: characters that one sees. Control characters, which a terminal obeys, marks that turn the
 * direction of writing, and others without a picture of their own are named instead, as in {@code \\u{1B}}, whoever they come from: a
 * file's name, a title, a manifest.
 */
public final class PlainText {
    /** Without width, between letters of scripts that join them: part of how words are spelt there, and of no others. */
    private static final int NON_JOINER = 0x200C;

    private static final int JOINER = 0x200D;

    private static final Set<UnicodeScript> UNJOINED = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL);

    /** As ECMA-48 writes them: select graphic rendition. */
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    private PlainText() {}

    /** A text of one line: line feeds are named too, so that nothing in it can pass for another line of what is said. */
    public static String line(String text) {
        return of(text).replace("\n", named('\n'));
    }

    /** A text of any number of lines, each ending in a line feed alone. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int before = '\n';
        for (int point : text.replace("\r\n", "\n").codePoints().toArray()) {
            plain.append(isSeen(point, before) ? Character.toString(point) : named(point));
            before = point;
        }
        return plain.toString();
    }

    /** The same of a text that this program made, with its colours left in it, and lines that ended as the system ends them. */
    static String coloured(String own) {
        StringBuilder plain = new StringBuilder(own.length());
        Matcher colour = COLOUR.matcher(own.replace("\r\n", "\n").replace('\r', '\n'));
        while (colour.find()) {
            StringBuilder before = new StringBuilder();
            colour.appendReplacement(before, "");
            plain.append(of(before.toString())).append(colour.group());
        }
        StringBuilder rest = new StringBuilder();
        colour.appendTail(rest);
        return plain.append(of(rest.toString())).toString();
    }

    private static boolean isSeen(int point, int before) {
        if (point == NON_JOINER || point == JOINER) {
            return (Character.isLetter(before) || Character.getType(before) == Character.NON_SPACING_MARK)
                    && !UNJOINED.contains(UnicodeScript.of(before));
        }
        return point == '\n' || hasPicture(point);
    }

    private static boolean hasPicture(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    private static String named(int point) {
        return String.format(Locale.ROOT, "\\u{%X}", point);
    }
}
