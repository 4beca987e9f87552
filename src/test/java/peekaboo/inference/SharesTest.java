package peekaboo.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final int RETURN = 1;

    /** Sums of roundings would not come to 1 for most of these. */
    @Test
    void withoutCensoring_sharesAreCountsOverCounts() {
        for (int spells = 1; spells <= 200; spells++) {
            Shares shares = new Shares(2);
            for (int ended = 1; ended <= spells; ended++) {
                shares.step(spells - ended + 1, new int[] {0, 1, 0}, 0);
                assertEquals((double) ended / spells, shares.of(RETURN), () -> "back");
                assertEquals((double) (spells - ended) / spells, shares.of(0), () -> "away");
            }
        }
    }

    @Test
    void allBack_leavesExactlyNothing() {
        for (int spells = 2; spells <= 60; spells++) {
            assertEquals(0, unresolved(spells, false), spells + " spells");
            assertEquals(0, unresolved(spells, true), spells + " spells, one of them cut short");
        }
    }

    /** The share that is not back in the end of spells that end one after the other, a second for each. */
    private static double unresolved(int spells, boolean cutShort) {
        EventTimes.Builder times = EventTimes.builder(1, spells);
        for (int spell = 0; spell < spells; spell++) {
            times.add(spell + 1, cutShort && spell == 0 ? 0 : RETURN, spell);
        }
        int horizon = spells + 2;
        int[] ticks = {horizon};
        BinnedSpells binned = BinnedSpells.of(times.build(), 1, horizon);
        IncidenceCurves curves = new IncidenceCurves(List.of(binned), RETURN, horizon, ticks);
        Bootstrap.Row row = new Bootstrap.Row(curves.columns());
        int[] once = new int[spells];
        Arrays.fill(once, 1);
        curves.measure(once, row);
        return row.values()[curves.without(0, horizon)];
    }
}
