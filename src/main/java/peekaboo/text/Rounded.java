package peekaboo.text;

/** Measured numbers as tables and labels print them: enough digits to compare them, none to spare. */
public final class Rounded {
    private static final double SMALLEST_P = 0.0001;
    private static final String MINUS = "\u2212";

    private Rounded() {}

    /** "0.123", "4.56", "78.9". */
    public static String of(double value) {
        return like(value, value);
    }

    /** A number with as many decimals as {@link #of} gives another, such as the end of an interval around it. */
    public static String like(double other, double value) {
        double size = Math.abs(other);
        return with(size < 1 ? 3 : size < 10 ? 2 : 1, value);
    }

    /** Two digits behind the point, or one from 10 up: "0.05", "3.14", "14.2". */
    public static String brief(double value) {
        return with(Math.abs(value) < 10 ? 2 : 1, value);
    }

    /** A number as people read it, with the sign for minus in the place of a hyphen. */
    public static String minus(String number) {
        return number.replace("-", MINUS);
    }

    private static String with(int decimals, double value) {
        return minus(DecimalText.print(value, decimals));
    }

    /** "0.052", "< 0.0001". */
    public static String pValue(double p) {
        return p < SMALLEST_P ? "< " + DecimalText.print(SMALLEST_P, 4) : DecimalText.print(p, p < 0.01 ? 4 : 3);
    }
}
