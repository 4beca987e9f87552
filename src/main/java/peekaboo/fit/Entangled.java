package peekaboo.fit;

/**
 * Two parameters that the findings can hardly tell apart: one makes up for the other.
 *
 * @param first name of one
 * @param second name of the other
 * @param correlation of their errors, -1 to 1
 */
public record Entangled(String first, String second, double correlation) {
    /** Correlations above this, either way, are told. */
    public static final double TOLD_ABOVE = 0.9;
}
