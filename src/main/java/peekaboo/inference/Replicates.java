package peekaboo.inference;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * What a {@link Bootstrap.Statistic} showed in the whole study and in each resample. Columns stay aligned, so a
 * difference or ratio of two columns, such as two arms, is taken within each resample and keeps the pairing. Immutable.
 *
 * <p>An interval is not observed with fewer than {@link Bootstrap#FEWEST_DYADS} dyads, or when more than one resample
 * in twenty, or all but a few, did not show the quantity, or when the value lies outside of it.
 */
public final class Replicates {

    /** Marks, inside this class only, a value that a resample did not show. */
    static final double ABSENT = Double.NaN;

    /** Shares that add up to 1 leave so much over by rounding: nothing to divide by. */
    private static final double NOTHING = 1e-12;

    private static final double ROUNDING = 1e-12;

    private static final int FEWEST = 40;
    private static final double LEAST_OBSERVED = 0.95;

    private final int dyads;
    private final Bootstrap.Row whole;
    private final double[][] rows;
    private final String fault;

    /**
     * Keeps the arrays: the bootstrap hands them over.
     *
     * @param fault what went wrong in measuring one of the rows; empty if all went well
     */
    Replicates(int dyads, Bootstrap.Row whole, double[][] rows, String fault) {
        this.dyads = dyads;
        this.whole = whole;
        this.rows = rows;
        this.fault = fault;
    }

    /** The same whole with other resamples; keeps the array. */
    Replicates resampled(double[][] others, String wrong) {
        return new Replicates(dyads, whole, others, wrong);
    }

    /** Both parts of one bootstrap together; the order of merging does not change any interval. */
    public Replicates merge(Replicates other) {
        if (dyads != other.dyads || !Arrays.equals(whole.values(), other.whole.values())) {
            throw new IllegalArgumentException("only parts of one bootstrap can be merged");
        }
        double[][] all = Arrays.copyOf(rows, rows.length + other.rows.length);
        for (int row = 0; row < other.rows.length; row++) {
            all[rows.length + row] = other.rows[row];
        }
        return new Replicates(dyads, whole, all, fault.isEmpty() ? other.fault : fault);
    }

    /** One column with its percentile interval. */
    public Measured<Estimate> estimate(int column, double level) {
        return combined(column, column, level, (value, same) -> value);
    }

    /** Whether the whole study shows this in a column, but for rounding. */
    public boolean shows(int column, double value) {
        return Math.abs(whole.values()[column] - value) <= ROUNDING * Math.abs(value);
    }

    /** What each resample showed in a column; not a number where it showed nothing. */
    public double[] resamples(int column) {
        double[] seen = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            seen[row] = rows[row][column];
        }
        return seen;
    }

    /** Column {@code first} less column {@code second}. */
    public Measured<Estimate> difference(int first, int second, double level) {
        return combined(first, second, level, (one, other) -> one - other);
    }

    /**
     * Column {@code first} divided by column {@code second}: of quantities that are never negative. Not observed where the second
     * is 0, but for rounding.
     */
    public Measured<Estimate> ratio(int first, int second, double level) {
        if (whole.values()[second] <= NOTHING) {
            return Measured.notObserved(Measured.Reason.ZERO_DENOMINATOR);
        }
        return combined(first, second, level, (one, other) -> other <= NOTHING ? ABSENT : one / other);
    }

    /** The sum of these columns, each weighed; of a column without weight nothing is asked. */
    public Measured<Estimate> sum(List<Integer> columns, double[] weights, double level) {
        double value = weighed(whole.values(), columns, weights);
        if (Double.isNaN(value)) {
            for (int i = 0; i < weights.length; i++) {
                if (weights[i] != 0 && Double.isNaN(whole.values()[columns.get(i)])) {
                    return whole.missing(columns.get(i));
                }
            }
        }
        double[] showed = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            showed[row] = weighed(rows[row], columns, weights);
        }
        return withInterval(value, showed, level);
    }

    private static double weighed(double[] row, List<Integer> columns, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] == 0 ? 0 : weights[i] * row[columns.get(i)];
        }
        return sum;
    }

    private Measured<Estimate> combined(int first, int second, double level, DoubleBinaryOperator of) {
        double value = of.applyAsDouble(whole.values()[first], whole.values()[second]);
        if (Double.isNaN(value)) {
            int missing = Double.isNaN(whole.values()[first]) ? first : second;
            return whole.missing(missing);
        }
        double[] showed = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            showed[row] = of.applyAsDouble(rows[row][first], rows[row][second]);
        }
        return withInterval(value, showed, level);
    }

    private Measured<Estimate> withInterval(double value, double[] showed, double level) {
        return fault.isEmpty()
                ? estimate(value, showed, dyads, level)
                : Measured.observed(new Estimate(value, Measured.failed(fault)));
    }

    /**
     * A value with its percentile interval.
     *
     * @param value what the whole study shows, finite
     * @param showed what each resample showed; not a number where one showed nothing
     * @param dyads that were resampled
     */
    public static Measured<Estimate> estimate(double value, double[] showed, int dyads, double level) {
        double[] seen = new double[showed.length];
        int size = 0;
        for (double one : showed) {
            if (Double.isFinite(one)) {
                seen[size++] = one;
            }
        }
        Measured<Interval> interval = interval(Arrays.copyOf(seen, size), showed.length, dyads, level);
        return Measured.observed(new Estimate(value, interval.then(ends -> ends.around(value))));
    }

    private static Measured<Interval> interval(double[] seen, int all, int dyads, double level) {
        if (dyads < Bootstrap.FEWEST_DYADS) {
            return Measured.notObserved(Measured.Reason.TOO_FEW_DYADS);
        }
        if (seen.length < FEWEST || seen.length < LEAST_OBSERVED * all) {
            return Measured.notObserved(Measured.Reason.TOO_FEW_REPLICATES);
        }
        Arrays.sort(seen);
        double tail = (1 - level) / 2;
        return Measured.observed(new Interval(quantile(seen, tail), quantile(seen, 1 - tail), level));
    }

    /** Linear between order statistics, R's default. */
    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = Math.min((int) at, sorted.length - 2);
        return sorted[below] + (at - below) * (sorted[below + 1] - sorted[below]);
    }
}
