package peekaboo.inference;

import java.util.Arrays;

/** How many spells were still away at each distinct time, and how many ended there, by ending. */
final class RiskTable {
    private final EventTimes spells;
    private final int endings;
    private final double[] time;
    private final int[] atRisk;
    private final int[] ended;

    RiskTable(EventTimes spells) {
        this(spells, distinctTimes(spells));
    }

    /** @param time distinct and rising, with every time of {@code spells} among them */
    RiskTable(EventTimes spells, double[] time) {
        this.spells = spells;
        this.time = time;
        endings = spells.causes() + 1;
        ended = new int[time.length * endings];
        for (int spell = 0; spell < spells.size(); spell++) {
            ended[rowOf(spell) * endings + spells.ending(spell)]++;
        }
        atRisk = stillAway();
    }

    /** The distinct times of all arms, rising. */
    static double[] distinctTimes(EventTimes... arms) {
        double[] all = new double[0];
        for (EventTimes spells : arms) {
            int from = all.length;
            all = Arrays.copyOf(all, from + spells.size());
            for (int spell = 0; spell < spells.size(); spell++) {
                all[from + spell] = spells.time(spell);
            }
        }
        Arrays.sort(all);
        int kept = 0;
        for (double at : all) {
            if (kept == 0 || all[kept - 1] != at) {
                all[kept++] = at;
            }
        }
        return Arrays.copyOf(all, kept);
    }

    private int[] stillAway() {
        int[] away = new int[time.length];
        int left = 0;
        for (int row = time.length - 1; row >= 0; row--) {
            left += ended(row, EventTimes.CENSORED) + events(row);
            away[row] = left;
        }
        return away;
    }

    EventTimes spells() {
        return spells;
    }

    int rows() {
        return time.length;
    }

    /** A copy of the distinct times. */
    double[] times() {
        return time.clone();
    }

    double time(int row) {
        return time[row];
    }

    /** The row of a spell's time. */
    int rowOf(int spell) {
        return Arrays.binarySearch(time, spells.time(spell));
    }

    int atRisk(int row) {
        return atRisk[row];
    }

    int ended(int row, int ending) {
        return ended[row * endings + ending];
    }

    /** Endings of all causes at a row. */
    int events(int row) {
        int sum = 0;
        for (int cause = 1; cause < endings; cause++) {
            sum += ended(row, cause);
        }
        return sum;
    }

    /** Moves {@code shares} past a row. */
    void step(Shares shares, int row) {
        shares.step(atRisk[row], ended, row * endings);
    }

    /** Spells whose time is {@code seconds} or more. */
    int awayAt(double seconds) {
        int found = Arrays.binarySearch(time, seconds);
        int row = found >= 0 ? found : -found - 1;
        return row < rows() ? atRisk[row] : 0;
    }

    /** The last time that was observed, or 0 if there is none. */
    double end() {
        return rows() == 0 ? 0 : time[rows() - 1];
    }
}
