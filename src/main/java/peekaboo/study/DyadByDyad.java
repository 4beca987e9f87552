package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.ArmSpells;
import peekaboo.inference.Fault;
import peekaboo.inference.Measured;
import peekaboo.inference.PairedEffect;
import peekaboo.inference.PooledEffect;
import peekaboo.inference.RobustScore;
import peekaboo.inference.Timing;

/** What needs the dyads of a study one by one: their own means, and tests of each pair of arms. */
final class DyadByDyad {
    private final List<ArmSpells> arms;
    private final List<Pair> pairs = new ArrayList<>();
    private final OneByOne<ArmSpells, List<Measured<Double>>> means;
    private final OneByOne<Pair, Measured<RobustScore>> tests = new OneByOne<>(pairs, 1, this::test);

    /** Two arms by their places, the one named first in the scenario first. */
    record Pair(int first, int second) {}

    DyadByDyad(List<ArmSpells> arms, Timing timing) {
        this.arms = List.copyOf(arms);
        means = new OneByOne<>(arms, 1, arm -> means(arm, timing));
        for (int first = 0; first < arms.size(); first++) {
            for (int second = first + 1; second < arms.size(); second++) {
                pairs.add(new Pair(first, second));
            }
        }
    }

    /** Every two arms. */
    List<Pair> pairs() {
        return pairs;
    }

    /** Means of all arms, and tests of all pairs. */
    List<Stage<?>> stages() {
        return List.of(means, tests);
    }

    private Measured<RobustScore> test(Pair pair) {
        return Measured.computed(() -> RobustScore.between(
                arms.get(pair.first).times(), arms.get(pair.second).times(), ArmSpells.SpellState.RETURN.number()));
    }

    private static List<Measured<Double>> means(ArmSpells arm, Timing timing) {
        Measured<List<Measured<Double>>> means = Measured.computed(() -> Measured.observed(
                arm.binned(timing, timing.horizon()).restrictedMeans(ArmSpells.SpellState.RETURN.number())));
        return means.either(known -> known, reason -> List.of(Measured.failed(means.fault())));
    }

    /** Each dyad's own restricted mean time to return in an arm, in seconds; once the stages are done. */
    List<Measured<Double>> means(int arm) {
        return means.made().get(arm);
    }

    /** What was found of a pair. */
    PairSummary.OverDyads of(Pair pair) {
        List<Measured<Double>> first = means(pair.first);
        List<Measured<Double>> second = means(pair.second);
        return new PairSummary.OverDyads(
                tests.made().get(pairs.indexOf(pair)),
                Fault.spared(() -> PairedEffect.of(first, second), fault -> PairedEffect.failed(fault.inWords())),
                Measured.computed(() -> PooledEffect.of(first, second)));
    }
}
