package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import peekaboo.inference.ArmSpells;
import peekaboo.inference.ArmSpells.SpellState;
import peekaboo.inference.BinnedSpells;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.IncidenceCurves;
import peekaboo.inference.Replicates;
import peekaboo.inference.Timing;
import peekaboo.list.Lists;
import peekaboo.measure.Quantity;
import peekaboo.record.Stretch;
import peekaboo.study.ResampledQuantity.Places;

/** What is measured of the turnings away of all arms in every resample, and where it stands. */
final class SpellColumns implements MeasuredBlocks.MeasuredBlock {
    private final Timing timing;
    private final IncidenceCurves curves;
    private final int arms;
    private final Stretch stretch;

    /** Over the whole session, with the points of the curves. */
    SpellColumns(List<ArmSpells> arms, Timing timing) {
        this(arms, timing, Stretch.WHOLE_SESSION, timing.all());
    }

    /** Over a stretch, whose turnings away these are, without curves. */
    SpellColumns(List<ArmSpells> arms, Timing timing, Stretch stretch) {
        this(arms, timing, stretch, timing.marks());
    }

    private SpellColumns(List<ArmSpells> arms, Timing timing, Stretch stretch, int[] ticks) {
        this.timing = timing;
        this.arms = arms.size();
        this.stretch = stretch;
        List<BinnedSpells> binned = Lists.each(arms, arm -> arm.binned(timing, timing.last()));
        curves = new IncidenceCurves(binned, SpellState.RETURN.number(), timing.horizon(), ticks);
    }

    @Override
    public Bootstrap.Statistic statistic() {
        return curves;
    }

    /** In the order told. */
    @Override
    public List<ResampledQuantity> quantities(Replicates source) {
        List<ResampledQuantity> all = new ArrayList<>();
        all.add(quantity(Quantities.LOWER_QUARTILE, source, arm -> curves.quartile(arm, 1)));
        all.add(quantity(Quantities.MEDIAN, source, arm -> curves.quartile(arm, 2)));
        all.add(quantity(Quantities.UPPER_QUARTILE, source, arm -> curves.quartile(arm, 3)));
        all.add(new ResampledQuantity(
                stretch,
                Quantities.RESTRICTED_MEAN,
                Places.of(source, arms, curves::restrictedMean),
                OptionalDouble.of(timing.horizonSeconds())));
        for (int mark : Timing.MARKS) {
            int tick = timing.wholeTicks(mark);
            all.add(quantity(Quantities.back(mark), source, arm -> share(arm, SpellState.RETURN, tick)));
        }
        for (int mark : Quantities.LATE_MARKS) {
            int tick = timing.wholeTicks(mark);
            all.add(quantity(Quantities.unresolved(mark), source, arm -> curves.without(arm, tick)));
        }
        all.add(incidence(Quantities.RETURN, source, SpellState.RETURN));
        all.add(incidence(Quantities.PROTEST, source, SpellState.PROTEST));
        all.add(incidence(Quantities.CAPTURE, source, SpellState.CAPTURE));
        return all;
    }

    private ResampledQuantity incidence(Quantity quantity, Replicates source, SpellState ended) {
        return quantity(quantity, source, arm -> share(arm, ended, timing.horizon()));
    }

    private ResampledQuantity quantity(Quantity quantity, Replicates source, IntUnaryOperator columnOfArm) {
        Places places = Places.of(source, arms, columnOfArm);
        return new ResampledQuantity(stretch, quantity, places);
    }

    /** Where the share of an arm's spells in a state at a tick of the curves stands. */
    int share(int arm, SpellState state, int tick) {
        return curves.share(arm, state.number(), tick);
    }
}
