package peekaboo.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** Doubles between the two, 0 if they are one; NaN only equals NaN. */
    private static long ulps(double some, double other) {
        if (Double.isNaN(some) || Double.isNaN(other)) {
            return Double.isNaN(some) && Double.isNaN(other) ? 0 : Long.MAX_VALUE;
        }
        return Math.abs(place(some) - place(other));
    }

    private static long place(double x) {
        long bits = Double.doubleToLongBits(x);
        return bits < 0 ? Long.MIN_VALUE - bits : bits;
    }

    private static DoubleUnaryOperator named(String function) {
        return switch (function) {
            case "exp" -> Numeric::exp;
            case "log" -> Numeric::log;
            case "chance" -> x -> Numeric.chance(x, 1);
            case "logistic" -> Numeric::logistic;
            default -> throw new IllegalArgumentException(function);
        };
    }

    @Test
    void exactValues_areWithinOneUlp() throws IOException {
        for (String[] row : Oracle.rows("numeric.csv")) {
            double found = named(row[0]).applyAsDouble(Double.parseDouble(row[1]));
            assertTrue(ulps(Double.parseDouble(row[2]), found) <= 1, String.join(",", row) + " found " + found);
        }
    }

    /** A dense grid and random arguments. */
    @ParameterizedTest
    @CsvSource({"-1, 1", "-20, 20", "-746, 710", "-746, -707", "709, 710", "-1e-9, 1e-9"})
    void exp_isWithinOneUlpOfStrictMath(double from, double to) {
        assertWithinOneUlp(Numeric::exp, StrictMath::exp, from, to);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.5, 2", "0.999, 1.001", "0, 1e300", "0, 1e-305", "0, 1e-315", "1e-40, 1e-35", "1e30, 1e40"})
    void log_isWithinOneUlpOfStrictMath(double from, double to) {
        assertWithinOneUlp(Numeric::log, StrictMath::log, from, to);
    }

    private static void assertWithinOneUlp(
            DoubleUnaryOperator ours, DoubleUnaryOperator reference, double from, double to) {
        var random = new SplittableRandom(1989);
        int steps = 300_000;
        for (int i = 0; i <= steps; i++) {
            assertWithinOneUlp(ours, reference, from + (to - from) * i / steps);
            assertWithinOneUlp(ours, reference, from + (to - from) * random.nextDouble());
        }
    }

    private static void assertWithinOneUlp(DoubleUnaryOperator ours, DoubleUnaryOperator reference, double x) {
        long apart = ulps(ours.applyAsDouble(x), reference.applyAsDouble(x));
        assertTrue(apart <= 1, () -> "at " + x + ": " + apart + " ulps");
    }

    @Test
    void everyScaleOfArgument_isWithinOneUlp() {
        var random = new SplittableRandom(7);
        for (int exponent = -1022; exponent <= 1023; exponent++) {
            for (int i = 0; i < 200; i++) {
                double x = Math.scalb(1 + random.nextDouble(), exponent);
                assertWithinOneUlp(Numeric::log, StrictMath::log, x);
                assertWithinOneUlp(Numeric::exp, StrictMath::exp, x);
                assertWithinOneUlp(Numeric::exp, StrictMath::exp, -x);
            }
        }
    }

    /** Where exp changes its table entry and log its power of two. */
    @Test
    void seamsOfTheReduction_areWithinOneUlp() {
        for (int n = -16 * 1070; n <= 16 * 1020; n++) {
            double seam = (n + 0.5) * Math.log(2) / 16;
            assertWithinOneUlp(Numeric::exp, StrictMath::exp, seam);
            assertWithinOneUlp(Numeric::exp, StrictMath::exp, Math.nextUp(seam));
            assertWithinOneUlp(Numeric::exp, StrictMath::exp, Math.nextDown(seam));
        }
        for (int exponent = -1074; exponent <= 1023; exponent++) {
            for (double m : new double[] {1, Math.sqrt(2)}) {
                double seam = Math.scalb(m, exponent);
                assertWithinOneUlp(Numeric::log, StrictMath::log, seam);
                assertWithinOneUlp(Numeric::log, StrictMath::log, Math.nextUp(seam));
                assertWithinOneUlp(Numeric::log, StrictMath::log, Math.nextDown(seam));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {0.0, -0.0, INFINITY, -INFINITY, Double.NaN, 709.782712893384, 709.7827128933841, 1e308, -1e308})
    void exp_atItsEdges_isThatOfStrictMath(double x) {
        assertEquals(StrictMath.exp(x), Numeric.exp(x));
    }

    @Test
    void exp_underflowsThroughSubnormalsToZero() {
        assertEquals(Double.MIN_VALUE, Numeric.exp(-745.1332191019411));
        assertEquals(0.0, Numeric.exp(-745.1332191019412));
        assertEquals(0.0, Numeric.exp(-745.14));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, -0.0, -1, INFINITY, -INFINITY, Double.NaN, Double.MIN_VALUE, Double.MAX_VALUE, 1})
    void log_atItsEdges_isThatOfStrictMath(double x) {
        assertEquals(StrictMath.log(x), Numeric.log(x));
    }

    @Test
    void exp_neverFalls() {
        double last = 0;
        for (int i = -4_000_000; i <= 4_000_000; i++) {
            double next = Numeric.exp(i * 0x1p-16);
            assertTrue(next > last);
            last = next;
        }
    }
}
