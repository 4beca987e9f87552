package peekaboo.scenario;

/**
 * A key that a part of a scenario may have, for people.
 *
 * @param name as written
 * @param values what may stand there, in words
 * @param meaning one or two sentences for whoever writes scenarios
 */
public record SettableKey(String name, String values, String meaning) {}
