package peekaboo.text;

/**
 * Characters that cannot be seen, or are seen as something else: control characters, blanks other than the space, what has no
 * width, and what turns the direction of writing.
 */
public final class Unseen {
    /** Where the blanks, joiners and marks that are told apart begin and end, each as a pair. */
    private static final int[] RANGES = {
        0x00, 0x1F, 0x7F, 0xA0, 0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x1680, 0x1680, 0x17B4, 0x17B5,
        0x180B, 0x180F, 0x2000, 0x200F, 0x2028, 0x202F, 0x205F, 0x206F, 0x3000, 0x3000, 0x3164, 0x3164, 0xD800, 0xDFFF,
        0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0xFFFE, 0xFFFF, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000,
        0xE0FFF
    };

    private Unseen() {}

    /** Whether a character is one of these. */
    public static boolean is(int codePoint) {
        for (int i = 0; i < RANGES.length; i += 2) {
            if (codePoint >= RANGES[i] && codePoint <= RANGES[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is a blank that is none to Peekaboo, such as the no-break space. */
    public static boolean isOddBlank(int codePoint) {
        return codePoint == 0xA0
                || codePoint == 0x1680
                || (codePoint >= 0x2000 && codePoint <= 0x200A)
                || codePoint == 0x202F
                || codePoint == 0x205F
                || codePoint == 0x3000;
    }

    /** Whether a character changes the direction in which others are shown. */
    public static boolean isDirection(int codePoint) {
        return codePoint == 0x61C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /**
     * Whether a character turns the direction of all that follows it until another ends that: an embedding, an override, an isolate, or
     * the end of one. Where it is drawn beside other words it can reorder them too.
     */
    public static boolean turnsWhatFollows(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** Whether a text holds a control character, or more than one line. */
    public static boolean holdsControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c >= 0x7F && c < 0xA0) || c == '\u2028' || c == '\u2029') {
                return true;
            }
        }
        return false;
    }

    /** The first of these in a text, or -1. */
    public static int firstIn(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (is(codePoint)) {
                return codePoint;
            }
            i += Character.charCount(codePoint);
        }
        return -1;
    }

    /** Whether nothing of a text is seen, if there is anything in it at all. */
    public static boolean isAll(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (codePoint != ' ' && !is(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }

    /** A text in which each of these is seen, such as {@code 20<U+00A0>s}; line feeds and tabs as well. */
    public static String shown(String text) {
        if (firstIn(text) < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (is(codePoint)) {
                shown.append('<').append(code(codePoint)).append('>');
            } else {
                shown.appendCodePoint(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return shown.toString();
    }

    /** The code of a character, such as {@code U+200B}. */
    public static String code(int codePoint) {
        StringBuilder code = new StringBuilder("U+");
        for (int shift = codePoint > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
            code.append("0123456789ABCDEF".charAt(codePoint >> shift & 0xF));
        }
        return code.toString();
    }
}
