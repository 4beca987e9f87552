package peekaboo.evidence;

import java.util.Arrays;
import java.util.List;
import peekaboo.metric.Reading;
import peekaboo.random.Draws;

/** Readings of some dyads of a study, perhaps some of them more than once. */
final class Sample {
    private final List<Reading> readings;
    private final int[] picked;

    Sample(List<Reading> readings, int[] picked) {
        this.readings = readings;
        this.picked = picked;
    }

    /** Every dyad once. */
    static Sample all(List<Reading> readings) {
        int[] each = new int[readings.size()];
        Arrays.setAll(each, dyad -> dyad);
        return new Sample(readings, each);
    }

    /** So many dyads drawn with replacement. */
    static Sample drawn(List<Reading> readings, int size, Draws draws) {
        int[] picked = new int[size];
        Arrays.setAll(picked, i -> (int) (draws.uniform(i) * readings.size()));
        return new Sample(readings, picked);
    }

    int size() {
        return picked.length;
    }

    /** Ratio of the sums over all dyads: long observed dyads weigh more. */
    double pooled(int quantity) {
        double sum = 0;
        double per = 0;
        for (int dyad : picked) {
            sum += readings.get(dyad).sum(quantity);
            per += readings.get(dyad).per(quantity);
        }
        return sum / per;
    }

    /** Mean of the dyads' own values, of those in which it was observed. */
    double mean(int quantity) {
        double sum = 0;
        int observed = 0;
        for (int dyad : picked) {
            Reading reading = readings.get(dyad);
            if (reading.observed(quantity)) {
                sum += reading.value(quantity);
                observed++;
            }
        }
        return sum / observed;
    }

    /** The dyads' own values, a row a quantity, of those dyads in which all of them were observed. */
    double[][] together(int... quantities) {
        int[] complete =
                Arrays.stream(picked).filter(dyad -> observed(dyad, quantities)).toArray();
        double[][] rows = new double[quantities.length][complete.length];
        for (int i = 0; i < quantities.length; i++) {
            for (int j = 0; j < complete.length; j++) {
                rows[i][j] = readings.get(complete[j]).value(quantities[i]);
            }
        }
        return rows;
    }

    private boolean observed(int dyad, int[] quantities) {
        return Arrays.stream(quantities).allMatch(readings.get(dyad)::observed);
    }
}
