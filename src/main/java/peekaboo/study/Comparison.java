package peekaboo.study;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import peekaboo.inference.RobustScore;

/**
 * What a study shows of each arm and of each pair of arms. Intervals are from resampled dyads, the same resamples for
 * every quantity and arm, so that differences and ratios keep the pairing.
 *
 * @param plan of the study
 * @param terms on which arms were compared
 * @param horizonSeconds up to which time to return was followed: that of the terms, in whole ticks
 * @param arms in the order of the scenario
 * @param pairs every two arms, the one named first in the scenario first
 */
public record Comparison(
        StudyPlan plan, Terms terms, double horizonSeconds, List<ArmSummary> arms, List<PairSummary> pairs) {

    public Comparison {
        arms = List.copyOf(arms);
        pairs = List.copyOf(pairs);
    }

    /**
     * Compares the arms of a study. The same study and terms give the same bits, whoever works at it.
     *
     * @throws InterruptedException if the calling thread is interrupted
     */
    public static Comparison of(StudyResult study, Terms terms, Workers workers) throws InterruptedException {
        return workers.through(new Comparing(study, terms));
    }

    /** The summary of an arm by its name. */
    public Optional<ArmSummary> arm(String name) {
        for (ArmSummary arm : arms) {
            if (arm.name().equals(name)) {
                return Optional.of(arm);
            }
        }
        return Optional.empty();
    }

    /** The summary of two arms by their names, the one named first in the scenario first. */
    public Optional<PairSummary> pair(String first, String second) {
        for (PairSummary pair : pairs) {
            if (pair.first().equals(first) && pair.second().equals(second)) {
                return Optional.of(pair);
            }
        }
        return Optional.empty();
    }

    /**
     * All of it, line by line: arms first, then pairs.
     *
     * @param pValue of a score; the distributions of statistics are not worked out in this room
     */
    public List<SummaryRow> rows(ToDoubleFunction<RobustScore> pValue) {
        return new Rows(pValue).of(this);
    }
}
