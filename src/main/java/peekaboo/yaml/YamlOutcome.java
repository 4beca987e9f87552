package peekaboo.yaml;

/** What reading a text gives: its tree, or the one reason why there is none. */
public sealed interface YamlOutcome permits YamlTree, YamlRefusal {}
