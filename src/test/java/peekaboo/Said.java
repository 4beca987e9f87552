package peekaboo;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import peekaboo.phrase.Filled;

/**
 * Says a phrase that came as JSON. Other than the page's script it knows capitals of a to z alone, and leaves the decimal point where
 * it is.
 */
public final class Said {
    private Said() {}

    /** In English, which the phrase itself holds. */
    public static String inEnglish(Object phrase) {
        return in(UnaryOperator.identity(), phrase);
    }

    /**
     * In a language.
     *
     * @param words of that language for the English ones
     */
    public static String in(UnaryOperator<String> words, Object phrase) {
        if (phrase instanceof List<?> pattern) {
            String[] parts =
                    pattern.stream().skip(1).map(part -> in(words, part)).toArray(String[]::new);
            return Filled.in(words.apply((String) pattern.get(0)), parts);
        }
        if (phrase instanceof Map<?, ?> marked) {
            Object opening = marked.get("opening");
            return opening != null ? Filled.capital(in(words, opening)) : String.valueOf(marked.get("number"));
        }
        return (String) phrase;
    }
}
