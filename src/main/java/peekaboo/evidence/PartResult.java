package peekaboo.evidence;

import peekaboo.dyad.Range;
import peekaboo.evidence.check.Mark;
import peekaboo.evidence.check.Part;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;

/**
 * What the model shows of one part of a finding.
 *
 * @param label in a few words
 * @param unit of the numbers; "proportion" for a share, empty for a pure number
 * @param expected where it must lie; infinite where open
 * @param told the expectation in words
 * @param mark what it owes to those who made the model
 * @param estimate over all simulated dyads, or why there is none
 * @param interval 95 % over resampled dyads, which holds the estimate; or why there is none
 */
public record PartResult(
        String label,
        String unit,
        Range expected,
        String told,
        Mark mark,
        Measured<Double> estimate,
        Measured<Interval> interval) {

    /** What went wrong where this program failed at the part, as it names it; empty in all other cases. */
    public String fault() {
        return estimate.then(value -> interval).fault();
    }

    /** The unit as it is said: a share has none. */
    public String unitInWords() {
        return unit.equals(Part.SHARE) ? "" : unit;
    }

    /** The unit as tables have it, where an empty cell would leave open what number it is. */
    public String unitInRecords() {
        return Part.unitInRecords(unit);
    }

    /** Whether anything is asked of it; some parts are only told beside others. */
    public boolean isJudged() {
        return Double.isFinite(expected.low()) || Double.isFinite(expected.high());
    }

    /** Whether the dyads showed anything of it: a number, or that there is no end to it. */
    public boolean isSeen() {
        return estimate.either(value -> true, reason -> reason == Measured.Reason.INFINITE);
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
