package peekaboo.dyad;

/**
 * The closed range a value may take.
 *
 * @param low smallest value allowed
 * @param high largest value allowed, not below {@code low}
 */
public record Range(double low, double high) {
    /** One for a share, a probability, a level between nothing and full. */
    public static final Range SHARE = new Range(0, 1);

    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("range: low must not be above high");
        }
    }

    /** True when the value lies inside, bounds included; false for anything that is no number. */
    public boolean holds(double value) {
        return value >= low && value <= high;
    }

    /** The value itself, or the nearest bound. */
    public double nearest(double value) {
        return Math.max(low, Math.min(high, value));
    }
}
