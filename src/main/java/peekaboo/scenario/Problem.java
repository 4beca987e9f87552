package peekaboo.scenario;

import org.jspecify.annotations.Nullable;
import peekaboo.phrase.Phrase;
import peekaboo.text.Unseen;
import peekaboo.yaml.Place;

/**
 * One thing in a scenario that cannot stand, with what would.
 *
 * @param origin where it stands
 * @param path what it is about, such as {@code arms.late.reaction}; empty for the file as a whole
 * @param found what stands there, in words
 * @param expected what may stand there, with unit, range or the known names
 * @param nearest the known name that was probably meant, or null
 */
public record Problem(
        Origin origin,
        String path,
        Phrase found,
        Phrase expected,
        @Nullable String nearest) {

    private static final int LONGEST = 200;

    /** A problem with what was asked for outside a scenario; it is told in English alone. */
    public static Problem outside(Origin origin, String found, String expected, @Nullable String nearest) {
        return new Problem(origin, "", Phrase.same(shown(found)), Phrase.same(expected), nearest);
    }

    private static String shown(String found) {
        boolean fits = found.codePointCount(0, found.length()) <= LONGEST;
        return Unseen.shown(fits ? found : found.substring(0, found.offsetByCodePoints(0, LONGEST)) + "...");
    }

    /** The problem in English on three lines: where and what, found, expected. No line feed at the end. */
    public String inWords() {
        String guess = nearest == null ? "" : "   (did you mean " + nearest + "?)";
        return head() + "\n  found     " + found.inEnglish() + "\n  expected  " + expected.inEnglish() + guess;
    }

    /** Where it stands and what it is about, on one line. */
    public String head() {
        String where = Unseen.shown(origin.inWords());
        return path.isEmpty() || where.endsWith(" " + path) ? where : where + "  " + path;
    }

    /**
     * Where a problem comes from.
     *
     * @param name the file as it was named, or the override, such as {@code --set infant.gain}
     * @param place where in the file, or null for an override or for the file as a whole
     */
    public record Origin(String name, @Nullable Place place) {
        /** {@code file:line:column}, or the name alone. */
        public String inWords() {
            return place == null ? name : name + ":" + place;
        }
    }
}
