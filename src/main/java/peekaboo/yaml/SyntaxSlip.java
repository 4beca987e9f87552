package peekaboo.yaml;

import org.jspecify.annotations.Nullable;
import peekaboo.phrase.Phrase;
import peekaboo.text.Blanks;
import peekaboo.text.Unseen;
import peekaboo.yaml.YamlOutcome.Refusal;

/**
 * A slip of the pen that explains what a parser complains of, which often notices it a line later: a colon or a blank that is
 * missing, a blank that is none, quotes of a word processor.
 */
final class SyntaxSlip {
    private final String text;
    private final int[] starts;

    /**
     * What stands around the places that a complaint names.
     *
     * @param codePoints where the complaint stands and where what it is about begins, counted in code points
     */
    SyntaxSlip(String text, int[] codePoints) {
        this.text = text;
        int length = text.codePointCount(0, text.length());
        int complained = text.offsetByCodePoints(0, Math.min(codePoints[0], length));
        int opened = text.offsetByCodePoints(0, Math.min(codePoints[1], length));
        int line = lineStart(complained);
        this.starts = new int[] {line, lineStart(opened), lineStart(Math.max(0, line - 1))};
    }

    /** What was slipped, or null if nothing of that kind stands in either line. */
    @Nullable
    Refusal refusal(String complaint) {
        for (int start : starts) {
            Refusal unseen = oddBlank(start);
            if (unseen != null) {
                return unseen;
            }
        }
        for (int start : starts) {
            Refusal slip = dashOrQuote(start);
            if (slip != null) {
                return slip;
            }
        }
        return complaint.contains("could not find expected ':'") ? noColon(starts[1]) : null;
    }

    private int lineStart(int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }

    private String line(int start) {
        int end = text.indexOf('\n', start);
        return Blanks.trimmed(text.substring(start, end < 0 ? text.length() : end));
    }

    /** Where the line's first character stands that is no blank. */
    private int firstOf(int start) {
        int first = start;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        return first;
    }

    private @Nullable Refusal oddBlank(int start) {
        int end = text.indexOf('\n', start);
        for (int i = start; i < (end < 0 ? text.length() : end); i++) {
            if (Unseen.isOddBlank(text.charAt(i))) {
                return new Refusal(
                        Characters.place(text, i), Characters.name(text.charAt(i)), Phrase.of("an ordinary blank"));
            }
        }
        return null;
    }

    private @Nullable Refusal dashOrQuote(int start) {
        String line = line(start);
        int first = firstOf(start);
        boolean isDash = line.length() > 1 && line.charAt(0) == '-' && "- ".indexOf(line.charAt(1)) < 0;
        if (isDash) {
            return at(first, line, Phrase.of("a blank after the dash"));
        }
        int colon = line.indexOf(": ");
        boolean isQuote =
                colon > 0 && colon + 2 < line.length() && Characters.ODD_QUOTES.indexOf(line.charAt(colon + 2)) >= 0;
        return isQuote
                ? at(first + colon + 2, line.substring(colon + 2), Phrase.of("straight quotes around a text, or none"))
                : null;
    }

    private Refusal noColon(int start) {
        String line = line(start);
        int colon = line.indexOf(':');
        boolean hasColon = colon > 0 && line.charAt(0) != '"' && line.charAt(0) != '\'';
        return at(
                firstOf(start),
                line,
                hasColon ? Phrase.of("a blank after the colon") : Phrase.of("a colon and a blank after the key"));
    }

    private Refusal at(int index, String found, Phrase expected) {
        return new Refusal(Characters.place(text, index), Phrase.same(Excerpt.of(found)), expected);
    }
}
