package peekaboo.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.inference.Measured.Reason;

class AalenJohansenTest {
    private static final double TICK = 0.25;

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    /** 5 spells worked by hand: 1 returned, 2 protested, 1 cut short at 2 s with the second return. */
    private static AalenJohansen worked() {
        return AalenJohansen.of(EventTimes.builder(2, 5)
                .add(4, 1, 0)
                .add(8, 1, 1)
                .add(8, 0, 2)
                .add(12, 2, 3)
                .add(20, 2, 4)
                .build());
    }

    @Test
    void workedByHand_sharesAddUp() {
        AalenJohansen curves = worked();
        assertEquals(0.2, curves.at(1, 1).get(), 1e-15);
        assertEquals(0.4, curves.at(1, 2).get(), 1e-15);
        assertEquals(0.3, curves.at(2, 3).get(), 1e-15);
        assertEquals(0.6, curves.at(2, 5).get(), 1e-15);
        assertEquals(0.3, curves.at(AalenJohansen.AWAY, 4.99).get(), 1e-15);
        assertEquals(0.0, curves.at(AalenJohansen.AWAY, 100).get());
    }

    @Test
    void workedByHand_countsWhoIsStillAway() {
        AalenJohansen curves = worked();
        assertEquals(5, curves.awayAt(0));
        assertEquals(4, curves.awayAt(1.5));
        assertEquals(4, curves.awayAt(2));
        assertEquals(1, curves.awayAt(5));
        assertEquals(0, curves.awayAt(5.25));
    }

    @Test
    void thoseWhoProtested_countAsNotBack() {
        // 30 - (0.2 x 29 + 0.2 x 28)
        assertEquals(18.6, worked().restrictedMean(1, 30).get(), 1e-12);
        assertEquals(Measured.notObserved(Reason.NOT_REACHED), worked().quantile(1, 0.5));
        assertEquals(2.0, worked().quantile(1, 0.3).get());
    }

    @Test
    void lastSpellCutShort_isUnknownBeyond() {
        AalenJohansen curves = AalenJohansen.of(
                EventTimes.builder(1, 2).add(4, 1, 0).add(16, 0, 1).build());
        assertEquals(0.5, curves.at(1, 4).get());
        assertEquals(Measured.notObserved(Reason.FOLLOW_UP_TOO_SHORT), curves.at(1, 4.25));
        assertEquals(Measured.notObserved(Reason.FOLLOW_UP_TOO_SHORT), curves.restrictedMean(1, 30));
    }

    @Test
    void noSpell_isNotObserved() {
        AalenJohansen none = AalenJohansen.of(EventTimes.builder(3, 4).build());
        assertEquals(Measured.notObserved(Reason.NO_SPELLS), none.at(1, 0));
        assertEquals(Measured.notObserved(Reason.NO_SPELLS), none.quantile(1, 0.5));
        assertEquals(Measured.notObserved(Reason.NO_SPELLS), none.restrictedMeanStandardError(1, 30));
        assertEquals(0, none.awayAt(0));
    }

    /**
     * Memoryless spells: each tick returns with r, protests with p. The share back after k ticks is r / (r + p) x
     * (1 - q^k), q = 1 - r - p. Spells are independent, so the estimate lies within 4.5 standard errors but for one
     * seed in 1.5e5; four values x 10 seeds: false alarms 3e-4.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void memorylessSpells_followTheClosedForm(int seed) {
        double back = 0.05;
        double protest = 0.01;
        EventTimes spells = Simulated.memoryless(seed, 4000, back, protest, 400);
        AalenJohansen curves = AalenJohansen.of(spells);
        double stay = 1 - back - protest;
        for (int tick : new int[] {8, 20, 40}) {
            double wanted = back / (back + protest) * (1 - Math.pow(stay, tick));
            assertNear(
                    wanted,
                    curves.at(1, tick * TICK).get(),
                    curves.standardError(1).at(tick * TICK));
        }
        double sumBack = back / (back + protest) * (120 - (1 - Math.pow(stay, 120)) / (1 - stay));
        assertNear(
                30 - TICK * sumBack,
                curves.restrictedMean(1, 30).get(),
                curves.restrictedMeanStandardError(1, 30).get());
    }

    private static void assertNear(double wanted, double actual, double standardError) {
        assertTrue(standardError > 0);
        assertEquals(wanted, actual, 4.5 * standardError);
    }
}
