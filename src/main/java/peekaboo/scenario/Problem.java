package peekaboo.scenario;

import org.jspecify.annotations.Nullable;

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
        String found,
        String expected,
        @Nullable String nearest) {

    /** The problem on three lines: where and what, found, expected. No line feed at the end. */
    public String inWords() {
        String guess = nearest == null ? "" : "   (did you mean " + nearest + "?)";
        return head() + "\n  found     " + found + "\n  expected  " + expected + guess;
    }

    private String head() {
        String where = origin.inWords();
        return path.isEmpty() || where.endsWith(" " + path) ? where : where + "  " + path;
    }
}
