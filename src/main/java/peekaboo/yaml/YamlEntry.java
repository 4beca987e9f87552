package peekaboo.yaml;

/**
 * One line of a mapping.
 *
 * @param key the key's text, never empty
 * @param keyPlace where the key begins
 * @param value what stands after the colon; an empty scalar if nothing does
 */
public record YamlEntry(String key, Place keyPlace, YamlNode value) {}
