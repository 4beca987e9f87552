package peekaboo.app.browser;

import org.jspecify.annotations.Nullable;
import peekaboo.phrase.Phrase;
import peekaboo.text.DecimalText;

/** Writes JSON text without blanks. Members stand in the order in which they are given; numbers are the same everywhere. */
final class JsonWriter {
    private static final int DECIMALS = 6;

    private final StringBuilder out = new StringBuilder();
    private boolean follows;

    /** Opens an object. */
    JsonWriter open() {
        return opened('{');
    }

    JsonWriter close() {
        return closed('}');
    }

    JsonWriter openList() {
        return opened('[');
    }

    JsonWriter closeList() {
        return closed(']');
    }

    /** The name of the member that is written next. */
    JsonWriter key(String name) {
        text(name).out.append(':');
        follows = false;
        return this;
    }

    JsonWriter text(String text) {
        separate();
        quote(text);
        return this;
    }

    /**
     * A phrase, for a page to say: a list of English words and parts; a text that is the same in every language; or an
     * object with a {@code number} as English writes it, or with a phrase that is the {@code opening} of a sentence.
     */
    JsonWriter phrase(Phrase phrase) {
        phrase.tellTo(new PhraseText(this));
        return this;
    }

    JsonWriter textOrNull(@Nullable String text) {
        return text == null ? nothing() : text(text);
    }

    /** A measured number, to six decimals. */
    JsonWriter number(double value) {
        return exactly(trimmed(DecimalText.print(value, DECIMALS)));
    }

    JsonWriter number(int value) {
        return exactly(Integer.toString(value));
    }

    /** A number that was written by somebody, such as the value of a parameter: in full. */
    JsonWriter whole(double value) {
        return exactly(DecimalText.print(value));
    }

    JsonWriter truth(boolean holds) {
        return exactly(holds ? "true" : "false");
    }

    /** Null: there is no value. */
    JsonWriter nothing() {
        return exactly("null");
    }

    /** What has been written. */
    @Override
    public String toString() {
        return out.toString();
    }

    private JsonWriter exactly(String text) {
        separate();
        out.append(text);
        return this;
    }

    private JsonWriter opened(char bracket) {
        separate();
        out.append(bracket);
        follows = false;
        return this;
    }

    private JsonWriter closed(char bracket) {
        out.append(bracket);
        follows = true;
        return this;
    }

    private void separate() {
        if (follows) {
            out.append(',');
        }
        follows = true;
    }

    private static String trimmed(String decimals) {
        int end = decimals.length();
        while (decimals.charAt(end - 1) == '0') {
            end--;
        }
        return decimals.substring(0, decimals.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            quote(text.charAt(i));
        }
        out.append('"');
    }

    private void quote(char c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c < ' ') {
            out.append("\\u00").append(c < 0x10 ? '0' : '1').append("0123456789abcdef".charAt(c & 0xF));
        } else {
            out.append(c);
        }
    }
}
