package peekaboo.infant;

import peekaboo.dyad.Parameter;
import peekaboo.dyad.Physics;
import peekaboo.dyad.Range;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.dyad.Unit;

/**
 * Peek-a-boo from the inside: while a face is hidden the infant comes to expect it, its sudden return discharges that
 * into arousal and delight, and rounds wear off. Nothing here knows the game, only a face that is covered and shown.
 */
final class Anticipation {
    static final Parameter ANTICIPATION_TIME = Parameter.of("anticipation-time", Unit.SECONDS, new Range(0.1, 60), 1.2)
            .meaning("Time constant with which expectation grows while a face is hidden.");
    static final Parameter REVEAL_AROUSAL = Parameter.of("reveal-arousal", Unit.NONE, Range.SHARE, 0.13)
            .meaning("Push on arousal when a fully expected face appears for the first time.");
    static final Parameter HABITUATION = Parameter.of("habituation", Unit.NONE, Range.SHARE, 0.08)
            .meaning("Share of the novelty that each round of hiding and showing takes away.");
    static final Parameter NOVELTY_TIME = Parameter.of("novelty-time", Unit.SECONDS, new Range(1, 3600), 60)
            .meaning("Time constant with which novelty comes back by itself.");
    static final Parameter DELIGHT_TIME = Parameter.of("delight-time", Unit.SECONDS, new Range(0.1, 60), 1.5)
            .meaning("Time constant with which the delight of a reveal fades.");

    /** Delight left from the last reveal, 0 to 1; makes a smile likelier. */
    double delight;

    private final double growLeft;
    private final double noveltyLeft;
    private final double delightLeft;
    private final double revealArousal;
    private final double habituation;
    private double expected;
    private double novelty = 1;

    Anticipation(Settings infant, double tickSeconds) {
        growLeft = new Decay(tickSeconds).left(1 / infant.get(ANTICIPATION_TIME));
        noveltyLeft = new Decay(tickSeconds).left(1 / infant.get(NOVELTY_TIME));
        delightLeft = new Decay(tickSeconds).left(1 / infant.get(DELIGHT_TIME));
        revealArousal = infant.get(REVEAL_AROUSAL);
        habituation = infant.get(HABITUATION);
    }

    void feel(Physics physics, Percept percept, Arousal arousal) {
        delight *= delightLeft;
        novelty = 1 - (1 - novelty) * noveltyLeft;
        if (physics.shown < 0.5) {
            expected = 1 - (1 - expected) * growLeft;
        } else if (expected > 0) {
            reveal(percept, arousal);
        }
    }

    private void reveal(Percept percept, Arousal arousal) {
        double force = expected * novelty * percept.face;
        arousal.startle(revealArousal * force);
        delight = Math.max(delight, force);
        novelty *= 1 - habituation;
        expected = 0;
    }

    void exchange(Snapshot.Tape tape) {
        delight = tape.exchange(delight);
        expected = tape.exchange(expected);
        novelty = tape.exchange(novelty);
    }
}
