package peekaboo.infant;

import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Unit;
import peekaboo.random.Draws;
import peekaboo.random.Numeric;
import peekaboo.random.Role;

/**
 * How one infant differs from the next: drawn once per dyad, the same in every arm and session. Part of the differences hangs
 * together: an infant that reacts strongly is upset sooner, soothed more slowly, drawn away sooner and smiles less (Rothbart 1981
 * on reactivity; that one factor carries it, and how strongly, is assumed).
 */
public final class Temperament {
    static final Parameter VARIETY = Parameter.of("variety", Unit.NONE, new Range(0, 3), 1)
            .meaning("How much infants differ: 0 makes them alike, 1 is usual, 2 doubles every spread.");
    static final Parameter SHARED_REACTIVITY = Parameter.of("shared-reactivity", Unit.NONE, Range.SHARE, 0.9)
            .meaning(
                    "How closely the differences that belong to reactivity hang together, as a correlation with what they have"
                            + " in common: 0 each is drawn by itself, 1 all are one.")
            .source("one factor after Rothbart 1981; loading assumed");

    private static final String REACTIVITY = "reactivity";

    private Temperament() {}

    /**
     * Draws the infant of a dyad around the centre of its population. Each value is the centre times
     * {@code exp(variety * spread * z)}, z standard normal, kept within the parameter's range. Which z is a matter of the
     * parameter's name, so that a new parameter changes no infant in the others; where the parameter {@link Parameter#leaning
     * leans} on reactivity, z is made of what all of those share and of its own.
     */
    public static Settings drawn(Settings centre, int seed, int dyad) {
        Draws draws = Draws.of(seed, dyad, 0, Role.TEMPERAMENT.key(), 0);
        double variety = centre.get(VARIETY);
        double loading = centre.get(SHARED_REACTIVITY);
        double shared = loading * draws.normal(REACTIVITY.hashCode());
        double alone = Math.sqrt(1 - loading * loading);
        return centre.each((parameter, value) -> {
            if (parameter.spread() == 0) {
                return value;
            }
            double own = draws.normal(parameter.name().hashCode());
            double z = parameter.leaning() == 0 ? own : parameter.leaning() * shared + alone * own;
            return value * Numeric.exp(variety * parameter.spread() * z);
        });
    }
}
