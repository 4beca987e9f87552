package peekaboo.record;

import java.util.Optional;

/**
 * A part of a session over which something is measured.
 *
 * @param episode the name of an episode; empty for all of the session that is coded
 */
public record Stretch(Optional<String> episode) {
    /** All of the session that is coded. */
    public static final Stretch WHOLE_SESSION = new Stretch(Optional.empty());

    /** An episode by its name. */
    public static Stretch of(String episode) {
        return new Stretch(Optional.of(episode));
    }

    /** True when it is all of the session. */
    public boolean isWhole() {
        return episode.isEmpty();
    }

    /** The episode's name as records have it, where nothing stands for the whole session. */
    public String label() {
        return episode.orElse("");
    }

    /** As errors and failing tests tell it. */
    @Override
    public String toString() {
        return episode.orElse("whole session");
    }
}
