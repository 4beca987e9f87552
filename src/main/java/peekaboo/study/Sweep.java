package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Fault;
import peekaboo.inference.Measured;
import peekaboo.list.Lists;
import peekaboo.measure.Quantity;
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
     * @return for each variant the values in the order of the quantities; one that this program fails at costs no other
     */
    public static List<List<Measured<Double>>> run(
            List<Scenario> variants, List<Quantity> quantities, Workers workers, Progress progress)
            throws InterruptedException {
        for (Quantity quantity :
                Lists.only(quantities, one -> !Quantities.ofArms().contains(one))) {
            throw new IllegalArgumentException(quantity.name() + ": not estimated of one arm");
        }
        Scope scope = Scope.of(quantities);
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < variants.size(); place++) {
            places.add(place);
        }
        OneByOne<Integer, List<Measured<Double>>> sweep = new OneByOne<>(
                places,
                1,
                place -> Fault.spared(
                        () -> PooledStudy.alone(StudyPlan.of(variants.get(place), scope))
                                .values(quantities)
                                .get(0),
                        fault -> Lists.each(quantities, quantity -> Measured.failed(fault.inWords()))));
        workers.work(sweep, progress);
        return sweep.made();
    }
}
