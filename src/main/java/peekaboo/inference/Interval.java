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

    /** Quantile of the standard normal that leaves half of what the usual level leaves above it. */
    private static final double NORMAL = 1.959963984540054;

    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("low " + low + " and high " + high + " make no interval");
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must lie between 0 and 1, not " + level);
        }
    }

    /** A value no farther beside the interval, beside 1 or its own size, is beside it by rounding. */
    private static final double ROUNDING = 1e-12;

    /** How far the interval of the usual level reaches to either side of an estimate that is normal with this standard error. */
    public static double reach(double standardError) {
        return NORMAL * standardError;
    }

    /**
     * The interval as one of this value: the same if it holds the value, widened to it if they are apart by no more than rounding.
     * Percentiles of the resamples of a few dyads may lie to one side of what the whole study shows; they tell nothing of where
     * the true value lies, and such an interval is not observed.
     */
    public Measured<Interval> around(double value) {
        double beside = Math.max(low - value, value - high);
        return beside <= ROUNDING * Math.max(1, Math.abs(value))
                ? Measured.observed(new Interval(Math.min(low, value), Math.max(high, value), level))
                : Measured.notObserved(Measured.Reason.BESIDE_RESAMPLES);
    }

    /** Whether {@code value} lies in the interval, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
