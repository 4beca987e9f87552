package peekaboo.fit;

import peekaboo.dyad.Range;

/**
 * A parameter as fitted.
 *
 * @param parameter which one
 * @param value that fits best
 * @param interval 95 %, from sampling error and spread over restarts; may reach out of the box
 * @param restartSpread standard deviation over restarts of what each found, on the parameter's scale; NaN for a single restart
 * @param atEdge true when the value lies at the edge of the box, so that a better one may lie beyond
 */
public record Fitted(FitParameter parameter, double value, Range interval, double restartSpread, boolean atEdge) {
    /** A parameter is determined if its interval lies within this factor of its value either way. */
    public static final double DETERMINED_WITHIN = 1.5;

    /** True when the findings say what the value is, to within {@link #DETERMINED_WITHIN}. */
    public boolean determined() {
        return !atEdge && interval.high() <= value * DETERMINED_WITHIN && interval.low() >= value / DETERMINED_WITHIN;
    }
}
