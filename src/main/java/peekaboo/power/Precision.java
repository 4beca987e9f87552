package peekaboo.power;

import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;

/**
 * How surely so many dyads tell the difference between two arms.
 *
 * @param dyads how many, from the first on
 * @param difference first arm less second, with its interval over dyads: what a comparison of as many shows
 */
public record Precision(int dyads, Measured<Estimate> difference) {
    /** The interval of the difference. */
    public Measured<Interval> interval() {
        return difference.then(Estimate::interval);
    }

    /** Half of the width of the interval, in the unit of the outcome. */
    public Measured<Double> half() {
        return interval().map(ends -> (ends.high() - ends.low()) / 2);
    }

    /** Whether the interval is as narrow as this. */
    boolean isWithin(double asked) {
        return half().either(half -> half <= asked, reason -> false);
    }
}
