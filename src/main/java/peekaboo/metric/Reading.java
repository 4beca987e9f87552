package peekaboo.metric;

import peekaboo.random.Numeric;

/**
 * Sums over ticks, one pair a quantity: the value of a quantity is {@code sum / per}. Sums are kept as multiples of 2^-20,
 * so that adding readings gives the same bits in whatever order.
 */
public final class Reading {
    private final double[] sums;
    private final double[] per;

    private Reading(double[] sums, double[] per) {
        this.sums = sums;
        this.per = per;
    }

    /** Nothing measured yet, for so many quantities. */
    public static Reading empty(int quantities) {
        return new Reading(new double[quantities], new double[quantities]);
    }

    /** Counts, each over the same total. */
    static Reading counts(int[] counts, double per) {
        double[] sums = new double[counts.length];
        double[] pers = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            sums[i] = counts[i];
            pers[i] = per;
        }
        return new Reading(sums, pers);
    }

    /** Sums, each over its own divisor; both are rounded to multiples of 2^-20. */
    public static Reading of(double[] sums, double[] per) {
        return new Reading(rounded(sums), rounded(per));
    }

    private static double[] rounded(double[] values) {
        double[] rounded = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            rounded[i] = Numeric.round20(values[i]);
        }
        return rounded;
    }

    /** How many quantities it holds. */
    public int size() {
        return sums.length;
    }

    /** Numerator of a quantity. */
    public double sum(int quantity) {
        return sums[quantity];
    }

    /** Denominator of a quantity; 0 when it was not observed. */
    public double per(int quantity) {
        return per[quantity];
    }

    /** True when there is a value to read. */
    public boolean observed(int quantity) {
        return per[quantity] > 0;
    }

    /**
     * The value of a quantity.
     *
     * @throws IllegalStateException if it was not observed
     */
    public double value(int quantity) {
        if (!observed(quantity)) {
            throw new IllegalStateException("quantity " + quantity + ": not observed");
        }
        return sums[quantity] / per[quantity];
    }

    /** Both together, as if one session had followed the other. */
    public Reading merge(Reading other) {
        return new Reading(added(sums, other.sums), added(per, other.per));
    }

    private static double[] added(double[] first, double[] second) {
        double[] added = first.clone();
        for (int i = 0; i < added.length; i++) {
            added[i] += second[i];
        }
        return added;
    }
}
