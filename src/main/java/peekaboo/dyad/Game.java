package peekaboo.dyad;

import java.util.List;

/** What the two are doing while they are with each other. */
public enum Game {
    /** Face-to-face play without a fixed form: talk, smiles, pauses. */
    FREE_PLAY("free-play"),
    /** Rounds of build-up, hide, reveal and release. */
    PEEK_A_BOO("peek-a-boo");

    private final String label;

    Game(String label) {
        this.label = label;
    }

    /** Its name in scenario files. */
    public String label() {
        return label;
    }

    /** Every game, in the order told. */
    public static List<Game> all() {
        return List.of(values());
    }
}
