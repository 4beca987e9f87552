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

    /** The 0.975 quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("low " + low + " and high " + high + " make no interval");
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must lie between 0 and 1, not " + level);
        }
    }

    /**
     * Wilson's score interval at 95 % for a share of independent cases, such as dyads; not for spells, several of
     * which belong to one dyad.
     *
     * <p>Source: Wilson 1927, Journal of the American Statistical Association 22, 209-212.
     *
     * @param count cases with the property, 0 to {@code of}
     * @param of all cases, none makes the interval not observed
     */
    public static Measured<Interval> wilson(int count, int of) {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("count " + count + " must lie between 0 and " + of);
        }
        return of == 0 ? Measured.notObserved(Measured.Reason.NO_SPELLS) : Measured.observed(wilsonOf(count, of));
    }

    private static Interval wilsonOf(int count, int of) {
        double share = (double) count / of;
        double shrink = 1 + Z * Z / of;
        double middle = (share + Z * Z / (2.0 * of)) / shrink;
        double half = Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of)) / shrink;
        double low = count == 0 ? 0 : Math.max(0, middle - half);
        return new Interval(low, count == of ? 1 : Math.min(1, middle + half), USUAL_LEVEL);
    }

    /** Whether {@code value} lies in the interval, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
