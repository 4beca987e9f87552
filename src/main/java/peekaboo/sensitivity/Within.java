package peekaboo.sensitivity;

import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.text.DecimalText;

/**
 * How far from its value in the scenario a parameter is varied. Declared ranges say what may be asked for, often a
 * hundred times the value; what is varied over all of them is seldom an infant.
 *
 * @param factor above 1: from the value divided by it to the value times it, within the declared range; infinite for all
 *     of the declared range
 */
public record Within(double factor) {
    /** Half the value to twice the value. */
    public static final Within USUAL = new Within(2);

    /** All of the declared range. */
    public static final Within DECLARED = new Within(Double.POSITIVE_INFINITY);

    /** The part of its declared range that a parameter at 0 is varied over: no factor leads away from 0. */
    private static final double FROM_ZERO = 0.1;

    public Within {
        if (!(factor > 1)) {
            throw new IllegalArgumentException("factor: must be above 1, not " + factor);
        }
    }

    /** The part of the declared range over which a parameter with this value is varied. */
    public Range of(Parameter parameter, double value) {
        Range declared = parameter.range();
        if (this.equals(DECLARED)) {
            return declared;
        }
        return value == 0 ? fromZero(declared) : around(declared, value);
    }

    private static Range fromZero(Range declared) {
        return new Range(0, Math.min(declared.high(), FROM_ZERO * (declared.high() - declared.low())));
    }

    private Range around(Range declared, double value) {
        double one = declared.nearest(value / factor);
        double other = declared.nearest(value * factor);
        return new Range(Math.min(one, other), Math.max(one, other));
    }

    /** A sentence for a reader. */
    public String inWords() {
        return this.equals(DECLARED)
                ? "Each parameter was varied over the whole of its declared range."
                : "Each parameter was varied within a factor of " + DecimalText.print(factor)
                        + " around its value, inside its declared range; one that is 0, from 0 to a tenth of that range.";
    }
}
