package peekaboo.power;

import java.util.List;
import peekaboo.list.Lists;

/**
 * What was found.
 *
 * @param plan that was asked
 * @param steps how surely the difference was told by rising numbers of dyads, at least one
 * @param isEnough whether the interval was at last as narrow as asked; false where none was asked for
 * @param first the infants with the first arm
 * @param second the same infants with the second
 * @param shares what studies between subjects showed, noise by noise, in it size by size; none where too few infants have a value
 */
public record PowerResult(
        PowerPlan plan,
        List<Precision> steps,
        boolean isEnough,
        Infants first,
        Infants second,
        List<GroupShare> shares) {
    public PowerResult {
        steps = List.copyOf(steps);
        shares = List.copyOf(shares);
    }

    /** The last step, with the most dyads. */
    public Precision last() {
        return steps.get(steps.size() - 1);
    }

    /** What studies of this noise showed, size by size. */
    public List<GroupShare> shares(double noise) {
        return Lists.only(shares, share -> share.noise() == noise);
    }

    /**
     * The infants of an arm, each by its own value.
     *
     * @param arm its name
     * @param dyads how many there are
     * @param values of those that have one, in the order of dyads
     * @param fault what went wrong where this program failed at one; empty if all went well
     */
    public record Infants(String arm, int dyads, List<Double> values, String fault) {
        public Infants {
            values = List.copyOf(values);
        }

        /** Their mean; not a number of none. */
        public double mean() {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            return sum / values.size();
        }

        /** Their standard deviation; not a number of fewer than two. */
        public double deviation() {
            double mean = mean();
            double squares = 0;
            for (double value : values) {
                squares += (value - mean) * (value - mean);
            }
            return Math.sqrt(squares / (values.size() - 1));
        }

        double[] array() {
            double[] array = new double[values.size()];
            for (int place = 0; place < array.length; place++) {
                array[place] = values.get(place);
            }
            return array;
        }
    }
}
