package peekaboo.yaml;

import peekaboo.phrase.Phrase;

/** One node of a text: a mapping, a list or a scalar, and where it begins. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {
    /** Where the node begins. */
    Place place();

    /** The node in a few words, as an error message quotes it: {@code attuned}, {@code a mapping}, {@code a list}. */
    Phrase inWords();
}
