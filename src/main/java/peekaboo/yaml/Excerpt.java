package peekaboo.yaml;

import peekaboo.text.Unseen;

/** The beginning of a text that may be long, for a message that must not be. */
final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    /** The first line's worth of a text, at most 60 code points; what is left out shows as dots, what is unseen as its code. */
    static String of(String text) {
        String line = text.replace('\n', ' ').replace('\t', ' ');
        boolean fits = line.codePointCount(0, line.length()) <= LONGEST;
        return Unseen.shown(fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...");
    }
}
