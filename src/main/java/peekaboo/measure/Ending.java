package peekaboo.measure;

import java.util.List;

/** How a turning away ended. The last two are no ends but the end of watching: censored. */
public enum Ending {
    /** The infant came back by itself, not negative, for at least a second. */
    RETURNED("returned", false),
    /** It began to protest or withdrew. */
    PROTEST("protest", false),
    /** The caregiver got a look by entering the line of sight. */
    CAPTURED("captured", false),
    /** The episode ended first. */
    EPISODE_END("episode-end", true),
    /** The session ended first. */
    SESSION_END("session-end", true);

    private final String label;
    private final boolean censored;

    Ending(String label, boolean censored) {
        this.label = label;
        this.censored = censored;
    }

    /** Its name in records. */
    public String label() {
        return label;
    }

    /** True when the turning away was still going on when watching ended. */
    public boolean censored() {
        return censored;
    }

    /** Every ending, in the order told. */
    public static List<Ending> all() {
        return List.of(values());
    }
}
