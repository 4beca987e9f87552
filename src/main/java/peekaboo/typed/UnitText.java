package peekaboo.typed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.Unit;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.text.Blanks;
import peekaboo.text.Decimal;
import peekaboo.text.DecimalText;

/** Numbers with their units, as a scenario file writes them: {@code 250 ms}, {@code 3 min}, {@code 90 /min}, {@code 0.5}. */
public final class UnitText {
    private static final int LONGEST = 100;
    private static final List<Scale> TIMES =
            List.of(new Scale("ms", 1, 1_000), new Scale("s", 1, 1), new Scale("min", 60, 1));
    private static final List<Scale> RATES = List.of(new Scale("/s", 1, 1), new Scale("/min", 1, 60));
    private static final List<Scale> BEATS = List.of(new Scale("bpm", 1, 1));
    private static final List<Scale> CONDUCTANCE = List.of(new Scale("uS", 1, 1));
    private static final List<Scale> PLAIN = List.of(new Scale("", 1, 1));

    private UnitText() {}

    /** The value in its unit that a text writes, to 15 digits, or null if it writes none of this unit. */
    public static @Nullable Double parse(Unit unit, String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        int end = endOfNumber(text);
        Decimal number = Decimal.parse(text.substring(0, end));
        Scale scale = scale(unit, Blanks.trimmed(text.substring(end)));
        return number == null || scale == null
                ? null
                : (Double) DecimalText.rounded(number.value(scale.times(), scale.dividedBy()));
    }

    /** A value in its unit as text that reads back, such as {@code 0.25 s}. */
    public static String inWords(Unit unit, double value) {
        String number = DecimalText.print(value);
        return unit.symbol().isEmpty() ? number : number + " " + unit.symbol();
    }

    /** What may be asked for, such as {@code a time from 0 s to 10 s}. */
    public static String inWords(Unit unit, Range range) {
        return range(unit, range).inEnglish();
    }

    /** {@link #inWords(Unit, Range)}, for every language. */
    public static Phrase range(Unit unit, Range range) {
        Phrase low = Phrase.same(inWords(unit, range.low()));
        Phrase high = Phrase.same(inWords(unit, range.high()));
        return switch (unit) {
            case SECONDS, WHOLE_TICKS -> Phrase.of("a time from {0} to {1}", low, high);
            case PER_SECOND -> Phrase.of("a rate from {0} to {1}", low, high);
            case BEATS_PER_MINUTE -> Phrase.of("a heart rate from {0} to {1}", low, high);
            case MICROSIEMENS -> Phrase.of("a skin conductance from {0} to {1}", low, high);
            case NONE -> Phrase.of("a number from {0} to {1}", low, high);
        };
    }

    /** What may be asked for of a parameter, such as {@code a number from 0 to 1}. */
    public static String rangeInWords(Parameter parameter) {
        return inWords(parameter.unit(), parameter.range());
    }

    /** The units that may be written, such as {@code ms, s or min}. */
    public static Phrase units(Unit unit) {
        List<String> symbols = symbols(unit);
        int last = symbols.size() - 1;
        Phrase end = Phrase.same(symbols.get(last));
        return last == 0 ? end : Phrase.of("{0} or {1}", Phrase.same(symbols.subList(0, last)), end);
    }

    /** The units that may be written; one empty text for a plain number. */
    public static List<String> symbols(Unit unit) {
        return Lists.each(scales(unit), Scale::symbol);
    }

    private static List<Scale> scales(Unit unit) {
        return switch (unit) {
            case SECONDS, WHOLE_TICKS -> TIMES;
            case PER_SECOND -> RATES;
            case BEATS_PER_MINUTE -> BEATS;
            case MICROSIEMENS -> CONDUCTANCE;
            case NONE -> PLAIN;
        };
    }

    private static @Nullable Scale scale(Unit unit, String symbol) {
        for (Scale scale : scales(unit)) {
            if (scale.symbol().equals(symbol)) {
                return scale;
            }
        }
        return null;
    }

    /** Where the number ends that a text begins with, if it begins with one. */
    static int endOfNumber(String text) {
        int end = 0;
        while (end < text.length() && "-.0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** One way to write a unit: so many of it are the written number times one whole number and divided by another. */
    private record Scale(String symbol, int times, int dividedBy) {}
}
