package peekaboo.caregiver;

import peekaboo.dyad.Act;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;

/**
 * What a caregiver does while the infant is away: it waits until its urge to re-engage is full, makes an attempt, and
 * waits again; how soon and how much further the next attempt goes is a matter of patience and escalation.
 */
final class Absence {
    private static final double LEANS_IN_FROM = 0.7;
    private static final double CLICKS_FROM = 1.5;
    private static final double MOVES_CLOSER_FROM = 2.5;
    private static final double LOUDER_EACH_TIME = 0.1;

    private final double patience;
    private final double escalation;
    private final double fussUrge;
    private final double attemptLasts;
    private final double tickSeconds;
    private double urge;
    private double attemptLeft;
    private int attempts;

    Absence(Settings style, double tickSeconds) {
        this.tickSeconds = tickSeconds;
        patience = style.get(CareStyle.PATIENCE);
        escalation = style.get(CareStyle.ESCALATION);
        fussUrge = style.get(CareStyle.FUSS_URGE);
        attemptLasts = style.get(CareStyle.ATTEMPT_LASTS);
    }

    void begins() {
        urge = 0;
        attemptLeft = 0;
        attempts = 0;
    }

    /** True once an attempt has been made in this absence. */
    boolean lasts() {
        return attempts > 0;
    }

    /**
     * The urge grows with time, faster while the infant fusses and with the caregiver's own distress. Once it is full an attempt
     * begins with the next tick: so the wait is as long as it should be, whatever the tick.
     */
    void passes(InfantMove infant, double ownDistress) {
        if (urge >= 1 && attemptLeft <= 0) {
            attempts++;
            attemptLeft = attemptLasts + Math.max(-tickSeconds, attemptLeft);
        }
        urge += tickSeconds / patience * (1 + (infant.fusses() ? fussUrge : 0) + ownDistress);
    }

    void act(InfantMove infant, double ownDistress, CaregiverMove move) {
        passes(infant, ownDistress);
        if (attemptLeft <= 0) {
            move.does(Act.WAIT);
            return;
        }
        attemptLeft -= tickSeconds;
        move.does(attempt(escalation * attempts));
        move.physics.intensify(1 + LOUDER_EACH_TIME * escalation * (attempts - 1));
        if (attemptLeft <= 0) {
            urge = escalation;
        }
    }

    private Act attempt(double reach) {
        if (reach < LEANS_IN_FROM) {
            return Act.TALK;
        }
        if (reach < CLICKS_FROM) {
            return Act.LEAN_IN;
        }
        return reach < MOVES_CLOSER_FROM || attempts % 2 == 0 ? Act.CLICK : Act.MOVE_CLOSER;
    }

    void exchange(Snapshot.Tape tape) {
        urge = tape.exchange(urge);
        attemptLeft = tape.exchange(attemptLeft);
        attempts = tape.exchange(attempts);
    }
}
