package peekaboo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyDecimalOf15Digits_isReadAsTheNearestDouble(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String text = decimal(random);

            assertEquals(Double.parseDouble(text), DecimalText.parse(text), text);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyDecimalOf15Digits_isWrittenBackWithoutItsTrailingZeros(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String text = decimal(random);

            String shortest = text.contains(".") ? text.replaceFirst("[.]?0*$", "") : text;
            assertEquals(shortest, DecimalText.print(Double.parseDouble(text)), text);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyDouble_roundedOnceStaysPut(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            double value = random.nextDouble() * Math.pow(10, random.nextInt(12) - 4);
            double rounded = DecimalText.rounded(value);

            assertEquals(value, rounded, Math.max(1e-14 * value, 1e-15));
            assertEquals(rounded, DecimalText.rounded(rounded));
        }
    }

    /** Up to 15 digits, with up to 15 of them behind the point; no zero of either sign. */
    private static String decimal(Random random) {
        int digits = 1 + random.nextInt(15);
        long mantissa = 1 + (long) (random.nextDouble() * (Math.pow(10, digits) - 1));
        int decimals = random.nextInt(16);
        StringBuilder text = new StringBuilder(Long.toString(mantissa));
        while (text.length() <= decimals) {
            text.insert(0, '0');
        }
        if (decimals > 0) {
            text.insert(text.length() - decimals, '.');
        }
        return (random.nextBoolean() ? "-" : "") + text;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "1.",
                ".5",
                "+1",
                "1e3",
                "1E3",
                "0x10",
                "0o17",
                "017",
                "00",
                "1_000",
                "1,5",
                "NaN",
                "nan",
                ".inf",
                "Infinity",
                "1 ",
                " 1",
                "--1",
                "1.2.3",
                "1-2",
                "\u0661",
                "1234567890123456",
                "0.1234567890123456"
            })
    void anythingElse_isNoDecimal(String text) {
        assertNull(DecimalText.parse(text));
    }

    @Test
    void minusZero_isZero() {
        Double zero = DecimalText.parse("-0.00");

        assertNotNull(zero);
        assertEquals(0L, Double.doubleToLongBits(zero));
        assertEquals("0", DecimalText.print(-0.0));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, 0.00",
        "1.005, 1, 1.0",
        "1.005, 2, 1.01",
        "0.145, 2, 0.15",
        "0.25000000000000006, 1, 0.3",
        "17.25, 1, 17.3",
        "2.5, 0, 3",
        "-2.5, 0, -3",
        "0.04, 1, 0.0",
        "-0.04, 1, 0.0",
        "12.3456, 3, 12.346",
        "0.05, 1, 0.1",
        "999.96, 1, 1000.0"
    })
    void fixedDecimals_areRoundedHalfAwayFromZero(double value, int decimals, String text) {
        assertEquals(text, DecimalText.print(value, decimals));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1e15, 1e16})
    void numberBeyond15Digits_isRefused(double value) {
        assertThrows(IllegalArgumentException.class, () -> DecimalText.print(value));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyNumberAndAnyHalf_isRoundedAsItsDecimalDigitsAre(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            int decimals = random.nextInt(5);
            double size = Math.pow(10, random.nextInt(7) - 3) * (random.nextBoolean() ? 1 : -1);
            double any = random.nextDouble() * size;
            double half = BigDecimal.valueOf(random.nextInt(100_000) * 10L + 5, decimals + 1)
                    .doubleValue();

            for (double value : new double[] {any, half, Math.nextUp(half), Math.nextDown(half), -half}) {
                BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
                String expected = (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
                assertEquals(expected, DecimalText.print(value, decimals), value + " to " + decimals);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0",
        "0.5, 3, 0.5",
        "0.1234, 3, 0.123",
        "100, 0, 100",
        "100, 2, 100",
        "1.9999, 3, 2",
        "-0.0001, 3, 0",
        "-3.250, 3, -3.25"
    })
    void trimmed_endsWithoutZeros(double value, int most, String text) {
        assertEquals(text, DecimalText.trimmed(value, most));
    }
}
