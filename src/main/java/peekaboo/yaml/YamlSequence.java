package peekaboo.yaml;

import java.util.List;
import peekaboo.phrase.Phrase;

/**
 * A list.
 *
 * @param place where the list begins
 * @param items in the order of the text
 */
public record YamlSequence(Place place, List<YamlNode> items) implements YamlNode {
    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public Phrase inWords() {
        return items.isEmpty() ? Phrase.of("an empty list") : Phrase.of("a list");
    }
}
