package peekaboo.chart;

import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.scenario.DecimalText;

/** Numbers of the tables: enough digits to compare them, none to spare. */
public final class Rounded {

    private static final double SMALLEST_P = 0.0001;
    private static final String MINUS = "\u2212";

    private Rounded() {}

    /**
     * A number with so many decimals. A tie, as its shortest decimal text tells it, goes to the even digit: a mean of 2.25 s
     * is "2.2", one of 2.75 s is "2.8".
     *
     * @param value so small that its digits, decimals included, are at most 15
     * @param decimals 0 to 15
     */
    public static String fixed(double value, int decimals) {
        double power = 1;
        for (int i = 0; i < decimals; i++) {
            power *= 10;
        }
        double size = Math.abs(value);
        long below = (long) (size * power);
        double tie = (2 * below + 1) / (2 * power);
        boolean up = size == tie ? below % 2 == 1 : size > tie;
        double rounded = (up ? below + 1 : below) / power;
        return DecimalText.print(value < 0 ? -rounded : rounded, decimals);
    }

    /** "0.123", "4.56", "78.9". */
    public static String of(double value) {
        return of(value, decimals(Math.abs(value)));
    }

    /** Two digits behind the point, or one from 10 up: "0.05", "3.14", "14.2". */
    public static String brief(double value) {
        return of(value, Math.abs(value) < 10 ? 2 : 1);
    }

    private static String of(double value, int decimals) {
        return fixed(value, decimals).replace("-", MINUS);
    }

    private static int decimals(double size) {
        return size < 1 ? 3 : size < 10 ? 2 : 1;
    }

    /** "0.052", "< 0.0001". */
    public static String pValue(double p) {
        return p < SMALLEST_P ? "< " + fixed(SMALLEST_P, 4) : fixed(p, p < 0.01 ? 4 : 3);
    }

    /** "1.20 to 1.40", its digits those of the value; empty if there is no interval. */
    public static String interval(Estimate estimate) {
        int decimals = decimals(Math.abs(estimate.value()));
        Measured<Interval> interval = estimate.interval();
        return interval.either(known -> of(known.low(), decimals) + " to " + of(known.high(), decimals), missing -> "");
    }
}
