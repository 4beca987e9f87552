package peekaboo.scenario;

import org.jspecify.annotations.Nullable;
import peekaboo.text.Blanks;

/**
 * One value of a scenario that is to be replaced or added before it is read, and so is checked like all others.
 *
 * @param origin how it was asked for, for messages: {@code --set infant.gain}
 * @param path where it goes: {@code seed}, {@code infant.sensitivity}, {@code arms.late.reaction}, {@code
 *     episodes.play.lasts}
 * @param value as it would stand in the file
 */
public record Change(String origin, String path, String value) {
    /** The most changes to one scenario: some ten times as many as there are things to change. */
    public static final int MOST = 1_000;

    private static final int LONGEST_PATH = 200;

    /** The change that {@code path=value} after {@code --set} asks for, or null if the text has no such form. */
    public static @Nullable Change parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            return null;
        }
        String path = Blanks.trimmed(text.substring(0, equals));
        return path.isEmpty() || path.length() > LONGEST_PATH
                ? null
                : new Change("--set " + path, path, Blanks.trimmed(text.substring(equals + 1)));
    }
}
