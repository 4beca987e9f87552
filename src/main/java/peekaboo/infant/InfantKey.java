package peekaboo.infant;

/**
 * From which key an infant's draws come: never from the arm, so that one infant meets every arm with the same noise.
 *
 * @param seed of the scenario
 * @param dyad from 0
 * @param session from 0
 */
public record InfantKey(int seed, int dyad, int session) {}
