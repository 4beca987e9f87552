package peekaboo.sensitivity;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers for readers. */
final class Rounding {
    private static final MathContext THREE = new MathContext(3);

    private Rounding() {}

    static double toThreeDigits(double value) {
        return new BigDecimal(value).round(THREE).doubleValue();
    }
}
