package peekaboo.inference;

import java.util.Arrays;
import peekaboo.random.Draws;
import peekaboo.random.Role;

/**
 * Resamples dyads with replacement: a dyad is drawn whole, with its spells in every arm, so the pairing and whatever
 * the spells of one dyad share are kept.
 *
 * <p>Source: Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapters 8 and 13 (percentile intervals).
 * The draws of a replicate are keyed by seed and replicate, so replicates can be made in any order, number and place.
 *
 * @param seed chooses the resamples; the same seed gives the same bits
 * @param dyads number of dyads of the study, those without a spell included
 */
public record Bootstrap(int seed, int dyads) {

    /** With fewer dyads no interval is given: percentile intervals of so few are far too narrow. */
    public static final int FEWEST_DYADS = 10;

    /** The purpose of the draws, among those of a study; the dyad's place in their key is taken by the replicate. */
    private static final int RESAMPLING = 1;

    public Bootstrap {
        if (dyads < 0) {
            throw new IllegalArgumentException("dyads must not be negative: " + dyads);
        }
    }

    /** A quantity, or many, of a study in which each dyad is taken a number of times. Has no state that changes. */
    public interface Statistic {
        /** How many values it has. */
        int columns();

        /**
         * Puts its values.
         *
         * @param weights how many times each dyad is taken, 0 or more
         * @param row takes each value that is observed, and for the others why not
         */
        void measure(int[] weights, Row row);

        /** The same; where it fails, that costs its own values and no others. */
        default Statistic spared() {
            return new Spared(this);
        }
    }

    /** A statistic that says of its values that they could not be computed, where it would throw something. */
    private record Spared(Statistic statistic) implements Statistic {
        @Override
        public int columns() {
            return statistic.columns();
        }

        @Override
        public void measure(int[] weights, Row row) {
            String fault = Measured.computed(() -> {
                        statistic.measure(weights, row);
                        return Measured.observed(true);
                    })
                    .fault();
            if (!fault.isEmpty()) {
                row.fail(fault);
            }
        }
    }

    /** Takes the values of one replicate. A column that is never put counts as not reached. */
    public static final class Row {
        private final double[] value;
        private final Measured.Reason[] reason;
        private String fault = "";

        Row(int columns) {
            value = new double[columns];
            reason = new Measured.Reason[columns];
            missAll(Measured.Reason.NOT_REACHED);
        }

        private void missAll(Measured.Reason why) {
            Arrays.fill(value, Replicates.ABSENT);
            Arrays.fill(reason, why);
        }

        private void fail(String how) {
            missAll(Measured.Reason.NOT_COMPUTED);
            fault = how;
        }

        /** Puts a value, which must be finite. */
        public void put(int column, double observed) {
            if (!Double.isFinite(observed)) {
                throw new IllegalArgumentException("column " + column + " must be finite, not " + observed);
            }
            value[column] = observed;
        }

        /** Puts a value or the reason for having none. */
        public void put(int column, Measured<Double> measured) {
            if (measured instanceof Measured.NotObserved<Double> missing) {
                miss(column, missing.reason());
            } else {
                put(column, measured.get().doubleValue());
            }
        }

        /** Puts why a value is missing. */
        public void miss(int column, Measured.Reason why) {
            reason[column] = why;
        }

        double[] values() {
            return value;
        }

        /** Why there is no value in a column. */
        <T> Measured<T> missing(int column) {
            return reason[column] == Measured.Reason.NOT_COMPUTED
                    ? Measured.failed(fault)
                    : Measured.notObserved(reason[column]);
        }

        /** What went wrong in measuring; empty if all went well. */
        String fault() {
            return fault;
        }
    }

    /** Measures the whole study and {@code replicates} resamples of it. */
    public Replicates run(Statistic statistic, int replicates) {
        Replicates whole = new Replicates(dyads, measure(statistic, once()), new double[0][], "");
        return resample(whole, statistic, 0, replicates);
    }

    /**
     * Measures the resamples {@code from} to {@code to} - 1 of a study of which the whole was measured: a part, to be merged with
     * others.
     */
    public Replicates resample(Replicates whole, Statistic statistic, int from, int to) {
        double[][] rows = new double[to - from][];
        String fault = "";
        for (int replicate = from; replicate < to; replicate++) {
            Row row = measure(statistic, weights(replicate));
            rows[replicate - from] = row.values();
            fault = fault.isEmpty() ? row.fault() : fault;
        }
        return whole.resampled(rows, fault);
    }

    private static Row measure(Statistic statistic, int[] weights) {
        Row row = new Row(statistic.columns());
        statistic.measure(weights, row);
        return row;
    }

    /** How many times each dyad is taken in a replicate. */
    int[] weights(int replicate) {
        Draws draws = Draws.of(seed, replicate, 0, Role.STUDY.key(), RESAMPLING);
        int[] weights = new int[dyads];
        for (int draw = 0; draw < dyads; draw++) {
            weights[(int) (draws.uniform(draw) * dyads)]++;
        }
        return weights;
    }

    private int[] once() {
        int[] weights = new int[dyads];
        Arrays.fill(weights, 1);
        return weights;
    }
}
