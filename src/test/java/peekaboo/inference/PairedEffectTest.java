package peekaboo.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.inference.Measured.Reason;

class PairedEffectTest {
    private static List<Measured<Double>> values(double... values) {
        return Arrays.stream(values).boxed().map(Measured::observed).toList();
    }

    @Test
    void workedByHand_agrees() {
        // differences 1, 3, -1, 0, 2: mean 1, standard deviation sqrt(10 / 4); 3 larger, 1 tie
        PairedEffect effect = PairedEffect.of(values(5, 6, 1, 4, 9), values(4, 3, 2, 4, 7));
        assertEquals(1 / Math.sqrt(2.5), effect.standardisedDifference().get(), 1e-12);
        assertEquals(0.7, effect.superiority().get(), 1e-12);
    }

    @Test
    void dyadMissingInOneArm_isLeftOutAndCounted() {
        List<Measured<Double>> first =
                List.of(Measured.observed(1.0), Measured.notObserved(Reason.NO_SPELLS), Measured.observed(3.0));
        PairedEffect effect = PairedEffect.of(first, values(0, 0, 1));
        assertEquals(2, effect.pairs());
        assertEquals(1, effect.leftOut());
        assertEquals(1.0, effect.superiority().get());
    }

    @Test
    void everyDyadChangedAlike_hasNoSpread() {
        PairedEffect effect = PairedEffect.of(values(1.1, 2.1, 3.1), values(1, 2, 3));
        assertEquals(Measured.notObserved(Reason.NO_SPREAD), effect.standardisedDifference());
        assertEquals(1.0, effect.superiority().get());
    }

    @Test
    void noPair_isNotObserved() {
        PairedEffect effect = PairedEffect.of(List.of(), List.of());
        assertEquals(Measured.notObserved(Reason.NO_SPREAD), effect.standardisedDifference());
        assertEquals(Measured.notObserved(Reason.NO_SPELLS), effect.superiority());
    }
}
