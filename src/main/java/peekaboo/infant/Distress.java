package peekaboo.infant;

import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Physics;
import peekaboo.dyad.Range;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.dyad.Unit;
import peekaboo.random.Numeric;

/**
 * Distress: it builds when arousal stays above its band, when turning away brings no relief, and when expected answers
 * stay out, the less the more there is already; it decays more slowly than it builds, faster when soothed. Being followed is what hurts, not who follows.
 */
final class Distress {
    static final Parameter EXCESS_DISTRESS = Parameter.of("excess-distress", Unit.PER_SECOND, new Range(0, 5), 0.082)
            .spread(0.30)
            .moreIfReactive()
            .meaning("How fast distress builds per unit of arousal above the band.");
    static final Parameter FAILED_RELIEF_DISTRESS = Parameter.of(
                    "failed-relief-distress", Unit.PER_SECOND, new Range(0, 5), 0.028)
            .spread(0.38)
            .moreIfReactive()
            .meaning("How fast distress builds per unit of relief that turning away failed to bring.");
    static final Parameter VIOLATION_DISTRESS = Parameter.of(
                    "violation-distress", Unit.PER_SECOND, new Range(0, 5), 0.07)
            .spread(0.45)
            .moreIfReactive()
            .meaning("How fast distress builds per unit of expected answers that stay out.");
    static final Parameter DISTRESS_DECAY = Parameter.of("distress-decay", Unit.PER_SECOND, new Range(0.001, 2), 0.083)
            .spread(0.22)
            .lessIfReactive()
            .meaning("How fast distress falls by itself.");
    static final Parameter SOOTHABILITY = Parameter.of("soothability", Unit.PER_SECOND, new Range(0, 5), 0.25)
            .spread(0.30)
            .lessIfReactive()
            .meaning("How much faster distress falls under full gentle touch.");
    static final Parameter RELIEF_TIME = Parameter.of("relief-time", Unit.SECONDS, new Range(0.1, 60), 1.5)
            .meaning("Time constant with which missing relief is felt.");
    static final Parameter EXPECTED_RELIEF = Parameter.of("expected-relief", Unit.NONE, Range.SHARE, 0.45)
            .meaning("Share of what reached it at turning away that an infant expects still to reach it afterwards.");

    /** Ordinary input: an infant that turned away from little does not expect complete silence. */
    private static final double ORDINARY_INPUT = 0.35;

    /** Felt distress, 0 to 1; protest becomes likely near the middle. */
    double level;
    /** Relief that turning away failed to bring, in units of input. */
    double failedRelief;

    private final double perExcess;
    private final double perFailedRelief;
    private final double perViolation;
    private final double decayRate;
    private final double soothability;
    private final double expectedRelief;
    private final double reliefLeft;
    private final Decay decay;
    private double inputAtTurning = ORDINARY_INPUT;
    private boolean asks;

    Distress(Settings infant, double tickSeconds) {
        perExcess = infant.get(EXCESS_DISTRESS);
        perFailedRelief = infant.get(FAILED_RELIEF_DISTRESS);
        perViolation = infant.get(VIOLATION_DISTRESS);
        decayRate = infant.get(DISTRESS_DECAY);
        soothability = infant.get(SOOTHABILITY);
        expectedRelief = infant.get(EXPECTED_RELIEF);
        reliefLeft = new Decay(tickSeconds).left(1 / infant.get(RELIEF_TIME));
        decay = new Decay(tickSeconds);
    }

    /**
     * The infant turns away: from now on it expects less to reach it. Who turns to look at something asks for no quiet, unless it
     * becomes too much meanwhile.
     */
    void turnsAway(Percept percept, boolean asksForQuiet) {
        inputAtTurning = Math.max(ORDINARY_INPUT, percept.input);
        asks = asksForQuiet;
    }

    void feel(Physics physics, Percept percept, InfantMove own, Feelings feelings) {
        double excess = feelings.arousal.excess();
        asks = !own.looks() && (asks || excess > 0);
        double missing = asks ? Numeric.positive(percept.input - expectedRelief * inputAtTurning) : 0;
        failedRelief = missing + (failedRelief - missing) * reliefLeft;
        Learning learnt = feelings.learning;
        double hurts =
                perExcess * excess + perFailedRelief * failedRelief + perViolation * feelings.contingency.violation;
        double inflow = learnt.eases * feelings.sensitisation.builds() * (hurts + learnt.builds());
        double rate =
                feelings.sensitisation.falls() * (decayRate * learnt.ownDecay + soothability * physics.touch) + inflow;
        double target = inflow / rate;
        decay.rate = rate;
        decay.renew();
        level = target + (level - target) * decay.left;
    }

    void exchange(Snapshot.Tape tape) {
        level = tape.exchange(level);
        failedRelief = tape.exchange(failedRelief);
        inputAtTurning = tape.exchange(inputAtTurning);
        asks = tape.exchange(asks);
    }
}
