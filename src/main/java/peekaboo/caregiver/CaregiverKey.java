package peekaboo.caregiver;

import peekaboo.random.Draws;
import peekaboo.random.Role;

/**
 * From which key a caregiver's draws come: never from the arm, so that two caregivers differ by what they are, not by
 * chance.
 *
 * @param seed of the scenario
 * @param dyad from 0
 * @param session from 0
 */
public record CaregiverKey(int seed, int dyad, int session) {
    /** The draws for one purpose. */
    Draws draws(Purpose purpose) {
        return Draws.of(seed, dyad, session, Role.CAREGIVER.key(), purpose.key());
    }
}
