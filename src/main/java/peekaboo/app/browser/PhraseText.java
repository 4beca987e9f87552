package peekaboo.app.browser;

import java.util.List;
import peekaboo.phrase.Phrase;
import peekaboo.text.JsonText;

/**
 * Writes a phrase as JSON, for a page to say: a list of English words and parts; a text that is the same in every language;
 * or an object with a {@code number} as English writes it, or with a phrase that is the {@code opening} of a sentence.
 */
record PhraseText(JsonText json) implements Phrase.Listener {

    /** Writes a phrase as the next value. */
    static void write(JsonText json, Phrase phrase) {
        phrase.tellTo(new PhraseText(json));
    }

    @Override
    public void words(String english, List<Phrase> parts) {
        json.openList().text(english);
        parts.forEach(part -> part.tellTo(this));
        json.closeList();
    }

    @Override
    public void same(String text) {
        json.text(text);
    }

    @Override
    public void number(String digits) {
        json.open().member("number", digits).close();
    }

    @Override
    public void opening(Phrase phrase) {
        json.open().key("opening");
        phrase.tellTo(this);
        json.close();
    }
}
