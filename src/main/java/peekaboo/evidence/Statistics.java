package peekaboo.evidence;

import java.util.Arrays;
import java.util.Comparator;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import peekaboo.evidence.Part.Statistic;

/** Numbers of a sample that findings speak of; outcomes are asked for by the names under which they were read. */
final class Statistics {
    private static final int FEWEST = 4;

    private Statistics() {}

    /** Mean over dyads. */
    static Statistic mean(String outcome) {
        return sample -> sample.mean(outcome);
    }

    /** Ratio of sums over dyads. */
    static Statistic pooled(String outcome) {
        return sample -> sample.pooled(outcome);
    }

    /** Mean within-dyad difference, first less second. */
    static Statistic difference(String first, String second) {
        return sample -> {
            double[][] both = sample.together(first, second);
            return meanOf(both[0]) - meanOf(both[1]);
        };
    }

    /** Partial correlation of two outcomes over dyads, given others. */
    static Statistic partialCorrelation(String first, String second, String... given) {
        String[] all = new String[given.length + 2];
        all[0] = first;
        all[1] = second;
        System.arraycopy(given, 0, all, 2, given.length);
        return sample -> partial(sample.together(all));
    }

    private static double partial(double[][] rows) {
        if (rows[0].length < FEWEST + rows.length) {
            return Double.NaN;
        }
        RealMatrix columns = new Array2DRowRealMatrix(rows).transpose();
        RealMatrix correlations = new PearsonsCorrelation(columns).getCorrelationMatrix();
        LUDecomposition decomposition = new LUDecomposition(correlations);
        if (!decomposition.getSolver().isNonSingular()) {
            return Double.NaN;
        }
        RealMatrix precision = decomposition.getSolver().getInverse();
        return -precision.getEntry(0, 1) / Math.sqrt(precision.getEntry(0, 0) * precision.getEntry(1, 1));
    }

    /**
     * The smaller of the two steps in the mean of {@code outcome} from the lowest third of dyads by {@code by} to the middle and
     * on to the highest: above 0 when it rises throughout.
     */
    static Statistic risesOverThirds(String by, String outcome) {
        return sample -> smallestStep(sample.together(by, outcome), 1);
    }

    /** The same for an outcome that falls: above 0 when it falls throughout. */
    static Statistic fallsOverThirds(String by, String outcome) {
        return sample -> smallestStep(sample.together(by, outcome), -1);
    }

    private static double smallestStep(double[][] rows, int direction) {
        int dyads = rows[0].length;
        Integer[] order = new Integer[dyads];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> rows[0][i]));
        double low = meanOf(rows[1], order, 0, dyads / 3);
        double middle = meanOf(rows[1], order, dyads / 3, 2 * dyads / 3);
        double high = meanOf(rows[1], order, 2 * dyads / 3, dyads);
        return Math.min(direction * (middle - low), direction * (high - middle));
    }

    private static double meanOf(double[] values, Integer[] order, int from, int end) {
        double sum = 0;
        for (int i = from; i < end; i++) {
            sum += values[order[i]];
        }
        return sum / (end - from);
    }

    private static double meanOf(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }
}
