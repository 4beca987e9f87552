package peekaboo.measure;

import java.util.Arrays;

/** Means, spreads and how two rows go together. */
public final class Moments {
    private Moments() {}

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The middle value, or the mean of the two in the middle; of at least one. */
    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Coefficient of variation: standard deviation (n - 1) over mean. */
    public static double variation(double[] values) {
        double[] centred = centred(values);
        return Math.sqrt(product(centred, centred) / (values.length - 1)) / mean(values);
    }

    /** What is left of each value when the mean is taken off. */
    public static double[] centred(double[] values) {
        double mean = mean(values);
        double[] centred = values.clone();
        for (int i = 0; i < centred.length; i++) {
            centred[i] -= mean;
        }
        return centred;
    }

    /** Pearson's; not a number when either stays the same. */
    public static double correlation(double[] first, double[] second) {
        double[] one = centred(first);
        double[] two = centred(second);
        return product(one, two) / Math.sqrt(product(one, one) * product(two, two));
    }

    static double product(double[] first, double[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }
}
