package peekaboo.power;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import peekaboo.measure.Quantity;
import peekaboo.scenario.Scenario;
import peekaboo.study.Scope;
import peekaboo.study.StudyPlan;
import peekaboo.study.Terms;

/**
 * What is asked.
 *
 * @param scenario of two arms; at least as many dyads as it has are run, and groups are drawn from all that are
 * @param outcome one of {@link peekaboo.study.Quantities#ofArms()}
 * @param terms on which the arms are compared
 * @param precision how narrow an interval is asked for
 * @param groups what studies between subjects are like
 */
public record PowerPlan(Scenario scenario, Quantity outcome, Terms terms, Asked precision, Groups groups) {
    /** With fewer there is no interval that could be too wide. */
    private static final int FEWEST = 20;

    /** Dyads are added by a tenth of their number, in whole tens. */
    private static final int TENS = 10;

    public PowerPlan {
        if (scenario.arms().size() != 2) {
            throw new IllegalArgumentException(
                    "arms: two, not " + scenario.arms().size());
        }
    }

    /**
     * How narrow an interval is asked for.
     *
     * @param half of the widest interval of the difference that will do, in the unit of the outcome, above 0; empty where none is asked for
     * @param most dyads that may be run for it, at least 1
     */
    public record Asked(OptionalDouble half, int most) {}

    /**
     * Studies with infants of their own in each of two groups.
     *
     * @param sizes infants in each group, rising, each at least 2
     * @param noise standard deviation of the measurement noise, in the unit of the outcome, 0 or more
     * @param studies how many are simulated of each size
     */
    public record Groups(List<Integer> sizes, double noise, int studies) {
        public Groups {
            sizes = List.copyOf(sizes);
        }

        /** None, and what is asked for. */
        public List<Double> noises() {
            return noise > 0 ? List.of(0.0, noise) : List.of(0.0);
        }

        int largest() {
            return sizes.get(sizes.size() - 1);
        }
    }

    /** So many dyads of it, with what the outcome takes and no more. */
    StudyPlan study(int from, int end) {
        return StudyPlan.of(scenario.withDyads(end), Scope.of(List.of(outcome))).chunk(from, end);
    }

    /**
     * After how many dyads it is looked at the interval, rising: where one is asked for in steps of a tenth up to the most that may be
     * run, else in round numbers up to all of the scenario.
     */
    List<Integer> steps() {
        int last = precision.half.isPresent() ? precision.most : scenario.dyads();
        List<Integer> steps = new ArrayList<>();
        for (int next = FEWEST; next < last; next = after(next)) {
            steps.add(next);
        }
        steps.add(last);
        return steps;
    }

    private int after(int dyads) {
        if (precision.half.isPresent()) {
            return dyads + TENS * ((dyads + TENS * TENS - 1) / (TENS * TENS));
        }
        int first = dyads;
        while (first >= TENS) {
            first /= TENS;
        }
        return first == 2 ? dyads / 2 * 5 : 2 * dyads;
    }
}
