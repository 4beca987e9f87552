package peekaboo.infant;

import peekaboo.dyad.Cause;
import peekaboo.dyad.Hand;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Unit;
import peekaboo.dyad.Voice;
import peekaboo.random.Numeric;
import peekaboo.random.SessionKey;

/** Protest when distress is more than can be borne quietly, calm when it has fallen, withdrawal when nothing helps. */
final class Protesting {
    static final Parameter PROTEST_RATE = Parameter.of("protest-rate", Unit.PER_SECOND, new Range(0, 10), 0.44)
            .meaning("Rate of beginning to protest when distress is far above its threshold.");
    static final Parameter PROTEST_THRESHOLD = Parameter.of("protest-threshold", Unit.NONE, new Range(0, 5), 0.46)
            .spread(0.30)
            .lessIfReactive()
            .meaning("Distress at which protest begins at half its rate.");
    static final Parameter CALM_RATE = Parameter.of("calm-rate", Unit.PER_SECOND, new Range(0, 10), 0.32)
            .meaning("Rate of calming when distress is far below its threshold.");
    static final Parameter CALM_THRESHOLD = Parameter.of("calm-threshold", Unit.NONE, new Range(0, 5), 0.34)
            .meaning("Distress at which protest ends at half its rate.");
    static final Parameter DISTRESS_SOFTNESS = Parameter.of("distress-softness", Unit.NONE, new Range(0.001, 1), 0.05)
            .meaning("How gradually the thresholds of distress take effect.");
    static final Parameter WITHDRAW_RATE = Parameter.of("withdraw-rate", Unit.PER_SECOND, new Range(0, 1), 0.003)
            .meaning("Rate of withdrawing from protest when the body is fully activated and nothing is answered.");

    private static final double ACTIVATED = 0.7;

    private final double protestRate;
    private final double protestThreshold;
    private final double calmRate;
    private final double calmThreshold;
    private final double softness;
    private final double withdrawRate;
    private final Hazard protest;
    private final Hazard calm;
    private final Hazard withdraw;
    private final Hazard recover;

    Protesting(Settings infant, SessionKey key, double tickSeconds) {
        protestRate = infant.get(PROTEST_RATE);
        protestThreshold = infant.get(PROTEST_THRESHOLD);
        calmRate = infant.get(CALM_RATE);
        calmThreshold = infant.get(CALM_THRESHOLD);
        softness = infant.get(DISTRESS_SOFTNESS);
        withdrawRate = infant.get(WITHDRAW_RATE);
        protest = Purpose.PROTEST.hazard(key, tickSeconds);
        calm = Purpose.CALM.hazard(key, tickSeconds);
        withdraw = Purpose.WITHDRAW.hazard(key, tickSeconds);
        recover = Purpose.RECOVER.hazard(key, tickSeconds);
    }

    /** Changes {@code move} where something begins or ends in this tick, and notes it in {@code happenings}. */
    void act(int tick, Feelings feelings, InfantMove move, Happenings happenings) {
        double distress = feelings.distress.level;
        move.frown = Numeric.atMostOne(distress / protestThreshold);
        if (move.slumped) {
            maybeRecover(tick, distress, move, happenings);
        } else if (move.fusses()) {
            maybeCalm(tick, feelings, move, happenings);
        } else {
            maybeProtest(tick, distress, feelings.learning.protests, move, happenings);
        }
    }

    private void maybeProtest(int tick, double distress, double sooner, InfantMove move, Happenings happenings) {
        double rate = protest.gated(tick, protestRate, (distress - sooner * protestThreshold) / softness);
        if (protest.fires(tick, rate)) {
            move.voice = Voice.FUSS;
            move.smile = 0;
            happenings.add(InfantEvent.PROTESTS, Cause.DISTRESS, rate);
            if (move.hand == Hand.MOUTH) {
                move.hand = Hand.FREE;
                happenings.add(InfantEvent.FREES_HAND, Cause.DISTRESS, rate);
            }
        }
    }

    private void maybeCalm(int tick, Feelings feelings, InfantMove move, Happenings happenings) {
        double calming = calming(tick, feelings.distress.level, calm);
        double spent = Math.max(0, feelings.activation.level - ACTIVATED) / (1 - ACTIVATED);
        double withdrawing = withdrawRate * spent * (1 - feelings.contingency.perceived);
        if (calm.fires(tick, calming)) {
            move.voice = Voice.QUIET;
            happenings.add(InfantEvent.CALMS, Cause.RELIEF, calming);
        } else if (withdraw.fires(tick, withdrawing)) {
            move.voice = Voice.QUIET;
            move.slumped = true;
            happenings.add(InfantEvent.WITHDRAWS, Cause.EXHAUSTION, withdrawing);
        }
    }

    private void maybeRecover(int tick, double distress, InfantMove move, Happenings happenings) {
        double rate = calming(tick, distress, recover);
        if (recover.fires(tick, rate)) {
            move.slumped = false;
            happenings.add(InfantEvent.RECOVERS, Cause.RELIEF, rate);
        }
    }

    private double calming(int tick, double distress, Hazard hazard) {
        return hazard.gated(tick, calmRate, (calmThreshold - distress) / softness);
    }
}
