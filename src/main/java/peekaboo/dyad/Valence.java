package peekaboo.dyad;

/** The feeling tone of a phase. */
public enum Valence {
    POSITIVE,
    NEUTRAL,
    NEGATIVE
}
