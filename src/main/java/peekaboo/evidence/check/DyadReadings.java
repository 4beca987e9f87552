package peekaboo.evidence.check;

import java.util.LinkedHashMap;
import java.util.Map;
import peekaboo.inference.Measured;
import peekaboo.measure.Reading;

/**
 * What was read off the dyads of a study for one check: a column an outcome, a place in it a dyad. Resampled hundreds of times,
 * so that an outcome is looked up by its name once a sample, not once a dyad.
 */
public final class DyadReadings {
    private final int dyads;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private int taken;
    private String fault = "";

    /** None yet, with room for so many dyads. */
    public DyadReadings(int dyads) {
        this.dyads = dyads;
    }

    /** None, since this program failed at them; {@code fault} tells how. */
    public static DyadReadings failed(String fault) {
        DyadReadings none = new DyadReadings(0);
        none.fault = fault;
        return none;
    }

    /**
     * Takes the reading of the next dyad.
     *
     * @throws IllegalArgumentException if it has other outcomes than those before
     */
    public void take(Reading reading) {
        if (taken == 0) {
            reading.names().forEach(name -> columns.put(name, new Column(dyads)));
        } else if (reading.names().size() != columns.size()) {
            throw new IllegalArgumentException("a dyad with " + reading.names() + " after one with " + outcomes());
        }
        for (String name : reading.names()) {
            Column column = column(name);
            column.sums[taken] = reading.sum(name);
            column.pers[taken] = reading.per(name);
        }
        taken++;
    }

    /**
     * Takes what came of reading the next dyad. One that could not be read costs its finding, whose sample would be another
     * without it, and no other finding.
     */
    public void take(Measured<Reading> reading) {
        Measured<Integer> all = reading.then(read -> Measured.computed(() -> {
            take(read);
            return Measured.observed(taken);
        }));
        fault = fault.isEmpty() ? all.fault() : fault;
    }

    /** What went wrong in reading one of them, as the program names it; empty if all went well. */
    public String fault() {
        return fault;
    }

    /** How many dyads were taken. */
    public int size() {
        return taken;
    }

    /**
     * An outcome of every dyad.
     *
     * @throws IllegalArgumentException if nothing of that name was read
     */
    Column column(String outcome) {
        Column column = columns.get(outcome);
        if (column == null) {
            throw new IllegalArgumentException(outcome + ": no such outcome among " + outcomes());
        }
        return column;
    }

    private String outcomes() {
        return String.join(", ", columns.keySet());
    }

    /** One outcome: of each dyad the sum and what it is divided by, 0 where it was not observed. */
    static final class Column {
        private final double[] sums;
        private final double[] pers;

        private Column(int dyads) {
            sums = new double[dyads];
            pers = new double[dyads];
        }

        double sum(int dyad) {
            return sums[dyad];
        }

        double per(int dyad) {
            return pers[dyad];
        }

        boolean observed(int dyad) {
            return pers[dyad] > 0;
        }

        /** The dyad's own value; only where it was observed. */
        double value(int dyad) {
            return sums[dyad] / pers[dyad];
        }
    }
}
