package peekaboo.evidence;

import peekaboo.dyad.Range;
import peekaboo.evidence.check.Part;

/**
 * One published number that a model can be held to.
 *
 * @param finding id of the finding it belongs to
 * @param label what it is, in a few words
 * @param unit of the number; "proportion" for a share, empty for a pure number
 * @param expected where it must lie; infinite where open
 * @param sampleSize infants behind the published number, at least 1
 */
public record Target(String finding, String label, String unit, Range expected, int sampleSize) {
    /** The unit as tables have it, where an empty cell would leave open what number it is. */
    public String unitInRecords() {
        return Part.unitInRecords(unit);
    }
}
