package peekaboo.app.browser;

import java.util.List;
import peekaboo.phrase.Phrase;

/** Writes a phrase as JSON. */
record PhraseText(JsonWriter json) implements Phrase.Listener {
    @Override
    public void words(String english, List<Phrase> parts) {
        json.openList().text(english);
        parts.forEach(json::phrase);
        json.closeList();
    }

    @Override
    public void same(String text) {
        json.text(text);
    }

    @Override
    public void number(String digits) {
        json.open().key("number").text(digits).close();
    }

    @Override
    public void opening(Phrase phrase) {
        json.open().key("opening").phrase(phrase).close();
    }
}
