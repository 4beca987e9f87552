package peekaboo.evidence;

import peekaboo.dyad.Range;

/**
 * What the model shows of one part of a finding.
 *
 * @param label in a few words
 * @param unit of the numbers; empty for a share or a pure number
 * @param expected where it must lie; infinite where open
 * @param told the expectation in words
 * @param estimate over all simulated dyads; NaN if not observed
 * @param interval 95 % over resampled dyads
 */
public record PartResult(String label, String unit, Range expected, String told, double estimate, Range interval) {

    /** True when the whole interval lies where it must. */
    public boolean holds() {
        return expected.holds(interval.low()) && expected.holds(interval.high());
    }

    /** True when the whole interval lies elsewhere, or nothing was observed. */
    public boolean fails() {
        return !(interval.high() >= expected.low() && interval.low() <= expected.high());
    }
}
