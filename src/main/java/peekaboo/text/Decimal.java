package peekaboo.text;

import org.jspecify.annotations.Nullable;

/**
 * A decimal number as it was written: {@code mantissa / 10^decimals}.
 *
 * @param mantissa a whole number of at most 15 digits, so exact as a double
 * @param decimals how many of its digits stand behind the point, 0 to 15
 */
public record Decimal(double mantissa, int decimals) {
    private static final int MOST_DIGITS = 15;
    /** Powers of ten are exact as doubles up to the 22nd. */
    private static final double[] POWERS_OF_TEN = powersOfTen();

    /** The number a text writes, or null if it writes none: no exponent, no leading zeros, no sign but a minus. */
    public static @Nullable Decimal parse(String text) {
        boolean isNegative = text.startsWith("-");
        String digits = isNegative ? text.substring(1) : text;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : digits.substring(point + 1);
        boolean isWritten = isWhole(whole) && (point < 0 || areDigits(fraction));
        return isWritten ? of(isNegative, whole, fraction) : null;
    }

    private static @Nullable Decimal of(boolean isNegative, String whole, String fraction) {
        int significant = (whole.equals("0") ? 0 : whole.length()) + fraction.length();
        if (significant > MOST_DIGITS) {
            return null;
        }
        double mantissa = 0;
        String digits = whole + fraction;
        for (int i = 0; i < digits.length(); i++) {
            mantissa = mantissa * 10 + (digits.charAt(i) - '0');
        }
        return new Decimal(isNegative && mantissa > 0 ? -mantissa : mantissa, fraction.length());
    }

    private static boolean isWhole(String digits) {
        return areDigits(digits) && (digits.length() == 1 || digits.charAt(0) != '0');
    }

    private static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The number, rounded once. */
    public double value() {
        return value(1, 1);
    }

    /** The number times one whole number and divided by another. */
    public double value(int times, int dividedBy) {
        return mantissa * times / (POWERS_OF_TEN[decimals] * dividedBy);
    }

    static double powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }

    private static double[] powersOfTen() {
        double[] powers = new double[MOST_DIGITS + 1];
        double power = 1;
        for (int i = 0; i < powers.length; i++) {
            powers[i] = power;
            power *= 10;
        }
        return powers;
    }
}
