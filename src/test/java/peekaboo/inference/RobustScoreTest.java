package peekaboo.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import peekaboo.inference.Measured.Reason;

class RobustScoreTest {
    private static EventTimes none(int dyads) {
        return EventTimes.builder(2, dyads).build();
    }

    @Test
    void quickerSecondArm_hasASurplus() {
        RobustScore score = RobustScore.between(Simulated.study(1, 0, 80, 0.05), Simulated.study(1, 1, 80, 0.2), 1)
                .get();
        assertTrue(score.surplus() > 0);
        assertEquals(1, score.degreesOfFreedom());
    }

    @Test
    void armsExchanged_statisticStays() {
        EventTimes first = Simulated.study(1, 0, 80, 0.05);
        EventTimes second = Simulated.study(1, 1, 80, 0.06);
        RobustScore one = RobustScore.between(first, second, 1).get();
        RobustScore other = RobustScore.between(second, first, 1).get();
        assertEquals(one.statistic(), other.statistic(), 1e-9);
        assertEquals(one.surplus(), -other.surplus(), 1e-9);
    }

    @Test
    void sameRecordInBothArms_hasNoSpread() {
        EventTimes spells = Simulated.study(1, 0, 80, 0.05);
        assertEquals(Measured.notObserved(Reason.NO_SPREAD), RobustScore.between(spells, spells, 1));
    }

    @Test
    void causeThatNeverHappens_hasNoSpread() {
        assertEquals(
                Measured.notObserved(Reason.NO_SPREAD),
                RobustScore.between(Simulated.study(1, 0, 80, 0.05), Simulated.study(1, 1, 80, 0.05), 2));
    }

    @Test
    void armWithoutSpells_isNotObserved() {
        assertEquals(
                Measured.notObserved(Reason.NO_SPELLS),
                RobustScore.between(Simulated.study(1, 0, 80, 0.05), none(80), 1));
    }

    @Test
    void armsOfOtherDyads_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> RobustScore.between(none(3), none(4), 1));
    }
}
