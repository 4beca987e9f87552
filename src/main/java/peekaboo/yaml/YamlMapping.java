package peekaboo.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.phrase.Phrase;

/**
 * Named values.
 *
 * @param place where the mapping begins
 * @param entries in the order of the text, no key twice
 */
public record YamlMapping(Place place, List<Entry> entries) implements YamlNode {
    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** The entry of this key, or null if the mapping has none. */
    public @Nullable Entry find(String key) {
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    /** The text of the scalar under this key; empty if there is none, or no scalar. */
    public String text(String key) {
        Entry entry = find(key);
        return entry != null && entry.value() instanceof YamlScalar scalar ? scalar.text() : "";
    }

    @Override
    public Phrase inWords() {
        return entries.isEmpty() ? Phrase.of("an empty mapping") : Phrase.of("a mapping");
    }

    /**
     * One line of a mapping.
     *
     * @param key the key's text, never empty
     * @param keyPlace where the key begins
     * @param value what stands after the colon; an empty scalar if nothing does
     */
    public record Entry(String key, Place keyPlace, YamlNode value) {}
}
