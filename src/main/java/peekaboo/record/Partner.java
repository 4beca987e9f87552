package peekaboo.record;

/** One of the two. */
public enum Partner {
    INFANT,
    CAREGIVER
}
