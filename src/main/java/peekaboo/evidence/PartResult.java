package peekaboo.evidence;

import peekaboo.dyad.Range;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;

/**
 * What the model shows of one part of a finding.
 *
 * @param label in a few words
 * @param unit of the numbers; empty for a share or a pure number
 * @param expected where it must lie; infinite where open
 * @param told the expectation in words
 * @param estimate over all simulated dyads, or why there is none
 * @param interval 95 % over resampled dyads, which holds the estimate; or why there is none
 */
public record PartResult(
        String label,
        String unit,
        Range expected,
        String told,
        Measured<Double> estimate,
        Measured<Interval> interval) {

    /** What went wrong where this program failed at the part, as it names it; empty in all other cases. */
    public String fault() {
        return estimate.then(value -> interval).fault();
    }

    /** Whether anything is asked of it; some parts are only told beside others. */
    public boolean isJudged() {
        return Double.isFinite(expected.low()) || Double.isFinite(expected.high());
    }

    /** True when the whole interval lies where it must, or anywhere will do. */
    public boolean holds() {
        return !isJudged()
                || interval.either(ends -> expected.holds(ends.low()) && expected.holds(ends.high()), reason -> false);
    }

    /** True when the whole interval lies elsewhere; where there is none, nobody can tell. */
    public boolean fails() {
        return interval.either(ends -> ends.high() < expected.low() || ends.low() > expected.high(), reason -> false);
    }
}
