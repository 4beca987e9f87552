package peekaboo.evidence.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import peekaboo.evidence.check.Part.Statistic;
import peekaboo.inference.Measured;
import peekaboo.inference.Measured.Reason;

/** Numbers of a sample that findings speak of; outcomes are asked for by the names under which they were read. */
public final class Statistics {
    private static final int FEWEST = 4;

    private Statistics() {}

    /** Mean over dyads. */
    public static Statistic mean(String outcome) {
        return sample -> sample.mean(outcome);
    }

    /** Ratio of sums over dyads. */
    public static Statistic pooled(String outcome) {
        return sample -> sample.pooled(outcome);
    }

    /** Mean within-dyad difference, first less second. */
    static Statistic difference(String first, String second) {
        return sample -> {
            Sample both = sample.together(first, second);
            return both.size() == 0
                    ? Measured.notObserved(Reason.ZERO_DENOMINATOR)
                    : Measured.observed(meanOf(both.values(first)) - meanOf(both.values(second)));
        };
    }

    /** First over second, each a ratio of sums over dyads; nothing to divide by where both are 0. */
    static Statistic pooledRatio(String first, String second) {
        return sample ->
                sample.pooled(first).then(one -> sample.pooled(second).then(other -> Measured.ratio(one, other)));
    }

    /** Correlation of two outcomes over dyads. */
    static Statistic correlation(String first, String second) {
        return sample -> {
            Sample both = sample.together(first, second);
            return both.size() < FEWEST
                    ? Measured.notObserved(Reason.TOO_FEW_DYADS)
                    : Measured.finite(
                            new PearsonsCorrelation().correlation(both.values(first), both.values(second)),
                            Reason.NO_SPREAD);
        };
    }

    /** Partial correlation of two outcomes over dyads, given others. */
    static Statistic partialCorrelation(String first, String second, String... given) {
        List<String> all = new ArrayList<>(List.of(first, second));
        all.addAll(List.of(given));
        int one = all.indexOf(first);
        int other = all.indexOf(second);
        return sample -> precision(sample, all)
                .then(precision -> Measured.finite(
                        -precision.getEntry(one, other)
                                / Math.sqrt(precision.getEntry(one, one) * precision.getEntry(other, other)),
                        Reason.NO_SPREAD));
    }

    /** The inverse of the correlations of all outcomes, in their order, if it can be had. */
    private static Measured<RealMatrix> precision(Sample sample, List<String> outcomes) {
        Sample complete = sample.together(outcomes.toArray(new String[0]));
        if (complete.size() < FEWEST + outcomes.size()) {
            return Measured.notObserved(Reason.TOO_FEW_DYADS);
        }
        double[][] rows = outcomes.stream().map(complete::values).toArray(double[][]::new);
        RealMatrix columns = new Array2DRowRealMatrix(rows).transpose();
        RealMatrix correlations = new PearsonsCorrelation(columns).getCorrelationMatrix();
        LUDecomposition decomposition = new LUDecomposition(correlations);
        return decomposition.getSolver().isNonSingular()
                ? Measured.observed(decomposition.getSolver().getInverse())
                : Measured.notObserved(Reason.NO_SPREAD);
    }

    /**
     * The smaller of the two steps in the mean of {@code outcome} from the lowest third of dyads by {@code by} to the middle and
     * on to the highest: above 0 when it rises throughout.
     */
    static Statistic risesOverThirds(String by, String outcome) {
        return sample -> Thirds.of(sample, by, outcome).map(Thirds::leastRise);
    }

    /** The same for an outcome that falls: above 0 when it falls throughout. */
    static Statistic fallsOverThirds(String by, String outcome) {
        return sample -> Thirds.of(sample, by, outcome).map(Thirds::leastFall);
    }

    /**
     * Mean of {@code outcome} in the half of dyads that are higher in {@code by}, less that in the lower half; of an odd number the
     * one in the middle is in neither.
     */
    static Statistic upperLessLowerHalf(String by, String outcome) {
        return sample -> {
            Sample both = sample.together(by, outcome);
            int half = both.size() / 2;
            return half == 0
                    ? Measured.notObserved(Reason.TOO_FEW_DYADS)
                    : Measured.observed(upperLessLower(both.values(outcome), rising(both.values(by)), half));
        };
    }

    private static double upperLessLower(double[] values, Integer[] order, int half) {
        return meanOf(values, order, order.length - half, order.length) - meanOf(values, order, 0, half);
    }

    /** Places of numbers, from that of the lowest to that of the highest. */
    private static Integer[] rising(double[] numbers) {
        Integer[] order = new Integer[numbers.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> numbers[i]));
        return order;
    }

    /** Means of an outcome over the dyads that are low, in the middle and high in another. */
    private record Thirds(double low, double middle, double high) {
        /** Not observed where a third would be empty. */
        static Measured<Thirds> of(Sample sample, String by, String outcome) {
            Sample both = sample.together(by, outcome);
            return both.size() < 3
                    ? Measured.notObserved(Reason.TOO_FEW_DYADS)
                    : Measured.observed(among(both, by, outcome));
        }

        private static Thirds among(Sample both, String by, String outcome) {
            Integer[] order = rising(both.values(by));
            double[] values = both.values(outcome);
            int dyads = both.size();
            return new Thirds(
                    meanOf(values, order, 0, dyads / 3),
                    meanOf(values, order, dyads / 3, 2 * dyads / 3),
                    meanOf(values, order, 2 * dyads / 3, dyads));
        }

        double leastRise() {
            return Math.min(middle - low, high - middle);
        }

        double leastFall() {
            return Math.min(low - middle, middle - high);
        }
    }

    private static double meanOf(double[] values, Integer[] order, int from, int end) {
        double sum = 0;
        for (int i = from; i < end; i++) {
            sum += values[order[i]];
        }
        return sum / (end - from);
    }

    /** The mean of at least one number, summed with what rounding has left over, bit for bit as {@code DoubleStream.average} does. */
    static double meanOf(double[] values) {
        double sum = 0;
        double left = 0;
        for (double value : values) {
            double more = value - left;
            double next = sum + more;
            left = (next - sum) - more;
            sum = next;
        }
        return (sum - left) / values.length;
    }
}
