package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.ArmSpells;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.Replicates;
import peekaboo.inference.Timing;
import peekaboo.record.Stretch;

/** All that is measured of a study in every resample, block by block. */
final class MeasuredBlocks {
    private final List<Stretch> order = new ArrayList<>(List.of(Stretch.WHOLE_SESSION));
    private final SpellColumns spells;
    private final List<MeasuredBlock> blocks = new ArrayList<>();
    private final List<Resampling> resamplings = new ArrayList<>();

    MeasuredBlocks(StudyResult study, List<ArmSpells> arms, Timing timing, int replicates) {
        Scope scope = study.plan().scope();
        for (Stretch stretch : scope.stretches()) {
            if (!order.contains(stretch)) {
                order.add(stretch);
            }
        }
        spells = new SpellColumns(arms, timing);
        blocks.add(spells);
        if (!scope.ofMeasures().isEmpty()) {
            blocks.add(new MeasuredColumns(study));
        }
        if (scope.matchedByChance()) {
            blocks.add(new MatchedByChance(study));
        }
        int seed = study.plan().scenario().seed();
        Bootstrap bootstrap = new Bootstrap(seed, study.plan().dyads());
        for (MeasuredBlock block : blocks) {
            resamplings.add(new Resampling(bootstrap, block.statistic(), replicates));
        }
    }

    /** A stage for each block. */
    List<Resampling> stages() {
        return resamplings;
    }

    /** All quantities, stretch by stretch, the whole session first; once the stages are done. */
    List<ResampledQuantity> quantities() {
        List<ResampledQuantity> all = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            all.addAll(blocks.get(block).quantities(resamplings.get(block).replicates()));
        }
        List<ResampledQuantity> ordered = new ArrayList<>();
        for (Stretch stretch : order) {
            for (ResampledQuantity one : all) {
                if (one.stretch().equals(stretch)) {
                    ordered.add(one);
                }
            }
        }
        return ordered;
    }

    /** The share of an arm's turnings away in a state at a tick of the curves. */
    Estimating.Wanted share(int arm, int state, int tick) {
        int column = spells.share(arm, state, tick);
        return level -> resamplings.get(0).replicates().estimate(column, level);
    }

    /** Quantities that are measured together in every resample. */
    interface MeasuredBlock {
        /** What is measured. */
        Bootstrap.Statistic statistic();

        /** The quantities, by where they stand in what was measured. */
        List<ResampledQuantity> quantities(Replicates source);
    }
}
