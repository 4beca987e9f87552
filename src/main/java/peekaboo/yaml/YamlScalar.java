package peekaboo.yaml;

import peekaboo.phrase.Phrase;

/**
 * A single value.
 *
 * @param place where the value begins, at its quote if it has one
 * @param text the value as text, quotes and escapes undone; holds no control characters but tab and line feed
 * @param quoted whether the value was quoted or a block ({@code |}, {@code >}), and so is meant as text
 */
public record YamlScalar(Place place, String text, boolean quoted) implements YamlNode {
    /** A text, such as a key, as a message shows it: as long and odd as its writer likes, it is shown like any other value. */
    public static String shown(String text) {
        return new YamlScalar(Place.START, text, false).inWords().inEnglish();
    }

    /** Whether nothing at all was written, as in {@code title:}. */
    public boolean isBlank() {
        return text.isEmpty() && !quoted;
    }

    @Override
    public Phrase inWords() {
        if (text.isEmpty()) {
            return quoted ? Phrase.of("an empty text") : Phrase.of("nothing");
        }
        String shown = Excerpt.of(text);
        return Phrase.same(quoted ? '"' + shown + '"' : shown);
    }
}
