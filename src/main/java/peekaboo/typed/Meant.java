package peekaboo.typed;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.Unit;
import peekaboo.phrase.Phrase;
import peekaboo.text.Decimal;
import peekaboo.text.Unseen;
import peekaboo.yaml.Characters;

/**
 * What somebody meant who wrote a value as people write it and not as a scenario does: with a decimal comma, in quotes, with a
 * unit spelled out, as a clock shows it. It is only ever told, never taken: a value that was guessed could be another.
 */
public final class Meant {
    private static final int LONGEST = 100;
    private static final String QUOTES = "\"'" + Characters.ODD_QUOTES + "\uFF02\uFF07";

    private Meant() {}

    /**
     * How a value would be written that stands outside a scenario, such as that of an option, or null if that is not known.
     *
     * @param unit what it is counted in
     */
    public static @Nullable Phrase by(Unit unit, String text) {
        return by(text, unit, candidate -> UnitText.parse(unit, candidate) != null);
    }

    /** The same for a whole number. */
    public static @Nullable Phrase byWholeNumber(String text) {
        return hasDecimals(text)
                ? Phrase.of("without decimals")
                : by(text, Unit.NONE, typed -> Decimal.parse(typed) != null && typed.indexOf('.') < 0);
    }

    /** Whether a text is a number with decimals, and not one whose thousands are parted. */
    public static boolean hasDecimals(String text) {
        Decimal number = Decimal.parse(text.replace(',', '.'));
        return number != null && number.decimals() > 0 && withoutThousands(text).equals(text);
    }

    /**
     * How to write what was meant, in words, or null if that is not known or the text says it already.
     *
     * @param unit what the value is counted in, or null if it is no quantity
     * @param accepts whether a text can stand there
     */
    public static @Nullable Phrase by(String text, @Nullable Unit unit, Predicate<String> accepts) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        Phrase first = null;
        String meant = text;
        for (Slip slip : unit == null ? slipsOfNames(text) : slipsOfNumbers(text, unit)) {
            String mended = slip.mend().apply(meant);
            first = first == null && !mended.equals(meant) ? slip.words() : first;
            meant = mended;
            if (first != null && accepts.test(meant)) {
                return Phrase.of("{0}: {1}", first, Phrase.same(Unseen.shown(meant)));
            }
        }
        String digits = unit == null ? text : withoutThousands(text);
        if (!digits.equals(text) && accepts.test(digits)) {
            return Phrase.of("{0}: {1}", Phrase.of("digits alone"), Phrase.same(digits));
        }
        boolean isSure = Unseen.firstIn(text) >= 0 || (unit != null && hasDecimalComma(text));
        return isSure ? first : null;
    }

    private static List<Slip> slipsOfNames(String text) {
        return List.of(
                unseen(text),
                new Slip(Phrase.of("in straight quotes or none"), Meant::withoutQuotes),
                new Slip(Phrase.of("small letters, digits and hyphens"), Meant::asName));
    }

    private static List<Slip> slipsOfNumbers(String text, Unit unit) {
        return List.of(
                unseen(text),
                new Slip(Phrase.of("without quotes"), Meant::withoutQuotes),
                new Slip(Phrase.of("a plain hyphen for a minus, no plus"), Meant::withPlainSign),
                new Slip(Phrase.of("a decimal point, not a comma"), Meant::withPoint),
                new Slip(Phrase.of("a plain decimal number"), Meant::asPlainNumber),
                new Slip(Phrase.of("not in percent"), typed -> unit == Unit.NONE ? SpelledUnits.share(typed) : typed),
                new Slip(Phrase.of("a number and its unit"), typed -> SpelledUnits.of(unit)
                        .mended(typed)),
                new Slip(Phrase.of("a number and its unit"), typed -> SpelledUnits.of(unit)
                        .completed(typed)));
    }

    private static Slip unseen(String text) {
        int unseen = Unseen.firstIn(text);
        Phrase words = Unseen.isOddBlank(unseen)
                ? Phrase.of("an ordinary blank instead of {0}", Characters.name(unseen))
                : Phrase.of("without {0}", Characters.name(Math.max(0, unseen)));
        return new Slip(words, Meant::withPlainBlanks);
    }

    private static String withPlainBlanks(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (Unseen.isOddBlank(codePoint)) {
                plain.append(' ');
            } else if (!Unseen.is(codePoint)) {
                plain.appendCodePoint(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return plain.toString();
    }

    private static String withoutQuotes(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && QUOTES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && QUOTES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether a text begins with a quote that quotes nothing in a scenario, as word processors put them. */
    public static boolean beginsWithOddQuote(String text) {
        return !text.isEmpty() && QUOTES.indexOf(text.charAt(0)) >= 2;
    }

    private static String withPlainSign(String text) {
        String plain = text.replace('\u2212', '-').replace('\u2013', '-');
        return plain.startsWith("+") ? plain.substring(1) : plain;
    }

    private static boolean hasDecimalComma(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) == ',' && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1))) {
                return text.indexOf(',', i + 1) < 0 && text.indexOf('.') < 0;
            }
        }
        return false;
    }

    private static String withPoint(String text) {
        return hasDecimalComma(text) ? text.replace(',', '.') : text;
    }

    /** Digits without groups, a digit before the point and one after it, no zeros in front. */
    private static String asPlainNumber(String text) {
        boolean isNegative = text.startsWith("-");
        int start = isNegative ? 1 : 0;
        int end = start;
        while (end < text.length() && "0123456789.,_' ".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String number = withoutGroups(text.substring(start, end));
        int point = number.indexOf('.');
        String whole = withoutZeros(point < 0 ? number : number.substring(0, point));
        String fraction = point < 0 ? "" : number.substring(point);
        String plain = whole + (fraction.equals(".") ? "" : fraction);
        String rest = text.substring(end);
        boolean hasUnit = !rest.isEmpty() && end > 0 && text.charAt(end - 1) == ' ';
        return Decimal.parse(plain) == null ? text : (isNegative ? "-" : "") + plain + (hasUnit ? " " : "") + rest;
    }

    private static String withoutGroups(String number) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            digits.append(isDigit(c) || c == '.' ? String.valueOf(c) : "");
        }
        return digits.toString();
    }

    /** A number without the points or commas that part its thousands, or the text as it was. */
    private static String withoutThousands(String text) {
        String digits = text.replace(",", "").replace(".", "");
        int groups = text.length() - digits.length();
        boolean isGrouped = groups > 0 && Decimal.parse(digits) != null;
        for (int i = text.length() - 4; i > 0; i -= 4) {
            isGrouped = isGrouped && !isDigit(text.charAt(i));
            groups--;
        }
        return isGrouped && groups == 0 ? digits : text;
    }

    private static String withoutZeros(String whole) {
        int start = 0;
        while (start + 1 < whole.length() && whole.charAt(start) == '0') {
            start++;
        }
        return whole.isEmpty() ? "0" : whole.substring(start);
    }

    private static String asName(String text) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isCapital = c >= 'A' && c <= 'Z';
            name.append(isCapital ? (char) (c + ('a' - 'A')) : c == ' ' || c == '_' ? '-' : c);
        }
        return name.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * One way to write something otherwise.
     *
     * @param words how it should be written
     * @param mend a text written so; the same text where it was
     */
    private record Slip(Phrase words, UnaryOperator<String> mend) {}
}
