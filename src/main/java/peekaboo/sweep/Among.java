package peekaboo.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peekaboo.design.Design;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.inference.Sure;

/**
 * What each of several numbers does to an outcome while all of them are varied: by how much the plane that fits all points best goes up
 * from its lowest value to its highest.
 *
 * @param response the outcome
 * @param effects the largest first
 * @param product what the two largest do together, if anything surely: by how much more the first does where the second is highest than
 *     where it is lowest
 */
public record Among(Response response, List<Effect> effects, Optional<Product> product) {
    public Among {
        effects = List.copyOf(effects);
    }

    /**
     * What a number does.
     *
     * @param axis which one
     * @param low its lowest value in the design
     * @param high its highest
     * @param change of the outcome from the lowest to the highest
     */
    public record Effect(int axis, double low, double high, Measured<Estimate> change) {
        double size() {
            return Math.abs(change.either(Estimate::value, reason -> 0.0));
        }
    }

    /** What two numbers do together. */
    public record Product(Effect first, Effect second, Estimate change) {}

    /** Among the points of a design; nothing where these are too few, or do not tell its numbers apart. */
    static Optional<Among> of(Response response, Design design) {
        Terms terms = new Terms(response, design);
        int axes = design.axes().size();
        return terms.weights(List.of()).map(weights -> {
            List<Effect> effects = new ArrayList<>();
            for (int axis = 0; axis < axes; axis++) {
                effects.add(new Effect(
                        axis, terms.low[axis], terms.high[axis], response.sum(terms.spread(weights[axis + 1]))));
            }
            effects.sort((one, other) -> Double.compare(other.size(), one.size()));
            return new Among(response, effects, axes < 2 ? Optional.empty() : terms.product(effects));
        });
    }

    /** The terms that are fitted: 1, every number as a share of the way through its range, and products of these. */
    private static final class Terms {
        private final Response response;
        private final int all;
        private final List<Integer> points;
        private final double[][] shares;
        private final double[] low;
        private final double[] high;

        Terms(Response response, Design design) {
            this.response = response;
            all = design.points().size();
            points = response.observed();
            low = new double[design.axes().size()];
            high = new double[low.length];
            shares = new double[low.length][];
            for (int axis = 0; axis < low.length; axis++) {
                double[] numbers = design.numbers(axis);
                low[axis] = Double.POSITIVE_INFINITY;
                high[axis] = Double.NEGATIVE_INFINITY;
                for (double number : numbers) {
                    low[axis] = Math.min(low[axis], number);
                    high[axis] = Math.max(high[axis], number);
                }
                shares[axis] = numbers;
                for (int point = 0; point < numbers.length; point++) {
                    numbers[point] = (numbers[point] - low[axis]) / (high[axis] - low[axis]);
                }
            }
        }

        private double share(int point, int axis) {
            return shares[axis][point];
        }

        /** Weights of 1, of each number, and of the product of these two, if any. */
        Optional<double[][]> weights(List<Effect> together) {
            int terms = 1 + low.length + (together.isEmpty() ? 0 : 1);
            if (points.size() <= terms) {
                return Optional.empty();
            }
            double[][] rows = new double[points.size()][terms];
            for (int place = 0; place < rows.length; place++) {
                rows[place][0] = 1;
                for (int axis = 0; axis < low.length; axis++) {
                    rows[place][axis + 1] = share(points.get(place), axis);
                }
                if (!together.isEmpty()) {
                    rows[place][terms - 1] = share(points.get(place), together.get(0).axis)
                            * share(points.get(place), together.get(1).axis);
                }
            }
            return LeastSquares.weights(rows);
        }

        Optional<Product> product(List<Effect> effects) {
            List<Effect> two = effects.subList(0, 2);
            Optional<double[][]> weights = weights(two);
            if (weights.isEmpty()) {
                return Optional.empty();
            }
            Measured<Estimate> change = response.sum(spread(weights.get()[low.length + 1]));
            return Sure.of(change) == 0
                    ? Optional.empty()
                    : Optional.of(new Product(two.get(0), two.get(1), change.get()));
        }

        private double[] spread(double[] weights) {
            double[] spread = new double[all];
            for (int place = 0; place < weights.length; place++) {
                spread[points.get(place)] = weights[place];
            }
            return spread;
        }
    }
}
