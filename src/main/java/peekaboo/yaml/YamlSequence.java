package peekaboo.yaml;

import java.util.List;

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
    public String inWords() {
        return items.isEmpty() ? "an empty list" : "a list";
    }
}
