package peekaboo.random;

/**
 * From which key the draws of one session come: never from the arm, so that one infant meets every arm with the same noise,
 * and two caregivers differ by what they are, not by chance.
 *
 * @param seed of the scenario
 * @param dyad from 0
 * @param session from 0
 */
public record SessionKey(int seed, int dyad, int session) {
    /**
     * What one of the two throws for one purpose.
     *
     * @param purpose a number that the drawing room has written out and never changes
     */
    public Draws draws(Role role, int purpose) {
        return Draws.of(seed, dyad, session, role.key(), purpose);
    }
}
