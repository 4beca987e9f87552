package peekaboo.inference;

import java.util.List;

/**
 * Means over dyads, such as the share of ticks matched or turnings away a minute: the sum of one quantity over dyads
 * divided by the sum of another. Not observed where the second sum is 0.
 */
public final class RatioOfSums implements Bootstrap.Statistic {
    private final WeightedSums sums;
    private final int[] above;
    private final int[] below;

    /** @param ratios one for each column, such as one for each arm and quantity, at least one; all of the same dyads */
    public RatioOfSums(List<Ratio> ratios) {
        sums = new WeightedSums(ratios.get(0).above.length);
        above = new int[ratios.size()];
        below = new int[ratios.size()];
        for (int column = 0; column < above.length; column++) {
            above[column] = sums.place(ratios.get(column).above);
            below[column] = sums.place(ratios.get(column).below);
        }
        sums.close();
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
    }

    @Override
    public int columns() {
        return above.length;
    }

    @Override
    public void measure(int[] weights, Bootstrap.Row row) {
        double[] sum = sums.of(weights);
        for (int column = 0; column < above.length; column++) {
            double under = sum[below[column]];
            if (!(under > 0)) {
                row.miss(column, Measured.Reason.ZERO_DENOMINATOR);
            } else {
                row.put(column, sum[above[column]] / under);
            }
        }
    }
}
