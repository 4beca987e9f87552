package peekaboo.typed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.Unit;
import peekaboo.text.Blanks;
import peekaboo.text.Decimal;
import peekaboo.text.DecimalText;
import peekaboo.text.NearestName;

/**
 * The units of a quantity as people spell them, in English and German.
 *
 * @param unit what the quantity is counted in
 * @param spellings of each way to write it
 */
record SpelledUnits(Unit unit, List<Spelling> spellings) {
    private static final List<Spelling> TIMES = List.of(
            new Spelling("ms", 1, "ms msec msecs millis millisecond milliseconds millisekunde millisekunden"),
            new Spelling("s", 1, "s sec secs second seconds sek sekunde sekunden"),
            new Spelling("min", 1, "min mins minute minutes minuten m"),
            new Spelling("min", 60, "h hr hrs hour hours std stunde stunden"));
    private static final List<Spelling> RATES = List.of(
            new Spelling("/s", 1, "/s /sec /second 1/s s^-1 s-1 hz per.s per.sec per.second pro.s pro.sekunde"),
            new Spelling("/min", 1, "/min /minute 1/min /m min^-1 min-1 per.min per.minute pro.minute a.minute"));
    private static final List<Spelling> BEATS = List.of(new Spelling(
            "bpm",
            1,
            "bpm beats/min beats.per.minute beats/minute beats /min /minute per.minute schl\u00E4ge/min 1/min"));
    private static final List<Spelling> CONDUCTANCE = List.of(new Spelling(
            "uS", 1, "us \u00B5s \u03BCs \u00B5S \u03BCS microsiemens micro.siemens mikrosiemens microsiemen"));
    private static final List<Spelling> SHARES = List.of();

    static SpelledUnits of(Unit unit) {
        return new SpelledUnits(
                unit,
                switch (unit) {
                    case SECONDS, WHOLE_TICKS -> TIMES;
                    case PER_SECOND -> RATES;
                    case BEATS_PER_MINUTE -> BEATS;
                    case MICROSIEMENS -> CONDUCTANCE;
                    case NONE -> SHARES;
                });
    }

    /** A number with a unit as scenarios write it, or the text as it was. */
    String mended(String text) {
        int end = UnitText.endOfNumber(text);
        Decimal number = Decimal.parse(text.substring(0, end));
        String rest = Blanks.trimmed(text.substring(end));
        Spelling spelling = number == null ? null : spelling(rest);
        if (number != null && spelling != null) {
            return times(text.substring(0, end), number, spelling) + " " + spelling.symbol();
        }
        boolean isTime = spellings.equals(TIMES);
        String seconds = isTime ? seconds(text) : null;
        return seconds == null ? text : seconds;
    }

    private static String times(String written, Decimal number, Spelling spelling) {
        return spelling.times() == 1 ? written : DecimalText.print(number.value(spelling.times(), 1));
    }

    /** A share that was written in percent, or the text as it was. */
    static String share(String text) {
        int end = UnitText.endOfNumber(text);
        Decimal number = Decimal.parse(text.substring(0, end));
        boolean isPercent = Blanks.trimmed(text.substring(end)).equals("%");
        return number != null && isPercent ? DecimalText.print(number.value(1, 100)) : text;
    }

    /** A bare number with the usual unit, or the text as it was. */
    String completed(String text) {
        boolean isBare = !unit.symbol().isEmpty() && Decimal.parse(text) != null;
        return isBare ? text + " " + unit.symbol() : text;
    }

    private @Nullable Spelling spelling(String typed) {
        String words = NearestName.lowerCase(typed).replace(' ', '.');
        String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        for (Spelling spelling : bare.isEmpty() ? List.<Spelling>of() : spellings) {
            if ((" " + spelling.words() + " ").contains(" " + bare + " ")) {
                return spelling;
            }
        }
        return null;
    }

    /** A time in several parts, as in {@code 3:00} or {@code 1 min 30 s}, or null if the text writes none. */
    private @Nullable String seconds(String text) {
        Double seconds = text.indexOf(':') > 0 ? ofClock(withoutMinutes(text)) : ofParts(text);
        return seconds == null ? null : UnitText.inWords(Unit.SECONDS, DecimalText.rounded(seconds));
    }

    private static String withoutMinutes(String text) {
        return text.endsWith("min") ? Blanks.trimmed(text.substring(0, text.length() - 3)) : text;
    }

    private static @Nullable Double ofClock(String text) {
        double seconds = 0;
        for (String part : text.split(":", -1)) {
            boolean isPadded = part.length() == 2 && part.charAt(0) == '0';
            Decimal number = Decimal.parse(isPadded ? part.substring(1) : part);
            if (number == null || number.mantissa() < 0) {
                return null;
            }
            seconds = seconds * 60 + number.value();
        }
        return seconds < 1e9 ? (Double) seconds : null;
    }

    private @Nullable Double ofParts(String text) {
        double seconds = 0;
        for (String rest = text; !rest.isEmpty(); ) {
            int end = UnitText.endOfNumber(rest);
            int next = endOfUnit(rest, end);
            Decimal number = Decimal.parse(rest.substring(0, end));
            Spelling spelling = spelling(Blanks.trimmed(rest.substring(end, next)));
            if (number == null || spelling == null) {
                return null;
            }
            Double part =
                    UnitText.parse(Unit.SECONDS, times(rest.substring(0, end), number, spelling) + spelling.symbol());
            seconds += part == null ? 0 : part;
            rest = rest.substring(next);
        }
        return seconds;
    }

    private static int endOfUnit(String text, int start) {
        int end = start;
        while (end < text.length() && "0123456789".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /**
     * The ways to spell one unit.
     *
     * @param symbol as scenarios write it
     * @param times how many of it one of these is
     * @param words small letters, blanks within as points, with blanks between
     */
    private record Spelling(String symbol, int times, String words) {}
}
