package peekaboo.dyad;

/** What an infant's hands do to comfort it. */
public enum Hand {
    FREE,
    /** Thumb or fingers in the mouth (Isc-o). */
    MOUTH,
    /** Clasped at the body (Isc-h). */
    CLASPED
}
