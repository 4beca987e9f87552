package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.list.Lists;
import peekaboo.measure.Quantity;
import peekaboo.record.Stretch;
import peekaboo.scenario.Factors;
import peekaboo.scenario.Factors.Factor;

/**
 * What the levels of a factor do to a quantity, on average over all levels of the other factors and within the same dyads; or what those of
 * two do together.
 *
 * @param of which levels
 * @param stretch of the session
 * @param quantity which one
 * @param value in the quantity's unit: of one factor, what its level shows less what the first level shows; of two, by how much that
 *     differs between a level of the second and the first level of it
 * @param amongAll the same with a wider interval: such ones of all levels of the same factors hold together as surely as one by itself, so
 *     that the largest may be picked
 */
public record Effect(Of of, Stretch stretch, Quantity quantity, Measured<Estimate> value, Measured<Estimate> amongAll) {

    /**
     * Two levels of a factor.
     *
     * @param factor its name
     * @param level whose doing is told
     * @param less the first level, that the other is held against
     */
    public record Step(String factor, String level, String less) {}

    /**
     * Which levels are compared.
     *
     * @param first of a factor
     * @param second of a later factor, where it is the doing of both together; empty where it is that of the first alone
     */
    public record Of(Step first, Optional<Step> second) {}

    /** Levels to compare, and the weight of every arm in what they do. */
    static final class Weighed {
        private final Of of;
        private final double[] weights;

        private Weighed(Of of, double[] weights) {
            this.of = of;
            this.weights = weights;
        }

        Of of() {
            return of;
        }

        double[] weights() {
            return weights;
        }

        /** Whether another compares levels of the same factors. */
        private boolean isLike(Weighed other) {
            return of.first().factor().equals(other.of.first().factor())
                    && of.second().map(Step::factor).equals(other.of.second().map(Step::factor));
        }

        /** How many of these compare levels of the same factors, itself among them. */
        int among(List<Weighed> all) {
            return Lists.only(all, this::isLike).size();
        }
    }

    /** All there are: of each factor alone, then of each two together. */
    static List<Weighed> all(Factors factors) {
        List<Weighed> all = new ArrayList<>();
        int count = factors.each().size();
        for (int first = 0; first < count; first++) {
            for (int level = 1; level < levels(factors, first); level++) {
                all.add(weighed(factors, List.of(new Place(first, level))));
            }
        }
        for (int first = 0; first < count; first++) {
            for (int second = first + 1; second < count; second++) {
                for (int place = 0; place < levels(factors, first) * levels(factors, second); place++) {
                    int level = place / levels(factors, second);
                    int other = place % levels(factors, second);
                    if (level > 0 && other > 0) {
                        all.add(weighed(factors, List.of(new Place(first, level), new Place(second, other))));
                    }
                }
            }
        }
        return all;
    }

    /** A level of a factor, both by their places. */
    private record Place(int factor, int level) {}

    private static int levels(Factors factors, int factor) {
        return factors.each().get(factor).levels().size();
    }

    private static Weighed weighed(Factors factors, List<Place> places) {
        double[] weights = new double[(int) factors.size()];
        double share = 1;
        for (Place place : places) {
            share *= levels(factors, place.factor());
        }
        for (int arm = 0; arm < weights.length; arm++) {
            int sign = 1;
            for (Place place : places) {
                int level = factors.level(arm, place.factor());
                sign *= level == place.level() ? 1 : level == 0 ? -1 : 0;
            }
            weights[arm] = sign * share / weights.length;
        }
        List<Step> steps = Lists.each(places, place -> step(factors.each().get(place.factor()), place.level()));
        return new Weighed(
                new Of(steps.get(0), steps.size() > 1 ? Optional.of(steps.get(1)) : Optional.empty()), weights);
    }

    private static Step step(Factor factor, int level) {
        return new Step(
                factor.name(), factor.levels().get(level), factor.levels().get(0));
    }
}
