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
final class SobolEstimators implements Bootstrap.Statistic {
    private final SobolDesign design;
    private final Values values;

    /** @param values the outcome at the points of the design */
    SobolEstimators(SobolDesign design, Values values) {
        this.design = design;
        this.values = values;
    }

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
}
