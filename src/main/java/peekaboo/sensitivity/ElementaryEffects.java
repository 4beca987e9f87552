package peekaboo.sensitivity;

import java.util.Arrays;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.Measured;

/**
 * What moving one parameter did to an outcome, per whole of its range, once in every trajectory: mean, mean size and
 * standard deviation.
 *
 * <p>Source: Morris 1991 (mean mu, standard deviation sigma); Campolongo, Cariboni and Saltelli 2007, Environmental
 * Modelling and Software 22, 1509-1518 (mean size mu*, in which effects of both signs do not cancel).
 */
final class ElementaryEffects implements Bootstrap.Statistic {
    private static final int PER_PARAMETER = 3;

    private final MorrisDesign design;
    private final double[][] effects;
    private final String[] faults;
    private final Measured.Reason whyMissing;

    /** @param values the outcome at the points of the design */
    ElementaryEffects(MorrisDesign design, Values values) {
        this.design = design;
        whyMissing = values.whyMissing();
        effects = new double[design.parameters()][design.trajectories()];
        faults = new String[design.parameters()];
        Arrays.fill(faults, "");
        for (int trajectory = 0; trajectory < design.trajectories(); trajectory++) {
            walk(trajectory, values);
        }
    }

    private void walk(int number, Values values) {
        Trajectory trajectory = design.trajectory(number);
        for (int moves = 0; moves < design.parameters(); moves++) {
            int from = design.place(number, moves);
            int to = design.place(number, moves + 1);
            int moving = trajectory.moving(moves);
            effects[moving][number] = (values.at(to) - values.at(from)) / trajectory.step(moves);
            faults[moving] = faults[moving].isEmpty() ? values.fault(from, to) : faults[moving];
        }
    }

    /** Column of the mean effect of a parameter. */
    static int mu(int parameter) {
        return PER_PARAMETER * parameter;
    }

    /** Column of the mean size of its effects. */
    static int muStar(int parameter) {
        return PER_PARAMETER * parameter + 1;
    }

    /** Column of the standard deviation of its effects. */
    static int sigma(int parameter) {
        return PER_PARAMETER * parameter + 2;
    }

    /** How many trajectories do not show the effect of a parameter. */
    int missing(int parameter) {
        int missing = 0;
        for (double effect : effects[parameter]) {
            missing += Double.isNaN(effect) ? 1 : 0;
        }
        return missing;
    }

    /** What went wrong at one of the points that a parameter was moved from or to; empty if all went well. */
    String fault(int parameter) {
        return faults[parameter];
    }

    @Override
    public int columns() {
        return PER_PARAMETER * design.parameters();
    }

    @Override
    public void measure(int[] weights, Bootstrap.Row row) {
        for (int parameter = 0; parameter < design.parameters(); parameter++) {
            Distribution found = Distribution.of(effects[parameter], weights);
            put(row, mu(parameter), found.count() > 0, found.mean());
            put(row, muStar(parameter), found.count() > 0, found.meanSize());
            put(row, sigma(parameter), found.count() > 1, found.deviation());
        }
    }

    private void put(Bootstrap.Row row, int column, boolean isObserved, double value) {
        if (isObserved) {
            row.put(column, value);
        } else {
            row.miss(column, whyMissing);
        }
    }

    /**
     * Of numbers each taken so many times, NaN left out.
     *
     * @param count how many
     * @param mean their mean; no number if there is none
     * @param meanSize the mean of their sizes
     * @param deviation their standard deviation, divisor {@code count - 1}
     */
    private record Distribution(int count, double mean, double meanSize, double deviation) {

        static Distribution of(double[] values, int[] weights) {
            int count = 0;
            double sum = 0;
            double sizes = 0;
            for (int i = 0; i < values.length; i++) {
                if (!Double.isNaN(values[i])) {
                    count += weights[i];
                    sum += weights[i] * values[i];
                    sizes += weights[i] * Math.abs(values[i]);
                }
            }
            double mean = sum / count;
            return new Distribution(
                    count, mean, sizes / count, Math.sqrt(squares(values, weights, mean) / (count - 1)));
        }

        private static double squares(double[] values, int[] weights, double mean) {
            double squares = 0;
            for (int i = 0; i < values.length; i++) {
                double off = values[i] - mean;
                squares += Double.isNaN(off) ? 0 : weights[i] * off * off;
            }
            return squares;
        }
    }
}
