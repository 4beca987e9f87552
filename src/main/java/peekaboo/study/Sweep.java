package peekaboo.study;

import java.util.ArrayList;
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
public final class Sweep implements Stage<List<List<Measured<Double>>>> {
    private final Variants variants;
    private final List<Quantity> quantities;
    private final Scope scope;
    private final List<List<Measured<Double>>> values = new ArrayList<>();

    private Sweep(Variants variants, List<Quantity> quantities) {
        this.variants = variants;
        this.quantities = List.copyOf(quantities);
        scope = Scope.of(quantities);
    }

    /**
     * Runs all dyads of every variant. The result is the same whoever works at it. Variants of one seed have the same dyads
     * and the same noise, so that they differ by what was varied.
     *
     * @param quantities each one of {@link Quantities#ofArms()}, followed up to the usual horizon
     * @param progress is told how many variants are done
     * @return for each variant the values in the order of the quantities
     */
    public static List<List<Measured<Double>>> run(
            Variants variants, List<Quantity> quantities, Workers workers, Progress progress)
            throws InterruptedException {
        Sweep sweep = new Sweep(variants, quantities);
        workers.work(sweep, progress);
        return sweep.values;
    }

    @Override
    public int items() {
        return variants.count();
    }

    @Override
    public List<List<Measured<Double>>> piece(int from, int end) {
        List<List<Measured<Double>>> piece = new ArrayList<>();
        for (int place = from; place < end; place++) {
            StudyResult study = Study.alone(StudyPlan.of(variants.variant(place), scope));
            piece.add(new PointEstimates(study, Terms.usual()).values(quantities));
        }
        return piece;
    }

    @Override
    public void take(List<List<Measured<Double>>> piece) {
        values.addAll(piece);
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

    /** Scenarios that differ a little, such as in the values of some parameters; each is made when it is asked for. */
    public interface Variants {
        /** How many there are. */
        int count();

        /** The scenario at a place, from 0: the same whenever it is asked for, by whichever thread. Has one arm. */
        Scenario variant(int place);
    }
}
