package peekaboo.chart;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How one value is spread over the dyads of each arm.
 *
 * @param axis what is measured, with its unit
 * @param arms at least one
 * @param none what to say of an arm in which no dyad has a value
 */
public record Spread(Caption caption, String axis, List<Arm> arms, String none) implements Figure {

    public Spread {
        arms = List.copyOf(arms);
        Guard.words("axis", axis);
        Guard.notEmpty("arms", arms);
        Guard.words("none", none);
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.spread(this);
    }

    /**
     * One arm.
     *
     * @param note a few words under the name, e.g. how many dyads have no value and why; may be empty
     * @param points one for each dyad that has a value
     */
    public record Arm(String name, String note, List<Point> points) {

        public Arm {
            points = List.copyOf(points);
            Guard.words("name", name);
            Set<Integer> dyads = new HashSet<>();
            for (int i = 0; i < points.size(); i++) {
                Guard.that(dyads.add(points.get(i).dyad()), "points[" + i + "].dyad", "each dyad once");
            }
        }

        /** Smallest, quartiles and largest; nothing without a point. */
        public Optional<Box> box() {
            return points.isEmpty() ? Optional.empty() : Optional.of(Box.of(sorted()));
        }

        private double[] sorted() {
            double[] values = new double[points.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = points.get(i).value();
            }
            Arrays.sort(values);
            return values;
        }
    }

    /** The value of one dyad; the same number in two arms is the same infant. */
    public record Point(int dyad, double value) {

        public Point {
            Guard.within("dyad", dyad, 0, Integer.MAX_VALUE);
            Guard.finite("value", value);
        }
    }

    /** Five numbers, ascending; quantiles of type 7 of Hyndman and Fan 1996, as R has them unless asked otherwise. */
    public record Box(double low, double quarter, double median, double threeQuarters, double high) {

        private static Box of(double[] sorted) {
            return new Box(
                    sorted[0],
                    quantile(sorted, 0.25),
                    quantile(sorted, 0.5),
                    quantile(sorted, 0.75),
                    sorted[sorted.length - 1]);
        }

        private static double quantile(double[] sorted, double share) {
            double place = share * (sorted.length - 1);
            int below = (int) place;
            int above = Math.min(below + 1, sorted.length - 1);
            return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        }
    }
}
