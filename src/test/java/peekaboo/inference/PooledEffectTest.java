package peekaboo.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.inference.Measured.Reason;

class PooledEffectTest {
    private static List<Measured<Double>> values(double... values) {
        return Arrays.stream(values).boxed().map(Measured::observed).toList();
    }

    @Test
    void workedByHand_agrees() {
        // means 5 and 4; squares around them 9 + 1 + 1 + 9 = 20 and 4 + 0 + 4 = 8; free 4 + 3 - 2 = 5
        Measured<Double> effect = PooledEffect.of(values(2, 4, 6, 8), values(2, 4, 6));

        assertEquals(1 / Math.sqrt(28 / 5.0), effect.get(), 1e-12);
    }

    @Test
    void otherOrderOfDyads_isTheSameEffect() {
        assertEquals(
                PooledEffect.of(values(5, 6, 1), values(4, 3, 2)).get(),
                PooledEffect.of(values(6, 1, 5), values(2, 4, 3)).get(),
                1e-12);
    }

    @Test
    void armsTheOtherWayRound_turnTheSign() {
        assertEquals(
                -PooledEffect.of(values(5, 6, 1), values(4, 3, 2)).get(),
                PooledEffect.of(values(4, 3, 2), values(5, 6, 1)).get());
    }

    /** Within dyads nothing differs, so that d_z has no spread to divide by; between them it does. */
    @Test
    void everyDyadChangedAlike_hasAnEffectBetween() {
        assertEquals(1.0, PooledEffect.of(values(2, 3, 4), values(1, 2, 3)).get(), 1e-12);
        assertEquals(
                Measured.notObserved(Reason.NO_SPREAD),
                PairedEffect.of(values(2, 3, 4), values(1, 2, 3)).standardisedDifference());
    }

    @Test
    void dyadWithoutAValueInOneArm_countsInTheOther() {
        List<Measured<Double>> first =
                List.of(Measured.observed(2.0), Measured.notObserved(Reason.NO_SPELLS), Measured.observed(4.0));

        assertEquals(PooledEffect.of(values(2, 4), values(1, 2, 6)), PooledEffect.of(first, values(1, 2, 6)));
    }

    @Test
    void nothingToDivideBy_isNotObserved() {
        assertEquals(Measured.notObserved(Reason.NO_SPREAD), PooledEffect.of(values(1), values(2)));
        assertEquals(Measured.notObserved(Reason.NO_SPREAD), PooledEffect.of(values(30, 30), values(30, 30)));
        assertEquals(Measured.notObserved(Reason.NO_SPELLS), PooledEffect.of(values(1, 2), List.of()));
    }

    @Test
    void faultOfAnArm_isTheFaultOfTheEffect() {
        Measured<Double> effect = PooledEffect.of(List.of(Measured.failed("1/0")), values(1, 2));

        assertEquals("1/0", effect.fault());
    }
}
