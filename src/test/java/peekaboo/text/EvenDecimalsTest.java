package peekaboo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EvenDecimalsTest {

    @Test
    void decimals_areAsManyAsAskedFor() {
        assertEquals("0.60", DecimalText.even(0.6, 2));
        assertEquals("0", DecimalText.even(-0.0, 0));
        assertEquals("-1.5", DecimalText.even(-1.46, 1));
    }

    @Test
    void ties_goToTheEvenDigit() {
        assertEquals("2.2", DecimalText.even(2.25, 1));
        assertEquals("2.8", DecimalText.even(2.75, 1));
        assertEquals("0.14", DecimalText.even(0.145, 2));
        assertEquals("0", DecimalText.even(-0.5, 0));
    }

    /** Ties, their neighbours, and anything else, against decimal arithmetic. */
    @Test
    void anyNumber_isRoundedAsItsShortestText() {
        SplittableRandom random = new SplittableRandom(20);
        for (int i = 0; i < 200_000; i++) {
            int decimals = random.nextInt(5);
            double value = (random.nextInt(2_000_000) - 1_000_000) / Math.pow(10, random.nextInt(7));
            for (double near : new double[] {value, Math.nextUp(value), Math.nextDown(value), random.nextDouble()}) {
                assertEquals(byDecimals(near, decimals), DecimalText.even(near, decimals), "" + near);
            }
        }
    }

    private static String byDecimals(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
    }

    @Test
    void percentages_sayLittleIsNotNothing() {
        assertEquals("<1\u00a0%", Percent.of(0.001));
        assertEquals("0\u00a0%", Percent.of(0));
        assertEquals("42\u00a0%", Percent.of(0.4249));
    }
}
