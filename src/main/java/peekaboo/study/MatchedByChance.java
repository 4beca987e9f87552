package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.Accord;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.Measured;
import peekaboo.inference.Replicates;
import peekaboo.list.Lists;
import peekaboo.measure.battery.TimeBudget;
import peekaboo.record.Stretch;

/** The share of matched time expected by chance from all dyads' time together: a column for each stretch and arm. */
final class MatchedByChance implements MeasuredBlocks.MeasuredBlock, Bootstrap.Statistic {
    private final List<Stretch> stretches;
    private final int arms;
    private final List<List<TimeBudget.Ticks>> columns = new ArrayList<>();

    MatchedByChance(StudyResult study) {
        stretches = study.plan().scope().stretches();
        arms = study.arms().size();
        for (Stretch stretch : stretches) {
            for (ArmResult arm : study.arms()) {
                List<TimeBudget.Ticks> ticks =
                        Lists.each(arm.sessions(), session -> TimeBudget.Ticks.of(session.reading(stretch)));
                columns.add(ticks);
            }
        }
    }

    @Override
    public Bootstrap.Statistic statistic() {
        return this;
    }

    @Override
    public List<ResampledQuantity> quantities(Replicates source) {
        return ResampledQuantity.inOrder(source, arms, stretches, List.of(Quantities.MATCHED_BY_CHANCE));
    }

    @Override
    public int columns() {
        return columns.size();
    }

    @Override
    public void measure(int[] weights, Bootstrap.Row row) {
        for (int column = 0; column < columns.size(); column++) {
            row.put(column, chance(columns.get(column), weights));
        }
    }

    private static Measured<Double> chance(List<TimeBudget.Ticks> dyads, int[] weights) {
        TimeBudget.Ticks sum = TimeBudget.Ticks.none();
        for (int dyad = 0; dyad < weights.length; dyad++) {
            sum.add(dyads.get(dyad), weights[dyad]);
        }
        return sum.all() == 0
                ? Measured.notObserved(Measured.Reason.ZERO_DENOMINATOR)
                : Measured.observed(sum.matchedByChance(Accord.USUAL));
    }
}
