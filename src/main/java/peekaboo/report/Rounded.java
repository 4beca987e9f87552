package peekaboo.report;

import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;

/** Numbers of the tables: enough digits to compare them, none to spare. */
final class Rounded {

    private static final double SMALLEST_P = 0.0001;
    private static final String MINUS = "\u2212";

    private Rounded() {}

    /** "0.123", "4.56", "78.9". */
    static String of(double value) {
        return of(value, decimals(Math.abs(value)));
    }

    /** Two digits behind the point, or one from 10 up: "0.05", "3.14", "14.2". */
    static String brief(double value) {
        return of(value, Math.abs(value) < 10 ? 2 : 1);
    }

    private static String of(double value, int decimals) {
        return Ticks.number(value, decimals).replace("-", MINUS);
    }

    private static int decimals(double size) {
        return size < 1 ? 3 : size < 10 ? 2 : 1;
    }

    /** "0.052", "< 0.0001". */
    static String pValue(double p) {
        return p < SMALLEST_P ? "< " + Ticks.number(SMALLEST_P, 4) : Ticks.number(p, p < 0.01 ? 4 : 3);
    }

    /** "1.20 to 1.40", its digits those of the value; empty if there is no interval. */
    static String interval(Estimate estimate) {
        int decimals = decimals(Math.abs(estimate.value()));
        Measured<Interval> interval = estimate.interval();
        return interval.either(known -> of(known.low(), decimals) + " to " + of(known.high(), decimals), missing -> "");
    }
}
