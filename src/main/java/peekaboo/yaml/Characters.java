package peekaboo.yaml;

import org.jspecify.annotations.Nullable;
import peekaboo.phrase.Phrase;
import peekaboo.yaml.YamlOutcome.Refusal;

/** Which characters a text may hold, and where in it an index stands. */
final class Characters {
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
        if (codePoint < 0xA0) {
            return (codePoint >= ' ' && codePoint < 0x7F)
                    || codePoint == '\t'
                    || codePoint == '\n'
                    || codePoint == '\r';
        }
        boolean isHalfOfPair = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        boolean isNoCharacter = (codePoint & 0xFFFE) == 0xFFFE;
        return !isHalfOfPair && !isNoCharacter;
    }

    private static Place place(String text, int end) {
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

    private static Phrase name(int codePoint) {
        StringBuilder hex = new StringBuilder();
        for (int shift = codePoint > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
            hex.append("0123456789ABCDEF".charAt(codePoint >> shift & 0xF));
        }
        return Phrase.of("a character that cannot be shown (U+{0})", Phrase.same(hex.toString()));
    }
}
