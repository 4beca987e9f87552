package peekaboo.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Round20Test {

    private static final Draws DRAWS = Draws.of(1989, 0, 0, Role.TEST.key(), 3);

    @Test
    void anyValue_goesToTheNearestMultiple() {
        for (int i = 0; i < 100_000; i++) {
            double value = DRAWS.word(i) * DRAWS.uniform(-1 - i);
            assertEquals(Math.rint(value * 0x1p20) * 0x1p-20, Numeric.round20(value));
        }
    }

    @Test
    void ties_goToTheEvenMultiple() {
        assertEquals(0.0, Numeric.round20(0x1p-21));
        assertEquals(0x1p-19, Numeric.round20(3 * 0x1p-21));
        assertEquals(-0x1p-19, Numeric.round20(-3 * 0x1p-21));
    }

    /** Compared as objects, which tells -0 from 0. */
    @Test
    void valuesNearZero_giveZeroWithoutASign() {
        assertEquals((Double) 0.0, (Double) Numeric.round20(-0.0));
        assertEquals((Double) 0.0, (Double) Numeric.round20(-1e-9));
    }

    @Test
    void sumsInAnyOrder_areTheSame() {
        double forwards = 0;
        double backwards = 0;
        for (int i = 0; i < 10_000; i++) {
            forwards += Numeric.round20(1000 * DRAWS.normal(i));
            backwards += Numeric.round20(1000 * DRAWS.normal(9_999 - i));
        }
        assertEquals(forwards, backwards);
    }

    @Test
    void endsOfTheRange_areKept() {
        assertEquals(0x1p31, Numeric.round20(0x1p31));
        assertEquals(-0x1p31, Numeric.round20(-0x1p31));
        assertEquals(0x1p31 - 0x1p-20, Numeric.round20(0x1p31 - 0x1p-20));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0x1.00001p31, -1e300, Double.NaN, Double.POSITIVE_INFINITY})
    void beyondTheRange_isRefused(double value) {
        assertThrows(IllegalArgumentException.class, () -> Numeric.round20(value));
    }
}
