package peekaboo.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers to so many digits, wherever their point stands: for files of results. Taken from the exact value of the double. */
public final class SignificantDigits {
    private SignificantDigits() {}

    /**
     * A number to so many digits, halves rounded away from zero, zeros at its end left out; below a millionth with an
     * exponent, such as {@code 1.5E-7}.
     */
    public static String shortest(double value, int digits) {
        return stripped(value, digits).toString();
    }

    /** The same, never with an exponent. */
    public static String plain(double value, int digits) {
        return stripped(value, digits).toPlainString();
    }

    /** A number that a program has written, perhaps with an exponent, to so many digits, halves rounded away from zero: never with one. */
    public static String plain(String written, int digits) {
        BigDecimal rounded = new BigDecimal(written).round(new MathContext(digits, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /**
     * A number to so many digits, halves rounded away from zero, without an exponent. Zeros at its end stay: 0.10000 for a tenth, which no
     * double holds exactly; but 0.5.
     */
    public static String padded(double value, int digits) {
        return rounded(value, digits).toPlainString();
    }

    /** The number nearest to a number that has so many digits, halves rounded away from zero. */
    public static double nearest(double value, int digits) {
        return rounded(value, digits).doubleValue();
    }

    private static BigDecimal stripped(double value, int digits) {
        BigDecimal stripped = rounded(value, digits).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal rounded(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
    }
}
