package peekaboo.yaml;

import peekaboo.phrase.Phrase;

/** What reading a text gives: its tree, or the one reason why there is none. */
public sealed interface YamlOutcome {
    /**
     * A text that was read.
     *
     * @param root its one document
     */
    record Tree(YamlNode root) implements YamlOutcome {}

    /**
     * Why a text was not read. There is one at a time: after a mistake in the syntax nothing further can be trusted.
     *
     * @param place where the trouble stands
     * @param found what stands there, in words
     * @param expected what may stand there, in words
     */
    record Refusal(Place place, Phrase found, Phrase expected) implements YamlOutcome {}
}
