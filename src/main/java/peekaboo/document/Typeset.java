package peekaboo.document;

/** Plain ASCII as it is set on a page. */
final class Typeset {

    private Typeset() {}

    /** With signs in place of the letters that stand for them: "+-", the minus before a number, "uS". */
    static String of(String ascii) {
        return ascii.replace("+-", "\u00b1")
                .replaceAll("(?<![\\w.])-(?=\\d)", "\u2212")
                .replaceAll("\\buS\\b", "\u00b5S")
                .replace(">=", "\u2265")
                .replace("<=", "\u2264");
    }
}
