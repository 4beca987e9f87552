package peekaboo.measure;

import java.util.List;

/** How a turning away ended. The last two are no ends but the end of watching: censored. */
public enum Ending {
    /** The infant came back by itself, not negative, for at least a second. */
    RETURNED("returned"),
    /** It began to protest or withdrew. */
    PROTEST("protest"),
    /** The caregiver got a look by entering the line of sight. */
    CAPTURED("captured"),
    /** The episode ended first. */
    EPISODE_END("episode-end"),
    /** The session ended first. */
    SESSION_END("session-end");

    private final String label;

    Ending(String label) {
        this.label = label;
    }

    /** Its name in records. */
    public String label() {
        return label;
    }

    /** Every ending, in the order told. */
    public static List<Ending> all() {
        return List.of(values());
    }
}
