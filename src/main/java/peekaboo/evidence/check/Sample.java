package peekaboo.evidence.check;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import peekaboo.evidence.check.DyadReadings.Column;
import peekaboo.inference.Measured;
import peekaboo.random.Draws;

/** Some dyads of a study, perhaps some of them more than once. What was read off them is asked for by name, by one thread at a time. */
public final class Sample {
    private final DyadReadings readings;
    private final int[] picked;
    private @Nullable Measured<TypeClusters> types;

    private Sample(DyadReadings readings, int[] picked) {
        this.readings = readings;
        this.picked = picked;
    }

    /** Every dyad once. */
    public static Sample all(DyadReadings readings) {
        return part(readings, 0, readings.size());
    }

    /** The dyads from {@code first} to before {@code end}, once each. */
    public static Sample part(DyadReadings readings, int first, int end) {
        return new Sample(readings, IntStream.range(first, end).toArray());
    }

    /** So many dyads drawn with replacement. */
    public static Sample drawn(DyadReadings readings, int size, Draws draws) {
        int[] picked = new int[size];
        Arrays.setAll(picked, i -> (int) (draws.uniform(i) * readings.size()));
        return new Sample(readings, picked);
    }

    /** Ratio of the sums over all dyads: long observed dyads weigh more. Not observed if no dyad has anything to divide by. */
    Measured<Double> pooled(String outcome) {
        Column column = readings.column(outcome);
        double sum = 0;
        double per = 0;
        for (int dyad : picked) {
            sum += column.sum(dyad);
            per += column.per(dyad);
        }
        return Measured.ratio(sum, per);
    }

    /** Mean of the dyads' own values, of those in which it was observed; not observed if there is none. */
    Measured<Double> mean(String outcome) {
        Column column = readings.column(outcome);
        double sum = 0;
        int observed = 0;
        for (int dyad : picked) {
            if (column.observed(dyad)) {
                sum += column.value(dyad);
                observed++;
            }
        }
        return Measured.ratio(sum, observed);
    }

    /** Those of its dyads in which all of these were observed. */
    Sample together(String... outcomes) {
        Column[] columns = new Column[outcomes.length];
        Arrays.setAll(columns, i -> readings.column(outcomes[i]));
        int[] complete = new int[picked.length];
        int size = 0;
        for (int dyad : picked) {
            if (isObserved(columns, dyad)) {
                complete[size++] = dyad;
            }
        }
        return size == picked.length ? this : new Sample(readings, Arrays.copyOf(complete, size));
    }

    private static boolean isObserved(Column[] columns, int dyad) {
        for (Column column : columns) {
            if (!column.observed(dyad)) {
                return false;
            }
        }
        return true;
    }

    /** Types of its infants: worked out once, though a finding asks for the share of each. */
    Measured<TypeClusters> types() {
        if (types == null) {
            types = TypeClusters.of(this);
        }
        return types;
    }

    /** How many dyads there are in it. */
    public int size() {
        return picked.length;
    }

    /** The dyads' own values of an outcome that was observed in each of them. */
    double[] values(String outcome) {
        Column column = readings.column(outcome);
        double[] values = new double[picked.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.value(picked[i]);
        }
        return values;
    }
}
