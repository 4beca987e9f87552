package peekaboo.inference;

import java.util.List;

/**
 * Means over dyads, such as the share of ticks matched or turnings away a minute: the sum of one quantity over dyads
 * divided by the sum of another. Not observed where the second sum is 0.
 */
public final class RatioOfSums implements Bootstrap.Statistic {
    private final List<Ratio> ratios;

    /** @param ratios one for each column, such as one for each arm and metric */
    public RatioOfSums(List<Ratio> ratios) {
        this.ratios = List.copyOf(ratios);
    }

    /** What each dyad adds above and below the line; both of one length. Takes copies. */
    public static final class Ratio {
        private final double[] above;
        private final double[] below;

        public Ratio(double[] above, double[] below) {
            if (above.length != below.length) {
                throw new IllegalArgumentException(above.length + " and " + below.length + " dyads make no ratio");
            }
            this.above = above.clone();
            this.below = below.clone();
        }

        private Measured<Double> of(int[] weights) {
            if (weights.length != above.length) {
                throw new IllegalArgumentException(weights.length + " weights do not fit " + above.length + " dyads");
            }
            double over = 0;
            double under = 0;
            for (int dyad = 0; dyad < weights.length; dyad++) {
                over += weights[dyad] * above[dyad];
                under += weights[dyad] * below[dyad];
            }
            return under == 0
                    ? Measured.notObserved(Measured.Reason.ZERO_DENOMINATOR)
                    : Measured.observed(over / under);
        }
    }

    @Override
    public int columns() {
        return ratios.size();
    }

    @Override
    public void measure(int[] weights, Bootstrap.Row row) {
        for (int column = 0; column < ratios.size(); column++) {
            row.put(column, ratios.get(column).of(weights));
        }
    }
}
