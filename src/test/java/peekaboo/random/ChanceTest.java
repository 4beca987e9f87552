package peekaboo.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void smallAndLargeRates_losePrecisionNowhere() {
        for (double expected = 0x1p-1000; expected < 50; expected *= 1.001) {
            double exact = -StrictMath.expm1(-expected);
            assertEquals(exact, Numeric.chance(expected, 1), 2 * Math.ulp(exact));
        }
    }

    @Test
    void halfTheTimeTwice_isTheWholeTime() {
        for (double rate = 0.001; rate < 20; rate *= 1.1) {
            double half = Numeric.chance(rate, 0.125);
            assertEquals(Numeric.chance(rate, 0.25), half + (1 - half) * half, 4e-16);
        }
    }

    @Test
    void edges_areCertainAndImpossible() {
        assertEquals(0.0, Numeric.chance(0, 0.25));
        assertEquals(0.0, Numeric.chance(3, 0));
        assertEquals(Double.MIN_VALUE, Numeric.chance(Double.MIN_VALUE, 1));
        assertEquals(1.0, Numeric.chance(1000, 1));
        assertEquals(1.0, Numeric.chance(Double.POSITIVE_INFINITY, 1));
        assertEquals(Double.NaN, Numeric.chance(Double.NaN, 1));
    }

    @Test
    void negativeRate_isRefused() {
        var problem = assertThrows(IllegalArgumentException.class, () -> Numeric.chance(-1, 0.25));
        assertEquals("ratePerSecond * seconds: -0.25 is negative", problem.getMessage());
    }

    @Test
    void withTime_risesButForRoundingAndNeverPassesOne() {
        double last = 0;
        for (int i = 1; i < 1_000_000; i++) {
            double next = Numeric.chance(i, 50e-6);
            assertTrue(next >= last - Math.ulp(last) && next <= 1);
            last = next;
        }
    }

    @Test
    void logistic_isSymmetricAndSaturates() {
        assertEquals(0.5, Numeric.logistic(0));
        for (double x = 0; x < 40; x += 0.01) {
            assertEquals(1, Numeric.logistic(x) + Numeric.logistic(-x), 2.3e-16);
        }
        assertEquals(1.0, Numeric.logistic(38));
        assertEquals(0.0, Numeric.logistic(-710));
        assertEquals(0.0, Numeric.logistic(Double.NEGATIVE_INFINITY));
        assertEquals(Double.NaN, Numeric.logistic(Double.NaN));
    }
}
