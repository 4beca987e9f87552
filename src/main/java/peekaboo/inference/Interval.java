package peekaboo.inference;

/**
 * An interval that covers the true value with about the given probability over repeated studies.
 *
 * @param low lower end, finite, not above {@code high}
 * @param high upper end, finite
 * @param level coverage aimed at, between 0 and 1, 0.95 as a rule
 */
public record Interval(double low, double high, double level) {

    /** The level used throughout unless a caller asks for another. */
    public static final double USUAL_LEVEL = 0.95;

    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("low " + low + " and high " + high + " make no interval");
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must lie between 0 and 1, not " + level);
        }
    }

    /** Whether {@code value} lies in the interval, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
