package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.record.Stretch;
import peekaboo.study.ArmSummary;

/** Shares read out of a summary, cleared of what sums of rounded numbers leave behind. */
final class SummaryShares {

    private static final double ROUNDING = 1e-9;

    private SummaryShares() {}

    /** The share itself, or the end of 0 to 1 that it misses by less than rounding. */
    static double within(double share) {
        return share < 0 && share > -ROUNDING ? 0 : share > 1 && share < 1 + ROUNDING ? 1 : share;
    }

    /**
     * Parts of one whole, in the order of the quantities.
     *
     * @param stretch of the session
     * @return empty when they were not observed
     */
    static List<Double> of(ArmSummary arm, Stretch stretch, List<String> quantities) {
        List<Double> shares = new ArrayList<>();
        for (String quantity : quantities) {
            Measured<Estimate> value = arm.value(stretch, quantity);
            if (!value.isObserved()) {
                return List.of();
            }
            shares.add(within(value.get().value()));
        }
        return shares;
    }
}
