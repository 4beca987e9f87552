package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.ArmSpells;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.inference.Timing;
import peekaboo.measure.Quantity;
import peekaboo.record.Stretch;

/** What a study shows of its first arm over the whole session, without intervals: as cheap as it can be had. */
final class PointEstimates {
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
        List<Measured<Double>> values = new ArrayList<>();
        asked.forEach(one -> values.add(value(one)));
        return values;
    }

    private Measured<Double> value(Quantity asked) {
        for (ResampledQuantity one : quantities) {
            if (one.stretch().equals(Stretch.WHOLE_SESSION) && one.quantity().equals(asked)) {
                return one.value(0).at(level).map(Estimate::value);
            }
        }
        throw new IllegalArgumentException(asked.name() + ": not estimated of one arm");
    }
}
