/**
 * Text to a tree in which every node knows its line and column. This is the only room that touches YAML.
 *
 * <p>A scenario needs little of YAML: mappings, lists, scalars and comments. Whatever makes a file mean more than it shows
 * (anchors, aliases, tags, directives, a second document, a key given twice) is refused, and so is whatever is too large or
 * too deep to have been written by hand. {@link peekaboo.yaml.YamlReader} answers with a tree or with one refusal; it never
 * throws on bad text. Scalars stay raw text: what {@code no} or {@code 3 min} mean is not decided here.
 */
@NullMarked
package peekaboo.yaml;

import org.jspecify.annotations.NullMarked;
