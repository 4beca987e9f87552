package peekaboo.words;

import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;

/**
 * What two arms of a study showed, as far as a sentence tells it.
 *
 * @param first the arm told first
 * @param second the arm told after it
 * @param withinSeconds the time in which an infant was back or not
 * @param timeRatio mean time away in the first arm divided by that in the second
 */
public record Finding(Side first, Side second, double withinSeconds, Measured<Estimate> timeRatio) {
    /**
     * One arm.
     *
     * @param arm its name
     * @param policy the name of its caregiver's kind
     * @param back share of turnings away that ended with the infant back in time
     */
    public record Side(String arm, String policy, Measured<Double> back) {}

    /** Mean time away in the second arm divided by that in the first; an interval that reaches 0 cannot be turned round. */
    Measured<Estimate> secondOverFirst() {
        return timeRatio.either(
                ratio -> ratio.value() > 0
                        ? Measured.observed(new Estimate(1 / ratio.value(), turned(ratio.interval())))
                        : Measured.notObserved(Measured.Reason.ZERO_DENOMINATOR),
                Measured::notObserved);
    }

    private static Measured<Interval> turned(Measured<Interval> interval) {
        return interval.either(
                given -> given.low() > 0
                        ? Measured.observed(new Interval(1 / given.high(), 1 / given.low(), given.level()))
                        : Measured.notObserved(Measured.Reason.ZERO_DENOMINATOR),
                Measured::notObserved);
    }
}
