package peekaboo.dyad;

/** What an infant's voice does. */
public enum Voice {
    QUIET,
    COO,
    FUSS
}
