package peekaboo.fit;

import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.Unit;
import peekaboo.text.SignificantDigits;

/**
 * A parameter that is fitted. It moves on a scale on which it may go any way: the logarithm, or for a share the logarithm of
 * the odds.
 *
 * @param parameter whose value is sought; the search starts from its usual value
 * @param box where it is sought, inside the parameter's range
 */
public record FitParameter(Parameter parameter, Range box) {
    /** How far from the start a value, or the odds of a share, is sought either way unless asked otherwise. */
    public static final double USUAL_FACTOR = 4;

    /** What is tried is a number that can be written out: the file holds what was run. */
    private static final int DIGITS = 5;

    /**
     * A parameter sought within a factor of its usual value either way, and within its range.
     *
     * @param factor above 1
     * @throws IllegalArgumentException if the parameter cannot be varied by a factor
     */
    public static FitParameter within(Parameter parameter, double factor) {
        if (!canVary(parameter) || !(factor > 1)) {
            throw new IllegalArgumentException(parameter.name() + ": cannot be varied by a factor of " + factor);
        }
        double middle = scaled(parameter, parameter.usual());
        double reach = StrictMath.log(factor);
        double low = unscaled(parameter, middle - reach);
        double high = unscaled(parameter, middle + reach);
        Range range = parameter.range();
        return new FitParameter(parameter, new Range(range.nearest(low), range.nearest(high)));
    }

    /** False for one that starts at nothing, or for a share at all, and for one that jumps from tick to tick. */
    static boolean canVary(Parameter parameter) {
        double start = parameter.usual();
        return start > 0 && !(isShare(parameter) && start >= 1) && parameter.unit() != Unit.WHOLE_TICKS;
    }

    private static boolean isShare(Parameter parameter) {
        return parameter.unit() == Unit.NONE && parameter.range().equals(Range.SHARE);
    }

    /** Its name. */
    public String name() {
        return parameter.name();
    }

    /** Where the search starts. */
    public double start() {
        return parameter.usual();
    }

    /** The value at a place in the box, from 0 at its low end to 1 at its high end, to five digits. */
    double at(double place) {
        double low = scaled(box.low());
        return rounded(unscaled(low + place * (scaled(box.high()) - low)));
    }

    /** Where in the box a value lies, from 0 to 1. */
    double place(double value) {
        double low = scaled(box.low());
        return (scaled(value) - low) / (scaled(box.high()) - low);
    }

    /** A value moved by so much on its scale, not out of its range. */
    double moved(double value, double by) {
        return parameter.range().nearest(unscaled(scaled(value) + by));
    }

    /** A value on its scale. */
    double scaled(double value) {
        return scaled(parameter, value);
    }

    private double unscaled(double scaled) {
        return unscaled(parameter, scaled);
    }

    private double rounded(double value) {
        return parameter.range().nearest(SignificantDigits.nearest(value, DIGITS));
    }

    private static double scaled(Parameter parameter, double value) {
        return isShare(parameter) ? StrictMath.log(value / (1 - value)) : StrictMath.log(value);
    }

    private static double unscaled(Parameter parameter, double scaled) {
        return isShare(parameter) ? 1 / (1 + StrictMath.exp(-scaled)) : StrictMath.exp(scaled);
    }
}
