package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.PhasePairs;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.Measured;
import peekaboo.inference.Replicates;
import peekaboo.list.Lists;
import peekaboo.measure.battery.TimeBudget;
import peekaboo.record.Stretch;

/**
 * The shares of time in pairs of phases expected by chance from all dyads' time together, as far as the caregiver was free to
 * answer: a column for each stretch, in it for each kind of pairs, in it for each arm.
 */
final class MatchedByChance implements MeasuredBlocks.MeasuredBlock, Bootstrap.Statistic {
    private final List<Stretch> stretches;
    private final List<PhasePairs> pairs;
    private final int arms;

    /** A list of dyads for each stretch, in it for each arm. */
    private final List<List<TimeBudget.Ticks>> budgets = new ArrayList<>();

    MatchedByChance(StudyResult study) {
        stretches = study.plan().scope().stretches();
        pairs = study.plan().scope().byChance();
        arms = study.arms().size();
        for (Stretch stretch : stretches) {
            for (ArmResult arm : study.arms()) {
                List<TimeBudget.Ticks> ticks =
                        Lists.each(arm.sessions(), session -> TimeBudget.Ticks.whileFree(session.reading(stretch)));
                budgets.add(ticks);
            }
        }
    }

    @Override
    public Bootstrap.Statistic statistic() {
        return this;
    }

    @Override
    public List<ResampledQuantity> quantities(Replicates source) {
        return ResampledQuantity.inOrder(source, arms, stretches, Lists.each(pairs, Quantities::byChance));
    }

    @Override
    public int columns() {
        return budgets.size() * pairs.size();
    }

    @Override
    public void measure(int[] weights, Bootstrap.Row row) {
        for (int budget = 0; budget < budgets.size(); budget++) {
            TimeBudget.Ticks sum = sum(budgets.get(budget), weights);
            int first = budget / arms * pairs.size() * arms + budget % arms;
            for (int place = 0; place < pairs.size(); place++) {
                row.put(first + place * arms, chance(sum, pairs.get(place)));
            }
        }
    }

    private static TimeBudget.Ticks sum(List<TimeBudget.Ticks> dyads, int[] weights) {
        TimeBudget.Ticks sum = TimeBudget.Ticks.none();
        for (int dyad = 0; dyad < weights.length; dyad++) {
            sum.add(dyads.get(dyad), weights[dyad]);
        }
        return sum;
    }

    private static Measured<Double> chance(TimeBudget.Ticks sum, PhasePairs pairs) {
        return sum.all() == 0
                ? Measured.notObserved(Measured.Reason.ZERO_DENOMINATOR)
                : Measured.observed(sum.byChance(pairs));
    }
}
