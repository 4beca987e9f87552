package peekaboo.inference;

import java.util.Arrays;

/** The table that a product limit walks through, with times in seconds; for the oracles, in ticks of 0.25 s. */
final class RiskInSeconds {
    static final double TICK = 0.25;

    private final RiskTable table;

    RiskInSeconds(EventTimes spells) {
        table = new RiskTable(spells, RiskTable.distinctTicks(spells));
    }

    EventTimes spells() {
        return table.spells();
    }

    int rows() {
        return table.rows();
    }

    double time(int row) {
        return table.tick(row) * TICK;
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

    void step(Shares shares, int row) {
        table.step(shares, row);
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
