package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.ArmSpells;
import peekaboo.inference.ArmSpells.SpellState;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.Replicates;
import peekaboo.inference.Timing;
import peekaboo.list.Lists;
import peekaboo.measure.Quantity;
import peekaboo.record.Stretch;

/** All that is measured of a study in every resample, block by block. */
final class MeasuredBlocks {
    private final List<Stretch> order = new ArrayList<>(List.of(Stretch.WHOLE_SESSION));
    private final List<Quantity> read;
    private final SpellColumns spells;
    private final Resampled ofSpells;
    private final List<Resampled> blocks = new ArrayList<>();

    MeasuredBlocks(StudyResult study, List<ArmSpells> arms, Timing timing, int replicates) {
        Scope scope = study.plan().scope();
        read = scope.quantities();
        for (Stretch stretch : scope.stretches()) {
            if (!order.contains(stretch)) {
                order.add(stretch);
            }
        }
        int seed = study.plan().scenario().seed();
        Bootstrap bootstrap = new Bootstrap(seed, study.plan().dyads());
        // Without curves fewer ticks are asked for, which takes less room and time.
        spells = scope.curves().isEmpty()
                ? new SpellColumns(arms, timing, Stretch.WHOLE_SESSION)
                : new SpellColumns(arms, timing);
        ofSpells = Resampled.of(spells, bootstrap, replicates);
        blocks.add(ofSpells);
        for (Stretch stretch : Lists.only(scope.stretches(), stretch -> !stretch.isWhole())) {
            List<ArmSpells> there = Lists.each(study.arms(), arm -> new ArmSpells(arm.spellsIn(stretch)));
            blocks.add(Resampled.of(new SpellColumns(there, timing, stretch), bootstrap, replicates));
        }
        if (!scope.ofMeasures().isEmpty()) {
            blocks.add(Resampled.of(new MeasuredColumns(study), bootstrap, replicates));
        }
        if (!scope.byChance().isEmpty()) {
            blocks.add(Resampled.of(new MatchedByChance(study), bootstrap, replicates));
        }
        if (scope.dyadByDyad()) {
            HowSoon.blocks(study, timing).forEach(block -> blocks.add(Resampled.of(block, bootstrap, replicates)));
        }
    }

    /** A stage for each block. */
    List<Resampling> stages() {
        return Lists.each(blocks, Resampled::resampling);
    }

    /**
     * All quantities, stretch by stretch, the whole session first, in it the turnings away first, then what is read off in the
     * order asked for, so that a share by chance stands beside its share; once the stages are done.
     */
    List<ResampledQuantity> quantities() {
        List<ResampledQuantity> all = new ArrayList<>();
        blocks.forEach(block -> all.addAll(block.quantities()));
        List<ResampledQuantity> ordered = new ArrayList<>();
        for (Stretch stretch : order) {
            List<ResampledQuantity> here = Lists.only(all, one -> one.stretch().equals(stretch));
            ordered.addAll(Lists.only(here, one -> !read.contains(one.quantity())));
            for (Quantity quantity : read) {
                ordered.addAll(Lists.only(here, one -> one.quantity().equals(quantity)));
            }
        }
        return ordered;
    }

    /** The share of an arm's turnings away in a state at a tick of the curves. */
    ResampledQuantity.Wanted share(int arm, SpellState state, int tick) {
        int column = spells.share(arm, state, tick);
        return level -> ofSpells.resampling.replicates().estimate(column, level);
    }

    /** A block and its measurements in every resample. */
    private record Resampled(MeasuredBlock block, Resampling resampling) {
        static Resampled of(MeasuredBlock block, Bootstrap bootstrap, int replicates) {
            return new Resampled(
                    block, new Resampling(bootstrap, block.statistic().spared(), replicates));
        }

        List<ResampledQuantity> quantities() {
            return block.quantities(resampling.replicates());
        }
    }

    /** Quantities that are measured together in every resample. */
    interface MeasuredBlock {
        /** What is measured. */
        Bootstrap.Statistic statistic();

        /** The quantities, by where they stand in what was measured. */
        List<ResampledQuantity> quantities(Replicates source);
    }
}
