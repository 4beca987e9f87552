package peekaboo.sensitivity;

import java.util.Locale;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Unit;
import peekaboo.text.SignificantDigits;
import peekaboo.typed.UnitText;

/**
 * A parameter and over what it is varied.
 *
 * @param side whose it is
 * @param parameter as declared
 * @param range the part of its declared range
 */
public record VariedParameter(Side side, Parameter parameter, Range range) {
    private static final int DIGITS = 3;

    /** Its name in scenario files. */
    public String name() {
        return parameter.name();
    }

    /** Whose it is with its name: {@code infant's sensitivity}. */
    String owned() {
        return side.label() + "'s " + name();
    }

    /** What it means, up to the first colon, semicolon or full stop. */
    String meaningInShort() {
        return parameter.meaning().split("[:;.]( |$)", 2)[0];
    }

    /** Its name with whose it is, such as {@code infant.sensitivity}. */
    public String path() {
        return side.label() + "." + name();
    }

    /**
     * The value at a share of the way through the range; a time that must be whole ticks goes to the nearest.
     *
     * @param share 0 for the low end to 1 for the high end
     */
    double value(double share, TickClock clock) {
        double value = range.nearest(range.low() + share * (range.high() - range.low()));
        return parameter.unit() == Unit.WHOLE_TICKS ? onTick(value, clock) : value;
    }

    private double onTick(double value, TickClock clock) {
        int least = parameter.range().low() > 0 ? 1 : 0;
        double onTick = clock.secondsAt(Math.max(least, clock.ticks(value)));
        return parameter.range().holds(onTick) ? onTick : value;
    }

    /** Its range as a reader meets it: {@code 0.05 /s to 0.2 /s}. */
    public String rangeInWords() {
        return inWords(range.low()) + " to " + inWords(range.high());
    }

    private String inWords(double value) {
        return UnitText.inWords(parameter.unit(), SignificantDigits.nearest(value, DIGITS));
    }

    /** Whose parameter it is. */
    public enum Side {
        INFANT,
        CAREGIVER;

        /** The word for it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
