package peekaboo.yaml;

import org.jspecify.annotations.Nullable;
import peekaboo.phrase.Phrase;
import peekaboo.text.Unseen;
import peekaboo.yaml.YamlOutcome.Refusal;

/**
 * Which characters a text may hold, and where in it an index stands. Whoever reads a text must see all of it: what has no width
 * or turns the direction of writing is refused, comments included. Blanks of other kinds may stand in titles, and what joins
 * letters may too, for some scripts need it.
 */
public final class Characters {
    /** The quotes of a word processor, which are none to a scenario. */
    public static final String ODD_QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2018\u2019\u201A\u201B\u2039\u203A";

    /** What a text is to be. */
    static final Phrase PLAIN = Phrase.of("plain text");

    private static final int NONE = -1;

    private Characters() {}

    /** A refusal at the first character that no text has (control characters, halves of a pair), or null. */
    static @Nullable Refusal refusal(String text) {
        int index = firstForbidden(text);
        return index == NONE ? null : new Refusal(place(text, index), name(text.codePointAt(index)), PLAIN);
    }

    /** The first forbidden character in words, or null if there is none. */
    static @Nullable Phrase forbiddenIn(String text) {
        int index = firstForbidden(text);
        return index == NONE ? null : name(text.codePointAt(index));
    }

    private static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!isAllowed(codePoint)) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return NONE;
    }

    private static boolean isAllowed(int codePoint) {
        boolean isBreak = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        boolean isJoiner = codePoint == 0x200C || codePoint == 0x200D;
        boolean isNoCharacter = (codePoint & 0xFFFE) == 0xFFFE;
        return isBreak || isJoiner || Unseen.isOddBlank(codePoint) || !(Unseen.is(codePoint) || isNoCharacter);
    }

    /** Where a character stands that begins at this index. */
    static Place place(String text, int end) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < end; i += Character.charCount(text.codePointAt(i))) {
            boolean isBreak = endsLine(text, i);
            line += isBreak ? 1 : 0;
            column = isBreak ? 1 : column + 1;
        }
        return new Place(line, column);
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n');
    }

    /** A character that is not seen, in words, such as {@code a no-break space (U+00A0)}. */
    public static Phrase name(int codePoint) {
        Phrase code = Phrase.same(Unseen.code(codePoint));
        if (codePoint == 0xA0 || codePoint == 0x202F || codePoint == 0x2007) {
            return Phrase.of("a no-break space ({0})", code);
        }
        if (codePoint == 0x200B || codePoint == 0xFEFF || codePoint == 0x2060) {
            return Phrase.of("a zero-width space ({0})", code);
        }
        if (codePoint == 0x200C || codePoint == 0x200D) {
            return Phrase.of("a hidden joiner ({0})", code);
        }
        if (Unseen.isOddBlank(codePoint)) {
            return Phrase.of("an odd blank ({0})", code);
        }
        return Unseen.isDirection(codePoint)
                ? Phrase.of("a character that turns the direction of writing ({0})", code)
                : Phrase.of("a character that cannot be shown ({0})", code);
    }
}
