package peekaboo.scenario;

import org.jspecify.annotations.Nullable;

/**
 * One value of a scenario that is to be replaced or added before it is read, and so is checked like all others.
 *
 * @param origin how it was asked for, for messages: {@code --set infant.gain}
 * @param path where it goes: {@code seed}, {@code infant.sensitivity}, {@code arms.late.reaction}, {@code
 *     episodes.play.lasts}
 * @param value as it would stand in the file
 */
public record Change(String origin, String path, String value) {
    /** The change that {@code path=value} after {@code --set} asks for, or null if the text has no such form. */
    public static @Nullable Change parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            return null;
        }
        String path = text.substring(0, equals).strip();
        return new Change("--set " + path, path, text.substring(equals + 1).strip());
    }

    /** Whether it made the value at this path, or one above it. */
    boolean reaches(String at) {
        return at.equals(path) || at.startsWith(path + ".") || at.startsWith(path + "[");
    }
}
