package peekaboo.inference;

import java.util.Arrays;

/** How many spells were still away at each distinct length in ticks, and how many ended there, by ending. */
final class RiskTable {
    private final EventTimes spells;
    private final int endings;
    private final int[] tick;
    private final int[] atRisk;
    private final int[] ended;

    /** @param tick distinct and rising, with the length of every one of {@code spells} among them */
    RiskTable(EventTimes spells, int[] tick) {
        this.spells = spells;
        this.tick = tick;
        endings = spells.causes() + 1;
        ended = new int[tick.length * endings];
        for (int spell = 0; spell < spells.size(); spell++) {
            ended[rowOf(spell) * endings + spells.ending(spell)] += spells.times(spell);
        }
        atRisk = stillAway();
    }

    /** The distinct lengths of all arms, rising. */
    static int[] distinctTicks(EventTimes... arms) {
        int[] all = new int[0];
        for (EventTimes spells : arms) {
            int from = all.length;
            all = Arrays.copyOf(all, from + spells.size());
            for (int spell = 0; spell < spells.size(); spell++) {
                all[from + spell] = spells.tick(spell);
            }
        }
        Arrays.sort(all);
        int kept = 0;
        for (int at : all) {
            if (kept == 0 || all[kept - 1] != at) {
                all[kept++] = at;
            }
        }
        return Arrays.copyOf(all, kept);
    }

    private int[] stillAway() {
        int[] away = new int[tick.length];
        int left = 0;
        for (int row = tick.length - 1; row >= 0; row--) {
            left += ended(row, EventTimes.CENSORED) + events(row);
            away[row] = left;
        }
        return away;
    }

    EventTimes spells() {
        return spells;
    }

    /** The row of a spell's length. */
    int rowOf(int spell) {
        return Arrays.binarySearch(tick, spells.tick(spell));
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
}
