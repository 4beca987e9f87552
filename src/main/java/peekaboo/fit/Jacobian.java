package peekaboo.fit;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import peekaboo.evidence.Simulated;

/**
 * How the numbers move with the parameters, by differences between runs of the same dyads a step apart. Dyads part ways after a
 * change however small, so each difference has a random part, and squares of it would pass for knowledge: an entry is shrunk by
 * what chance alone would make of it, as told by groups of dyads.
 */
record Jacobian(FitPlan plan, Evaluator evaluator, int dyads) {
    /** Step either way on the parameter's scale: about a fifth of the value. */
    private static final double STEP = 0.2;

    private static final int GROUPS = 8;

    /** A row a number, a column a parameter; 0 where the number was not always observed. */
    RealMatrix at(List<Double> values) throws InterruptedException {
        RealMatrix jacobian = new Array2DRowRealMatrix(plan.targets().size(), values.size());
        for (int column = 0; column < values.size(); column++) {
            FitParameter parameter = plan.parameters().get(column);
            double below = parameter.moved(values.get(column), -STEP);
            double above = parameter.moved(values.get(column), STEP);
            double step = parameter.scaled(above) - parameter.scaled(below);
            Pair pair = new Pair(run(values, column, below), run(values, column, above), step);
            jacobian.setColumn(column, pair.slopes());
        }
        return jacobian;
    }

    private Simulated run(List<Double> values, int column, double value) throws InterruptedException {
        List<Double> changed = new ArrayList<>(values);
        changed.set(column, value);
        return evaluator.simulated(changed, dyads);
    }

    private record Pair(Simulated below, Simulated above, double step) {
        double[] slopes() {
            double[] slopes = difference(below.estimates(), above.estimates());
            SummaryStatistics[] spread = spread(slopes.length);
            for (int i = 0; i < slopes.length; i++) {
                double variance = spread[i].getVariance() / GROUPS;
                double square = slopes[i] * slopes[i];
                double known = square > variance ? slopes[i] * Math.sqrt(1 - variance / square) : 0;
                slopes[i] = Double.isNaN(variance) ? 0 : known;
            }
            return slopes;
        }

        private SummaryStatistics[] spread(int numbers) {
            SummaryStatistics[] spread = new SummaryStatistics[numbers];
            for (int i = 0; i < numbers; i++) {
                spread[i] = new SummaryStatistics();
            }
            for (int group = 0; group < GROUPS; group++) {
                double[] slopes = difference(below.estimates(group, GROUPS), above.estimates(group, GROUPS));
                for (int i = 0; i < numbers; i++) {
                    spread[i].addValue(slopes[i]);
                }
            }
            return spread;
        }

        private double[] difference(double[] low, double[] high) {
            double[] slopes = new double[low.length];
            for (int i = 0; i < slopes.length; i++) {
                slopes[i] = (high[i] - low[i]) / step;
            }
            return slopes;
        }
    }
}
