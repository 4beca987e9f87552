package peekaboo.measure.battery;

/** A ratio of two sums over dyads, with its standard error between dyads. */
final class Tally {
    private final double[] sums;
    private final double[] per;

    Tally(int dyads) {
        sums = new double[dyads];
        per = new double[dyads];
    }

    void add(int dyad, double sum, double divisor) {
        sums[dyad] += sum;
        per[dyad] += divisor;
    }

    double value() {
        return total(sums) / total(per);
    }

    /** Half the 95 % interval of so many dyads, by linearisation of the ratio. */
    double halfInterval(int dyads) {
        double ratio = value();
        double squares = 0;
        for (int i = 0; i < sums.length; i++) {
            double residual = sums[i] - ratio * per[i];
            squares += residual * residual;
        }
        return 1.96 * Math.sqrt(squares) / total(per) * Math.sqrt((double) sums.length / dyads);
    }

    private static double total(double[] values) {
        double total = 0;
        for (double value : values) {
            total += value;
        }
        return total;
    }
}
