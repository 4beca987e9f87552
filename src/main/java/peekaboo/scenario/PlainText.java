package peekaboo.scenario;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import peekaboo.phrase.Phrase;
import peekaboo.yaml.YamlScalar;

/**
 * One line of text. Words that other readers of YAML take for something else ({@code no}, {@code null}, {@code 12}) must
 * stand in quotes.
 */
record PlainText(int longest) implements Value<String> {
    private static final Set<String> NO_TEXT = Set.of("~", "null", "true", "false", "yes", "no", "on", "off");

    @Override
    public @Nullable String parse(YamlScalar scalar) {
        String text = scalar.text();
        boolean isLine = !text.isBlank() && text.length() <= longest && !breaks(text);
        return isLine && (scalar.quoted() || isText(text)) ? text : null;
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
