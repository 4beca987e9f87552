package peekaboo.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peekaboo.dyad.Range;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Unit;
import peekaboo.list.Lists;
import peekaboo.text.DecimalText;
import peekaboo.text.SignificantDigits;
import peekaboo.typed.UnitText;

/**
 * A setting that is varied, and over what.
 *
 * @param path the way to it, as {@code --set} takes it: {@code infant.sensitivity}, {@code arms.late.patience}
 * @param listed its values as they stand in a scenario file; empty where a span is given instead
 * @param span from which value to which; empty where the values are listed
 */
public record VariedPath(String path, List<String> listed, Optional<Span> span) {
    /** So many digits of a value between two ends are kept. */
    private static final int DIGITS = 12;

    /** The same of one that was drawn: nobody reads more. */
    private static final int DIGITS_DRAWN = 6;

    public VariedPath {
        listed = List.copyOf(listed);
        if (listed.isEmpty() == span.isEmpty()) {
            throw new IllegalArgumentException(path + ": either values or a span");
        }
    }

    /** With these values. */
    static VariedPath of(String path, List<String> values) {
        return new VariedPath(path, values, Optional.empty());
    }

    /**
     * From one value to another, both included.
     *
     * @param from in the unit
     * @param to in the unit, another than {@code from}
     * @param unit of both
     * @param count how many values, at least 2; 0 if that was not said
     * @param clock of whose ticks a value that is drawn must be a multiple; empty if it need not
     */
    public record Span(double from, double to, Unit unit, int count, Optional<TickClock> clock) {
        /** The values at even distances, as a scenario file has them. */
        private List<String> texts() {
            List<String> texts = new ArrayList<>();
            for (int place = 0; place < count; place++) {
                texts.add(text(place));
            }
            return texts;
        }

        private String text(int place) {
            boolean isEnd = place == 0 || place == count - 1;
            double end = place == 0 ? from : to;
            double between = from + place * (to - from) / (count - 1);
            return UnitText.inWords(unit, isEnd ? end : SignificantDigits.nearest(between, DIGITS));
        }

        /** The same as numbers. */
        List<Double> values() {
            return Lists.each(texts(), text -> quantified(text).orElseThrow().value());
        }

        /** As one types it: {@code 0.25..10.25 s/11}. */
        String typed() {
            String low = DecimalText.print(from);
            String high = UnitText.inWords(unit, to).replace(" /", "/");
            return low + ".." + high + (count == 0 ? "" : "/" + count);
        }

        /** The nearest span within a range: with the same distances if there is room, else up to its ends; nothing where that is none. */
        Optional<Span> within(Range range) {
            double shift =
                    Math.max(0, range.low() - Math.min(from, to)) - Math.max(0, Math.max(from, to) - range.high());
            Span shifted = between(from + shift, to + shift);
            Span cut = between(range.nearest(from), range.nearest(to));
            boolean hasRoom = count > 0 && range.holds(shifted.from) && range.holds(shifted.to);
            return Lists.first(List.of(hasRoom ? shifted : cut), span -> span.from != span.to);
        }

        /** The nearest span whose values are whole ticks of a clock. */
        Optional<Span> inTicksOf(TickClock ticks) {
            int step = Math.max(1, ticks.ticks(Math.abs(to - from) / (count - 1)));
            int first = Math.max(1, ticks.ticks(Math.max(0, from)));
            int last = first + (to > from ? 1 : -1) * step * (count - 1);
            return last < 1 ? Optional.empty() : Optional.of(between(ticks.secondsAt(first), ticks.secondsAt(last)));
        }

        private Span between(double low, double high) {
            return new Span(
                    SignificantDigits.nearest(low, DIGITS),
                    SignificantDigits.nearest(high, DIGITS),
                    unit,
                    count,
                    clock);
        }

        /** The value at a share of the way. */
        private String at(double share) {
            double value = SignificantDigits.nearest(from + share * (to - from), DIGITS_DRAWN);
            return UnitText.inWords(
                    unit, clock.map(ticks -> onTick(value, ticks)).orElse(value));
        }

        private double onTick(double value, TickClock ticks) {
            double below = ticks.below(Math.max(0, value));
            double above = ticks.above(Math.max(0, value));
            double near = value - below < above - value ? below : above;
            double other = near == below ? above : below;
            return isWithin(near) || !isWithin(other) ? near : other;
        }

        private boolean isWithin(double value) {
            return value >= Math.min(from, to) && value <= Math.max(from, to);
        }
    }

    /** Whether it says how many values there are. */
    boolean isCounted() {
        return span.map(range -> range.count > 0).orElse(true);
    }

    /** All values, in the order in which they were asked for. */
    List<String> texts() {
        return span.map(Span::texts).orElse(listed);
    }

    /** The value at a share of the way through, from 0 to below 1; of a list each value for as long. */
    String at(double share) {
        return span.map(range -> range.at(share)).orElseGet(() -> listed.get((int) (share * listed.size())));
    }

    /** The same, whatever is drawn of it being a multiple of this clock's tick. */
    public VariedPath onTicksOf(TickClock clock) {
        Optional<Span> ticked =
                span.map(range -> new Span(range.from, range.to, range.unit, range.count, Optional.of(clock)));
        return new VariedPath(path, listed, ticked);
    }

    /** Whether this one and another cannot both be varied: they are the same, or one lies below the other. */
    static boolean overlap(String one, String other) {
        return one.equals(other) || one.startsWith(other + ".") || other.startsWith(one + ".");
    }

    /** Over what it is varied, for a reader: {@code 0 s to 10 s}, {@code attuned, eager}. */
    public String inWords() {
        return span.map(range ->
                        UnitText.inWords(range.unit, range.from) + " to " + UnitText.inWords(range.unit, range.to))
                .orElseGet(() -> String.join(", ", listed));
    }

    /** The number of a text and its unit; empty if it is no quantity. */
    static Optional<Quantified> quantified(String text) {
        for (Unit unit : Unit.values()) {
            Double value = UnitText.parse(unit, text);
            if (value != null) {
                return Optional.of(new Quantified(DecimalText.rounded(value), unit));
            }
        }
        return Optional.empty();
    }

    /** A number in its unit. */
    record Quantified(double value, Unit unit) {}
}
