package peekaboo.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers to so many digits, wherever their point stands: for files of results. Taken from the exact value of the double. */
public final class SignificantDigits {
    private SignificantDigits() {}

    /**
     * The shortest text of a number rounded to so many digits, halves to the even one; below a millionth with an exponent,
     * such as {@code 1.5E-7}.
     */
    public static String shortest(double value, int digits) {
        BigDecimal rounded = new BigDecimal(value)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toString();
    }

    /** A number to so many digits, zeros at its end included unless it has no more digits, and never an exponent. */
    public static String plain(double value, int digits) {
        return rounded(value, digits).toPlainString();
    }

    /** The number nearest to a number that has so many digits. */
    public static double nearest(double value, int digits) {
        return rounded(value, digits).doubleValue();
    }

    private static BigDecimal rounded(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
    }
}
