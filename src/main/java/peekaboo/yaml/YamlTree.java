package peekaboo.yaml;

/**
 * A text that was read.
 *
 * @param root its one document
 */
public record YamlTree(YamlNode root) implements YamlOutcome {}
