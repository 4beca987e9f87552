package peekaboo.study;

import java.util.List;

/**
 * What a study shows of each arm and of each pair of arms. Intervals are from resampled dyads, the same resamples for
 * every measure and arm, so that differences and ratios keep the pairing.
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

    /** All of it, line by line: arms first, then pairs. */
    public List<SummaryRow> rows() {
        return Rows.of(this);
    }
}
