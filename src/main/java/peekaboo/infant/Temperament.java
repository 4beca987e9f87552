package peekaboo.infant;

import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Unit;
import peekaboo.random.Draws;
import peekaboo.random.Numeric;
import peekaboo.random.Role;

/** How one infant differs from the next: drawn once per dyad, the same in every arm and session. */
public final class Temperament {
    static final Parameter VARIETY = Parameter.of("variety", Unit.NONE, new Range(0, 3), 1)
            .meaning("How much infants differ: 0 makes them alike, 1 is usual, 2 doubles every spread.");

    private Temperament() {}

    /**
     * Draws the infant of a dyad around the centre of its population. Each value is the centre times
     * {@code exp(variety * spread * z)}, z standard normal, kept within the parameter's range. Which z is a matter of the
     * parameter's name, so that a new parameter changes no infant in the others.
     */
    public static Settings drawn(Settings centre, int seed, int dyad) {
        Draws draws = Draws.of(seed, dyad, 0, Role.TEMPERAMENT.key(), 0);
        double variety = centre.get(VARIETY);
        return centre.each((parameter, value) -> parameter.spread() > 0
                ? value
                        * Numeric.exp(variety
                                * parameter.spread()
                                * draws.normal(parameter.name().hashCode()))
                : value);
    }
}
