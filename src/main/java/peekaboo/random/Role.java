package peekaboo.random;

/**
 * Whose dice are thrown: part of the key of {@link Draws}. The numbers are written out because every recorded digest
 * depends on them: a new role takes a new number, no number is changed or used again, and order does not matter.
 */
public enum Role {
    /** The infant's hazards and its noise, tick by tick. */
    INFANT(1),
    /** The caregiver's hazards and choices, tick by tick. */
    CAREGIVER(2),
    /** What an infant is like: drawn once for a dyad. */
    TEMPERAMENT(3),
    /** Draws of a study as a whole: resampling, sweeps. */
    STUDY(4),
    /** Draws of tests and benchmarks. */
    TEST(5);

    private final int key;

    Role(int key) {
        this.key = key;
    }

    /** The number that goes into the key of {@link Draws#of}. */
    public int key() {
        return key;
    }
}
