package peekaboo.sensitivity;

import peekaboo.inference.Bootstrap;
import peekaboo.inference.Measured;

/**
 * What share of an outcome's variance each parameter accounts for: by itself (first order), and with all that it does
 * together with others (total). A row in which the outcome was not observed at one of the points is left out.
 *
 * <p>Source: Saltelli et al. 2010, table 2: (b) for the first order, (f) after Jansen 1999 for the total. The outcome is
 * taken less its mean, which changes no expectation and steadies the first.
 */
record SobolEstimators(SobolDesign design, Values values) implements Bootstrap.Statistic {
    /** Column of the first-order index of a parameter. */
    static int firstOrder(int parameter) {
        return 2 * parameter;
    }

    /** Column of its total index. */
    static int total(int parameter) {
        return 2 * parameter + 1;
    }

    /** How many rows are left out for a parameter. */
    int missing(int parameter) {
        int missing = 0;
        for (int row = 0; row < design.samples(); row++) {
            missing += isObserved(row, parameter) ? 0 : 1;
        }
        return missing;
    }

    /** What went wrong at one of the points of a parameter; empty if all went well. */
    String fault(int parameter) {
        for (int row = 0; row < design.samples(); row++) {
            String fault = values.fault(design.a(row), design.b(row), design.mixed(row, parameter));
            if (!fault.isEmpty()) {
                return fault;
            }
        }
        return "";
    }

    private boolean isObserved(int row, int parameter) {
        return !Double.isNaN(
                values.at(design.a(row)) + values.at(design.b(row)) + values.at(design.mixed(row, parameter)));
    }

    @Override
    public int columns() {
        return 2 * design.parameters();
    }

    @Override
    public void measure(int[] weights, Bootstrap.Row row) {
        for (int parameter = 0; parameter < design.parameters(); parameter++) {
            measure(parameter, weights, row);
        }
    }

    private void measure(int parameter, int[] weights, Bootstrap.Row row) {
        VarianceSums sums = new VarianceSums(mean(parameter, weights));
        for (int sample = 0; sample < weights.length; sample++) {
            if (isObserved(sample, parameter)) {
                double mixed = values.at(design.mixed(sample, parameter));
                sums.add(weights[sample], values.at(design.a(sample)), values.at(design.b(sample)), mixed);
            }
        }
        if (sums.hasSpread()) {
            row.put(firstOrder(parameter), sums.firstOrder());
            row.put(total(parameter), sums.total());
        } else {
            Measured.Reason why = sums.isEmpty() ? values.whyMissing() : Measured.Reason.NO_SPREAD;
            row.miss(firstOrder(parameter), why);
            row.miss(total(parameter), why);
        }
    }

    /** The mean of the outcome over both samples. */
    private double mean(int parameter, int[] weights) {
        int count = 0;
        double sum = 0;
        for (int row = 0; row < weights.length; row++) {
            if (isObserved(row, parameter)) {
                count += 2 * weights[row];
                sum += weights[row] * (values.at(design.a(row)) + values.at(design.b(row)));
            }
        }
        return sum / count;
    }

    /** The sums behind the Sobol' indices of one parameter. */
    private static final class VarianceSums {
        private final double mean;
        private int rows;
        private double least = Double.POSITIVE_INFINITY;
        private double most = Double.NEGATIVE_INFINITY;
        private double squares;
        private double alone;
        private double differences;

        /** @param mean of the outcome over both samples */
        VarianceSums(double mean) {
            this.mean = mean;
        }

        /** Adds a row so many times: the outcome at A, at B, and at A with the parameter's value from B. */
        void add(int times, double a, double b, double mixed) {
            double fromA = a - mean;
            double fromB = b - mean;
            rows += times;
            if (times > 0) {
                least = Math.min(least, Math.min(a, b));
                most = Math.max(most, Math.max(a, b));
            }
            squares += times * (fromA * fromA + fromB * fromB);
            alone += times * fromB * (mixed - a);
            differences += times * (a - mixed) * (a - mixed);
        }

        boolean isEmpty() {
            return rows == 0;
        }

        /** Whether the outcome is not the same everywhere; sums alone would not tell, being rounded. */
        boolean hasSpread() {
            return most > least;
        }

        /** The variance of the outcome over both samples. */
        private double variance() {
            return squares / (2.0 * rows);
        }

        /** Saltelli's estimator; by chance it may lie a little below 0. */
        double firstOrder() {
            return alone / rows / variance();
        }

        /** Jansen's estimator. */
        double total() {
            return differences / (2.0 * rows) / variance();
        }
    }
}
