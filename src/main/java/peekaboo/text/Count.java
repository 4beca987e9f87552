package peekaboo.text;

/** Whole numbers as they are printed. */
public final class Count {
    private static final char THIN_BLANK = '\u202f';
    private static final int GROUP = 3;

    private Count() {}

    /** Digits in groups of three: "13 482". */
    public static String of(int count) {
        StringBuilder digits = new StringBuilder(Integer.toString(count));
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            digits.insert(at, THIN_BLANK);
        }
        return digits.toString();
    }
}
