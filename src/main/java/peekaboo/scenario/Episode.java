package peekaboo.scenario;

import java.util.Optional;
import java.util.OptionalInt;
import peekaboo.dyad.Game;

/**
 * A stretch of a session.
 *
 * @param name free, distinct within a scenario
 * @param ticks length as planned, at least 1
 * @param game what the two are doing
 * @param caregiver who takes the arm's caregiver's place in it, as in a still-face; empty for the arm's own
 * @param coded false for a transition between episodes, which happens but is not coded and enters no measure
 * @param fussOutTicks after how many ticks of protest it ends early, at least 1; empty when it always lasts as planned
 */
public record Episode(
        String name, int ticks, Game game, Optional<Care> caregiver, boolean coded, OptionalInt fussOutTicks) {

    public Episode {
        if (ticks < 1) {
            throw new IllegalArgumentException(name + ": an episode lasts at least one tick");
        }
        if (fussOutTicks.isPresent() && fussOutTicks.getAsInt() < 1) {
            throw new IllegalArgumentException(name + ": protest that ends an episode lasts at least one tick");
        }
    }

    /** An episode that is coded and lasts as planned. */
    public Episode(String name, int ticks, Game game, Optional<Care> caregiver) {
        this(name, ticks, game, caregiver, true, OptionalInt.empty());
    }

    /** The same episode, with whoever takes the caregiver's place in person. */
    public Episode inPerson() {
        return new Episode(name, ticks, game, caregiver.map(Care::inPerson), coded, fussOutTicks);
    }

    /** The same episode, lasting as planned whatever the infant does. */
    Episode asPlanned() {
        return new Episode(name, ticks, game, caregiver, coded, OptionalInt.empty());
    }
}
