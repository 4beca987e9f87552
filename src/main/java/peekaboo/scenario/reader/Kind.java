package peekaboo.scenario.reader;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Unit;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.text.Decimal;
import peekaboo.text.JsonText;
import peekaboo.text.NearestName;
import peekaboo.text.Unseen;
import peekaboo.typed.Meant;
import peekaboo.typed.UnitText;
import peekaboo.yaml.YamlScalar;

/** A kind of value that a key may have: how it is read, what is said when it is something else, and its JSON Schema. */
interface Kind<T> {
    /** The value that a scalar writes, or null if it writes none of this kind. */
    @Nullable
    T parse(YamlScalar scalar);

    /** What may stand there, in words, for an error about this scalar. */
    Phrase expected(YamlScalar scalar);

    /** The names that may stand there, for a guess; empty if the value is no name. */
    default List<String> names() {
        return List.of();
    }

    /** How to write what this scalar was probably meant to be, or null if that is not known. */
    default @Nullable Phrase hint(YamlScalar scalar) {
        return Meant.by(scalar.text(), null, text -> parse(new YamlScalar(scalar.place(), text, false)) != null);
    }

    /** The same for a quantity. */
    static @Nullable Phrase hint(Kind<?> kind, Unit unit, YamlScalar scalar) {
        boolean isQuoted = scalar.quoted() && unit == Unit.NONE;
        String typed = isQuoted ? '"' + scalar.text() + '"' : scalar.text();
        return Meant.by(typed, unit, text -> kind.parse(new YamlScalar(scalar.place(), text, false)) != null);
    }

    /** Writes the members of this value's JSON Schema. */
    void schema(JsonText json);

    /**
     * One of a catalogue.
     *
     * @param all what may be chosen, in the order told
     * @param nameOf the name by which a choice is written
     * @param nameNow the name that one has now which is written by an earlier one; itself for all others
     */
    record Choice<T>(List<T> all, Function<T, String> nameOf, UnaryOperator<String> nameNow) implements Kind<T> {

        /** One that has always had its name. */
        Choice(List<T> all, Function<T, String> nameOf) {
            this(all, nameOf, name -> name);
        }

        @Override
        public @Nullable T parse(YamlScalar scalar) {
            for (T choice : all) {
                if (nameOf.apply(choice).equals(nameNow.apply(scalar.text()))) {
                    return choice;
                }
            }
            return null;
        }

        @Override
        public Phrase expected(YamlScalar scalar) {
            return Phrase.of("one of: {0}", Phrase.same(names()));
        }

        @Override
        public List<String> names() {
            return Lists.each(all, nameOf);
        }

        @Override
        public void schema(JsonText json) {
            json.texts("enum", names());
        }
    }

    /** Yes or no, written {@code true} or {@code false} and in no other way, since readers of YAML differ on the others. */
    record TrueOrFalse() implements Kind<Boolean> {
        private static final String YES = "true";
        private static final String NO = "false";

        @Override
        public @Nullable Boolean parse(YamlScalar scalar) {
            boolean yes = scalar.text().equals(YES);
            boolean isTruth = !scalar.quoted() && (yes || scalar.text().equals(NO));
            return isTruth ? (Boolean) yes : null;
        }

        @Override
        public Phrase expected(YamlScalar scalar) {
            return Phrase.of("{0} or {1}", Phrase.same(YES), Phrase.same(NO));
        }

        @Override
        public @Nullable Phrase hint(YamlScalar scalar) {
            String word = " " + NearestName.lowerCase(scalar.text()) + " ";
            boolean isYes = " true yes on y 1 ja wahr ".contains(word);
            boolean isNo = " false no off n 0 nein falsch ".contains(word);
            return isYes || isNo ? Phrase.of("without quotes, in English: {0}", Phrase.same(isYes ? YES : NO)) : null;
        }

        @Override
        public void schema(JsonText json) {
            json.member("type", "boolean");
        }
    }

    /** A whole number within bounds, both included. */
    record WholeNumber(int low, int high) implements Kind<Integer> {
        @Override
        public @Nullable Integer parse(YamlScalar scalar) {
            Decimal decimal = scalar.quoted() ? null : Decimal.parse(scalar.text());
            if (decimal == null || decimal.decimals() > 0) {
                return null;
            }
            double value = decimal.value();
            return value >= low && value <= high ? (Integer) (int) value : null;
        }

        @Override
        public Phrase expected(YamlScalar scalar) {
            return low == high
                    ? Phrase.of("the number {0}", Phrase.same(low))
                    : Phrase.of("a whole number from {0} to {1}", Phrase.same(low), Phrase.same(high));
        }

        @Override
        public @Nullable Phrase hint(YamlScalar scalar) {
            return Meant.hasDecimals(scalar.text())
                    ? Phrase.of("without decimals")
                    : Kind.hint(this, Unit.NONE, scalar);
        }

        @Override
        public void schema(JsonText json) {
            json.member("type", "integer").number("minimum", low).number("maximum", high);
        }
    }

    /** The length of a tick: a time that is whole milliseconds. */
    record TickLength() implements Kind<TickClock> {
        /** A quarter of a second. */
        static final TickClock USUAL = new TickClock(250);

        @Override
        public @Nullable TickClock parse(YamlScalar scalar) {
            Double seconds = UnitText.parse(Unit.SECONDS, scalar.text());
            if (seconds == null || !TickClock.MILLIS.holds(seconds * 1_000)) {
                return null;
            }
            int millis = (int) (seconds * 1_000 + 0.5);
            return millis / 1_000.0 == seconds ? new TickClock(millis) : null;
        }

        @Override
        public Phrase expected(YamlScalar scalar) {
            return Phrase.of("a time from 10 ms to 1000 ms, whole milliseconds, in {0}", UnitText.units(Unit.SECONDS));
        }

        @Override
        public @Nullable Phrase hint(YamlScalar scalar) {
            return Kind.hint(this, Unit.SECONDS, scalar);
        }

        @Override
        public void schema(JsonText json) {
            json.member("type", "string").member("pattern", "^(0|[1-9][0-9]*)(\\.[0-9]+)? *(ms|s|min)$");
        }
    }

    /**
     * One line of text. Words that other readers of YAML take for something else ({@code no}, {@code null}, {@code 12}) must
     * stand in quotes.
     */
    record PlainText(int longest) implements Kind<String> {
        private static final Set<String> NO_TEXT = Set.of("~", "null", "true", "false", "yes", "no", "on", "off");

        @Override
        public @Nullable String parse(YamlScalar scalar) {
            String text = scalar.text();
            boolean isLine = !Unseen.isAll(text) && text.length() <= longest && !breaks(text);
            return isLine && (scalar.quoted() || isUnquoted(text)) ? text : null;
        }

        private static boolean isUnquoted(String text) {
            return isText(text) && !Meant.beginsWithOddQuote(text);
        }

        /** Typographic quotes would be part of the text, and whoever typed them may not have meant that. */
        @Override
        public @Nullable Phrase hint(YamlScalar scalar) {
            boolean isOdd = !scalar.quoted() && Meant.beginsWithOddQuote(scalar.text());
            return isOdd
                    ? Phrase.of("straight quotes begin and end a text, typographic ones may stand between them")
                    : null;
        }

        private static boolean breaks(String text) {
            return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\t') >= 0;
        }

        /** Whether a word without quotes is a text to every reader of YAML. */
        static boolean isText(String text) {
            return !NO_TEXT.contains(NearestName.lowerCase(text)) && Decimal.parse(text) == null;
        }

        @Override
        public Phrase expected(YamlScalar scalar) {
            boolean needsQuotes = !scalar.quoted() && !scalar.isBlank() && !isText(scalar.text());
            return needsQuotes
                    ? Phrase.of("one line of text, here in quotes")
                    : Phrase.of("one line of text, at most {0} letters long", Phrase.same(longest));
        }

        @Override
        public void schema(JsonText json) {
            json.member("type", "string").number("minLength", 1).number("maxLength", longest);
        }
    }
}
