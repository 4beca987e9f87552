package peekaboo.inference;

import java.util.Arrays;

/** The table that a product limit walks through, with times in seconds; for the oracles, in ticks of 0.25 s. */
final class RiskInSeconds {
    static final double TICK = 0.25;

    private final int[] ticks;
    private final RiskTable table;

    RiskInSeconds(EventTimes spells) {
        ticks = RiskTable.distinctTicks(spells);
        table = new RiskTable(spells, ticks);
    }

    EventTimes spells() {
        return table.spells();
    }

    int rows() {
        return ticks.length;
    }

    double time(int row) {
        return ticks[row] * TICK;
    }

    double[] times() {
        double[] times = new double[rows()];
        Arrays.setAll(times, this::time);
        return times;
    }

    int rowOf(int spell) {
        return table.rowOf(spell);
    }

    int atRisk(int row) {
        return table.atRisk(row);
    }

    int ended(int row, int ending) {
        return table.ended(row, ending);
    }

    int events(int row) {
        return table.events(row);
    }

    /** Moves {@code shares} past a row. */
    void step(Shares shares, int row) {
        int[] ended = new int[spells().causes() + 1];
        Arrays.setAll(ended, ending -> ended(row, ending));
        shares.step(atRisk(row), ended, 0);
    }

    /** Spells whose time is {@code seconds} or more. */
    int awayAt(double seconds) {
        int found = Arrays.binarySearch(times(), seconds);
        int row = found >= 0 ? found : -found - 1;
        return row < rows() ? atRisk(row) : 0;
    }

    /** The last time that was observed, or 0 if there is none. */
    double end() {
        return rows() == 0 ? 0 : time(rows() - 1);
    }
}
