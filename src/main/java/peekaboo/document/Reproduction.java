package peekaboo.document;

/**
 * What it takes to get the same numbers again.
 *
 * @param version of the program
 * @param command that ran it, on one line
 * @param scenarioDigest of the resolved scenario
 * @param recordDigest of all that happened
 */
public record Reproduction(String version, String command, String scenarioDigest, String recordDigest) {}
