package peekaboo.scenario;

import java.util.Optional;
import peekaboo.dyad.Game;

/**
 * A stretch of a session.
 *
 * @param name free, distinct within a scenario
 * @param ticks length, at least 1
 * @param game what the two are doing
 * @param caregiver who takes the arm's caregiver's place in it, as in a still-face; empty for the arm's own
 */
public record Episode(String name, int ticks, Game game, Optional<Care> caregiver) {

    public Episode {
        if (ticks < 1) {
            throw new IllegalArgumentException(name + ": an episode lasts at least one tick");
        }
    }
}
