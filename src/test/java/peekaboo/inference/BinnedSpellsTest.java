package peekaboo.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.inference.Measured.Reason;

class BinnedSpellsTest {
    private static final double TICK = 0.25;

    private static int[] once(int dyads) {
        int[] weights = new int[dyads];
        Arrays.fill(weights, 1);
        return weights;
    }

    @Test
    void everyDyadOnce_equalsAalenJohansen() {
        EventTimes spells = SurvivalOracle.spells("ties", 0);
        AalenJohansen exact = AalenJohansen.of(spells);
        int horizon = 40;
        assertTrue(exact.end() > horizon * TICK);
        BinnedCurves binned = BinnedSpells.of(spells, TICK, horizon).curves(once(spells.dyads()));
        for (int state = 0; state <= SurvivalOracle.CAUSES; state++) {
            for (int tick = 0; tick <= horizon; tick++) {
                assertEquals(exact.at(state, tick * TICK).get(), binned.share(state, tick));
            }
        }
        assertEquals(
                exact.restrictedMean(1, horizon * TICK).get(),
                binned.restrictedMean(1).get(),
                1e-12);
        assertEquals(exact.quantile(1, 0.25), binned.quantile(1, 0.25));
    }

    @Test
    void weights_equalDyadsWrittenOutThatOften() {
        EventTimes spells = EventTimes.builder(2, 3)
                .add(4, 1, 0)
                .add(8, 2, 1)
                .add(16, 0, 1)
                .add(12, 1, 2)
                .build();
        EventTimes written = EventTimes.builder(2, 3)
                .add(4, 1, 0)
                .add(4, 1, 0)
                .add(8, 2, 1)
                .add(16, 0, 1)
                .build();
        int[] weighted = BinnedSpells.of(spells, TICK, 12).counts(new int[] {2, 1, 0});
        assertEquals(Arrays.toString(BinnedSpells.of(written, TICK, 12).counts(once(3))), Arrays.toString(weighted));
    }

    @Test
    void restrictedMeansOfDyads_areTheirOwnOrMissing() {
        EventTimes spells = EventTimes.builder(2, 5)
                .add(4, 1, 0)
                .add(12, 1, 0)
                .add(8, 2, 1) // protested: not back by the horizon
                .add(24, 1, 1)
                .add(16, 0, 2) // cut short before the horizon
                .add(4, 1, 2)
                .add(200, 0, 3) // longer than the horizon
                .build();
        assertEquals(
                List.of(
                        Measured.observed(2.0),
                        Measured.observed(8.0),
                        Measured.notObserved(Reason.FOLLOW_UP_TOO_SHORT),
                        Measured.observed(10.0),
                        Measured.notObserved(Reason.NO_SPELLS)),
                BinnedSpells.of(spells, TICK, 40).restrictedMeans(1));
    }

    @Test
    void fewLeftAtTheEnd_areDrawnOnAsInAalenJohansen() {
        EventTimes.Builder builder = EventTimes.builder(1, 1).add(16, 0, 0);
        for (int spell = 1; spell < 40; spell++) {
            builder.add(8, 1, 0);
        }
        EventTimes spells = builder.build();
        BinnedCurves binned = BinnedSpells.of(spells, TICK, 120).curves(once(1));
        assertEquals(AalenJohansen.of(spells).at(1, 30).get(), binned.share(1, 120));
        assertEquals(
                AalenJohansen.of(spells).restrictedMean(1, 30).get(),
                binned.restrictedMean(1).get(),
                1e-12);
    }

    @Test
    void tickThatIsNoBinaryFraction_isCounted() {
        EventTimes.Builder spells = EventTimes.builder(1, 1);
        for (int tick = 1; tick <= 300; tick++) {
            spells.add(tick, 1, 0);
        }
        int[] counts = BinnedSpells.of(spells.build(), 0.1, 300).counts(once(1));
        for (int tick = 1; tick <= 300; tick++) {
            assertEquals(1, counts[2 * tick + 1]);
        }
    }

    @Test
    void tickWithoutLength_isRefused() {
        EventTimes spells = EventTimes.builder(1, 1).add(1, 1, 0).build();
        assertThrows(IllegalArgumentException.class, () -> BinnedSpells.of(spells, 0, 10));
        assertThrows(IllegalArgumentException.class, () -> BinnedSpells.of(spells, TICK, 0));
    }
}
