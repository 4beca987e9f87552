package peekaboo.yaml;

import peekaboo.phrase.Phrase;

/**
 * Why a text was not read. There is one at a time: after a mistake in the syntax nothing further can be trusted.
 *
 * @param place where the trouble stands
 * @param found what stands there, in words
 * @param expected what may stand there, in words
 */
public record YamlRefusal(Place place, Phrase found, Phrase expected) implements YamlOutcome {}
