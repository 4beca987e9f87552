package peekaboo.scenario.reader;

import org.jspecify.annotations.Nullable;
import peekaboo.phrase.Phrase;
import peekaboo.text.JsonText;
import peekaboo.yaml.YamlScalar;

/** A name that the file gives to one of its own episodes or arms; it becomes part of file names. */
record GivenName() implements Kind<String> {
    static final String PATTERN = "^[a-z0-9][a-z0-9-]{0,39}$";
    static final Phrase IN_WORDS =
            Phrase.of("a name of at most 40 small letters, digits and hyphens, other than a number, yes or no");

    private static final int LONGEST = 40;

    @Override
    public @Nullable String parse(YamlScalar scalar) {
        return isName(scalar.text()) ? scalar.text() : null;
    }

    static boolean isName(String text) {
        boolean hasLength = !text.isEmpty() && text.length() <= LONGEST && text.charAt(0) != '-';
        return hasLength && hasNameLetters(text) && Kind.PlainText.isText(text);
    }

    private static boolean hasNameLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    @Override
    public Phrase expected(YamlScalar scalar) {
        return IN_WORDS;
    }

    @Override
    public void schema(JsonText json) {
        json.member("type", "string").member("pattern", PATTERN);
    }
}
