package peekaboo.text;

import org.jspecify.annotations.Nullable;

/**
 * Decimal numbers read and written by the same rules on every machine. {@code Double.parseDouble} and {@code
 * Double.toString} are not the same everywhere; here a number is a whole number divided by a power of ten, which is.
 */
public final class DecimalText {
    /** Whole numbers up to here can be told apart as doubles. */
    private static final double LARGEST = 1e15;

    private static final int MOST_DECIMALS = 15;

    private DecimalText() {}

    /**
     * The number that a plain decimal text writes, such as {@code -0.25}, or null if it writes none. At most 15 digits; no
     * exponent, no plus, no leading zeros, nothing left out before or after the point.
     */
    public static @Nullable Double parse(String text) {
        Decimal decimal = Decimal.parse(text);
        return decimal == null ? null : decimal.value();
    }

    /**
     * The shortest decimal text that reads back as this number; if none of 15 digits and decimals does, the nearest.
     *
     * @param value below 10^15 in size
     */
    public static String print(double value) {
        return print(value, shortestDecimals(value));
    }

    /**
     * A number with so many decimals, halves rounded away from zero. A half is one in the decimal digits that the number is
     * written with, not in its bits: 1.005 is a half, though the double nearest to it lies below. All numbers that people read
     * are rounded so, that one is not two in a sentence and in a table.
     *
     * @param value so small that its digits, decimals included, are at most 15
     * @param decimals 0 to 15
     */
    public static String print(double value, int decimals) {
        double size = Math.abs(value);
        double power = Decimal.powerOfTen(decimals);
        if (!(size * power < LARGEST)) {
            throw tooLarge(decimals);
        }
        return signed(value, nearest(size, power), decimals);
    }

    /** How many parts of {@code 1 / parts} are nearest to a size that is not negative; of two the greater. */
    static long nearest(double size, double parts) {
        long below = (long) (size * parts);
        return size >= (2 * below + 1) / (2 * parts) ? below + 1 : below;
    }

    /**
     * A number to at most so many decimals, without zeros at its end; halves rounded away from zero.
     *
     * @param value so small that its digits, decimals included, are at most 15
     * @param most 0 to 15
     */
    public static String trimmed(double value, int most) {
        String text = print(value, most);
        int end = text.length();
        while (most > 0 && text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, most > 0 && text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** The number that {@link #print(double)} writes: itself, or the nearest that has a text. */
    public static double rounded(double value) {
        Double read = parse(print(value));
        return read == null ? value : read;
    }

    private static int shortestDecimals(double value) {
        double size = Math.abs(value);
        int decimals = 0;
        while (decimals < MOST_DECIMALS && !isExact(size, decimals) && hasRoom(size, decimals + 1)) {
            decimals++;
        }
        return decimals;
    }

    private static boolean isExact(double size, int decimals) {
        double power = Decimal.powerOfTen(decimals);
        return (long) (size * power + 0.5) / power == size;
    }

    private static boolean hasRoom(double size, int decimals) {
        return size * Decimal.powerOfTen(decimals) < LARGEST - 1;
    }

    private static IllegalArgumentException tooLarge(int decimals) {
        return new IllegalArgumentException("value: too large for " + decimals + " decimals, or no number");
    }

    private static String signed(double value, long digits, int decimals) {
        String sign = value < 0 && digits > 0 ? "-" : "";
        return sign + withPoint(Long.toString(digits), decimals);
    }

    private static String withPoint(String digits, int decimals) {
        if (decimals == 0) {
            return digits;
        }
        String padded = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
        int point = padded.length() - decimals;
        return padded.substring(0, point) + "." + padded.substring(point);
    }
}
