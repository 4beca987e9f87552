package peekaboo.infant;

import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.dyad.Unit;

/**
 * What a body remembers: after activation that lasted, distress comes more easily and goes more slowly, and moves the body more, for many minutes. A second
 * still-face is harder than the first in infants who were measured (Haley and Stansbury 2003; Ritz et al. 2012); that a slow
 * state of this kind carries it is assumed.
 */
final class Sensitisation {
    static final Parameter SENSITISATION_RISE = Parameter.of(
                    "sensitisation-rise", Unit.SECONDS, new Range(1, 36_000), 650)
            .meaning("Time constant with which sensitisation follows slow activation up.");
    static final Parameter SENSITISATION_FALL = Parameter.of(
                    "sensitisation-fall", Unit.SECONDS, new Range(1, 360_000), 1800)
            .meaning("Time constant with which sensitisation falls.");
    static final Parameter SENSITISED_DISTRESS = Parameter.of("sensitised-distress", Unit.NONE, new Range(0, 50), 4.6)
            .meaning("How much faster distress builds at full sensitisation: 0 as fast, 1 twice as fast.");
    static final Parameter SENSITISED_SOOTHING = Parameter.of("sensitised-soothing", Unit.NONE, new Range(0, 50), 2.8)
            .meaning("How much more slowly distress falls and is soothed then: 0 as fast, 1 half as fast.");

    static final Parameter SENSITISED_BODY = Parameter.of("sensitised-body", Unit.NONE, new Range(0, 50), 2.7)
            .meaning("How much more the body is activated by the same distress then: 0 as much, 1 twice as much.");

    /** Sensitisation, 0 to 1. */
    double level;

    private final Following following;
    private final double distress;
    private final double soothing;
    private final double body;

    Sensitisation(Settings infant, double atStart, double tickSeconds) {
        level = atStart;
        following = new Following(infant, SENSITISATION_RISE, SENSITISATION_FALL, tickSeconds);
        distress = infant.get(SENSITISED_DISTRESS);
        soothing = infant.get(SENSITISED_SOOTHING);
        body = infant.get(SENSITISED_BODY);
    }

    void feel(double activation) {
        level = activation + (level - activation) * following.left(activation > level);
    }

    /** Factor on all that builds distress, at least 1. */
    double builds() {
        return 1 + distress * level;
    }

    /** Factor on all that lets it fall, at most 1. */
    double falls() {
        return 1 / (1 + soothing * level);
    }

    /** Factor on all that activates the body, at least 1. */
    double activates() {
        return 1 + body * level;
    }

    void exchange(Snapshot.Tape tape) {
        level = tape.exchange(level);
    }
}
