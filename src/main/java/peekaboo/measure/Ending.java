package peekaboo.measure;

import java.util.List;

/** How a turning away ended. The last two are no ends but the end of watching: censored. */
public enum Ending {
    /** The infant came back by itself, not negative, for at least a second. */
    RETURNED("returned", "ended in a return"),
    /** It began to protest or withdrew. */
    PROTEST("protest", "ended in protest or withdrawal"),
    /** The caregiver got a look by entering the line of sight. */
    CAPTURED("captured", "ended in a look that the caregiver got by entering the view"),
    /** The episode ended first. */
    EPISODE_END("episode-end", "were still going on when the episode ended"),
    /** The session ended first. */
    SESSION_END("session-end", "were still going on when the session ended");

    private final String label;
    private final String words;

    Ending(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** What became of turnings away that ended so, in plain words: they "ended in a return". */
    public String words() {
        return words;
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
