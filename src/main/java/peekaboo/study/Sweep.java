package peekaboo.study;

import java.util.List;
import peekaboo.inference.ArmSpells;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.inference.Timing;
import peekaboo.list.Lists;
import peekaboo.measure.Quantity;
import peekaboo.record.Stretch;
import peekaboo.scenario.Scenario;

/** Runs many variants of a scenario and keeps of each the values of a few quantities over the whole session. */
public final class Sweep {
    private Sweep() {}

    /**
     * Runs all dyads of every variant. The result is the same whoever works at it. Variants of one seed have the same dyads
     * and the same noise, so that they differ by what was varied.
     *
     * @param variants with one arm, each the same whenever and by whichever thread it is asked for
     * @param quantities each one of {@link Quantities#ofArms()}, followed up to the usual horizon
     * @param progress is told how many variants are done
     * @return for each variant the values in the order of the quantities
     */
    public static List<List<Measured<Double>>> run(
            List<Scenario> variants, List<Quantity> quantities, Workers workers, Progress progress)
            throws InterruptedException {
        Scope scope = Scope.of(quantities);
        OneByOne<Scenario, List<Measured<Double>>> sweep = new OneByOne<>(variants, 1, variant -> {
            StudyResult study = Study.alone(StudyPlan.of(variant, scope));
            return new PointEstimates(study, Terms.usual()).values(quantities);
        });
        workers.work(sweep, progress);
        return sweep.made();
    }

    /** What a study shows of its first arm over the whole session, without intervals: as cheap as it can be had. */
    private static final class PointEstimates {
        private final double level;
        private final List<ResampledQuantity> quantities;

        PointEstimates(StudyResult study, Terms terms) {
            level = terms.level();
            Timing timing = new Timing(study.plan().scenario().clock(), terms.horizonSeconds());
            ArmSpells spells = new ArmSpells(study.arms().get(0).spellsInOrder());
            quantities = new MeasuredBlocks(study, List.of(spells), timing, 0).quantities();
        }

        /** The values of these quantities, each one of {@link Quantities#ofArms()}. */
        List<Measured<Double>> values(List<Quantity> asked) {
            return Lists.each(asked, one -> value(one));
        }

        private Measured<Double> value(Quantity asked) {
            for (ResampledQuantity one : quantities) {
                if (one.stretch().equals(Stretch.WHOLE_SESSION)
                        && one.quantity().equals(asked)) {
                    return one.value(0).at(level).map(Estimate::value);
                }
            }
            throw new IllegalArgumentException(asked.name() + ": not estimated of one arm");
        }
    }
}
