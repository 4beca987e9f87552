package peekaboo.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Columns of numbers, one number a dyad, that are added up over and over with other weights. Columns that are equal are
 * kept and added once, and all are added in one walk over the dyads, which a JVM turns into vector instructions.
 */
final class WeightedSums {
    private final int dyads;
    private final List<double[]> columns = new ArrayList<>();
    private double[] byDyad = new double[0];

    WeightedSums(int dyads) {
        this.dyads = dyads;
    }

    /** Takes a column in and returns its place. */
    int place(double[] column) {
        if (column.length != dyads) {
            throw new IllegalArgumentException("a column of " + column.length + " dyads among those of " + dyads);
        }
        for (int known = 0; known < columns.size(); known++) {
            if (Arrays.equals(columns.get(known), column)) {
                return known;
            }
        }
        columns.add(column);
        return columns.size() - 1;
    }

    /** To be called once, after the last column. */
    void close() {
        int width = columns.size();
        byDyad = new double[dyads * width];
        for (int dyad = 0; dyad < dyads; dyad++) {
            for (int place = 0; place < width; place++) {
                byDyad[dyad * width + place] = columns.get(place)[dyad];
            }
        }
    }

    /** The sum of every column, each dyad taken {@code weights[dyad]} times. */
    double[] of(int[] weights) {
        if (weights.length != dyads) {
            throw new IllegalArgumentException(weights.length + " weights do not fit " + dyads + " dyads");
        }
        double[] sums = new double[columns.size()];
        for (int dyad = 0; dyad < dyads; dyad++) {
            if (weights[dyad] != 0) {
                add(dyad * sums.length, weights[dyad], sums);
            }
        }
        return sums;
    }

    private void add(int from, double weight, double[] sums) {
        for (int place = 0; place < sums.length; place++) {
            sums[place] += weight * byDyad[from + place];
        }
    }
}
