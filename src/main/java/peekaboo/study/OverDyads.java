package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.ArmSpells;
import peekaboo.inference.EventTimes;
import peekaboo.inference.Measured;
import peekaboo.inference.PairedEffect;
import peekaboo.inference.RobustScore;
import peekaboo.inference.Timing;

/** What needs the dyads of a study one by one: their own means, and tests of each pair of arms. An item is a pair. */
final class OverDyads implements Stage<List<Measured<RobustScore>>> {
    private final List<ArmSpells> arms;
    private final Timing timing;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<List<Measured<Double>>> means = new ArrayList<>();
    private final List<Measured<RobustScore>> tests = new ArrayList<>();

    /** Two arms by their places, the one named first in the scenario first. */
    record Pair(int first, int second) {}

    OverDyads(List<ArmSpells> arms, Timing timing) {
        this.arms = List.copyOf(arms);
        this.timing = timing;
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

    @Override
    public int items() {
        return pairs.size();
    }

    @Override
    public List<Measured<RobustScore>> piece(int from, int end) {
        List<Measured<RobustScore>> piece = new ArrayList<>();
        for (Pair pair : pairs.subList(from, end)) {
            EventTimes first = arms.get(pair.first).times();
            piece.add(RobustScore.between(first, arms.get(pair.second).times(), ArmSpells.RETURN));
        }
        return piece;
    }

    @Override
    public void take(List<Measured<RobustScore>> piece) {
        tests.addAll(piece);
    }

    /** Each dyad's own restricted mean time to return in an arm, in seconds. */
    List<Measured<Double>> means(int arm) {
        while (means.size() <= arm) {
            ArmSpells next = arms.get(means.size());
            means.add(next.binned(timing, timing.horizon()).restrictedMeans(ArmSpells.RETURN));
        }
        return means.get(arm);
    }

    /** What was found of a pair. */
    PairSummary.OverDyads of(Pair pair) {
        PairedEffect effect = PairedEffect.of(means(pair.first), means(pair.second));
        return new PairSummary.OverDyads(tests.get(pairs.indexOf(pair)), effect);
    }
}
