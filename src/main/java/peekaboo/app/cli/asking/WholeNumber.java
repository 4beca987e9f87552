package peekaboo.app.cli.asking;

import java.util.Locale;
import java.util.regex.Pattern;
import peekaboo.phrase.Phrase;
import peekaboo.text.Unseen;
import peekaboo.typed.Meant;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the whole numbers of options, and says what was found and expected where there is none. */
public final class WholeNumber implements ITypeConverter<Integer> {
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,10}");
    private static final int LONGEST = 60;

    @Override
    public Integer convert(String value) {
        long number = WHOLE.matcher(value).matches() ? Long.parseLong(value) : Long.MAX_VALUE;
        if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
            throw new TypeConversionException(String.format(
                    Locale.ROOT,
                    "found %s, expected a whole number of at most %d%s",
                    shown(value),
                    Integer.MAX_VALUE,
                    hint(value)));
        }
        return (int) number;
    }

    private static String shown(String value) {
        String shown = Unseen.shown(value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "...");
        return shown.isEmpty() ? "nothing" : shown;
    }

    private static String hint(String value) {
        Phrase meant = Meant.byWholeNumber(value);
        return meant == null ? "" : " (" + meant.inEnglish() + ")";
    }
}
