package peekaboo.infant;

import peekaboo.dyad.Cause;
import peekaboo.dyad.Gaze;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.dyad.Unit;
import peekaboo.random.Draws;
import peekaboo.random.SessionKey;

/**
 * Looking away and looking back: hazards per second, driven by arousal against its band, by answers that stay out and by
 * distress. A look that the caregiver got by entering the line of sight is captured, not a return.
 */
final class Gazing {
    static final Parameter LOOK_AWAY_OBJECT = Parameter.of("look-away-object", Unit.PER_SECOND, new Range(0, 5), 0.12)
            .spread(0.38)
            .moreIfReactive()
            .meaning("Rate at which something else draws the eyes.");
    static final Parameter WARMTH_HOLDS = Parameter.of("warmth-holds", Unit.NONE, Range.SHARE, 0.7)
            .meaning("Share by which a fully warm face keeps something else from drawing the eyes.");
    static final Parameter LOOK_AWAY_AROUSED = Parameter.of(
                    "look-away-aroused", Unit.PER_SECOND, new Range(0, 10), 0.96)
            .meaning("Rate of looking away when arousal is far above the band.");
    static final Parameter LOOK_AWAY_UNANSWERED = Parameter.of(
                    "look-away-unanswered", Unit.PER_SECOND, new Range(0, 10), 0.82)
            .meaning("Rate of looking away per unit of expected answers that stay out.");
    static final Parameter LOOK_BACK_BASE = Parameter.of("look-back-base", Unit.PER_SECOND, new Range(0, 5), 0.03)
            .meaning("Rate of looking back whatever the arousal.");
    static final Parameter LOOK_BACK_SETTLED = Parameter.of("look-back-settled", Unit.PER_SECOND, new Range(0, 10), 0.9)
            .spread(0.15)
            .meaning("Rate of looking back when arousal has fallen far below the lower edge of the band.");
    static final Parameter LOOK_BACK_FROM_OBJECT = Parameter.of(
                    "look-back-from-object", Unit.PER_SECOND, new Range(0, 10), 0.14)
            .spread(0.15)
            .meaning(
                    "Rate of looking back from something that has drawn the eyes, once it has been looked at enough; any arousal below the upper edge will do.");
    static final Parameter BAND_SOFTNESS = Parameter.of("band-softness", Unit.NONE, new Range(0.001, 1), 0.079)
            .meaning("How gradually the edges of the band take effect.");
    static final Parameter DISTRESS_HOLDS = Parameter.of("distress-holds", Unit.NONE, new Range(0, 5), 0.25)
            .meaning("How much distress counts as arousal when an infant is about to look back.");
    static final Parameter UNANSWERED_HOLDS = Parameter.of("unanswered-holds", Unit.NONE, Range.SHARE, 0.21)
            .meaning("Share by which answers that stay out hold back a look back.");
    static final Parameter STARES = Parameter.of("stares", Unit.NONE, Range.SHARE, 0.95)
            .meaning(
                    "Share of the turnings away from too much in which the eyes rest on nothing; in the others they rest on something,"
                            + " as when something has drawn them.");
    static final Parameter FACE_DRAWS = Parameter.of("face-draws", Unit.NONE, new Range(0, 0.95), 0.8)
            .meaning(
                    "Share of the rate of looking back that is lost while the caregiver's face is turned aside; something else draws"
                            + " the eyes in the same proportion more readily then.")
            .source("signs after Messer & Vietze 1984; size assumed");
    static final Parameter CAPTURE_RATE = Parameter.of("capture-rate", Unit.PER_SECOND, new Range(0, 10), 0.06)
            .meaning("Rate at which a near face in the line of sight gets a look.");

    /**
     * Share of the turnings away from answers that stay out in which the eyes rest on nothing; in the others they look at something for
     * as long as that holds them. Assumed.
     */
    private static final double STARES_UNANSWERED = 0.5;

    private final double stares;
    private final double faceDraws;
    private final double object;
    private final double warmthHolds;
    private final double aroused;
    private final double unanswered;
    private final double base;
    private final double settled;
    private final double fromObject;
    private final double softness;
    private final double distressHolds;
    private final double unansweredHolds;
    private final double captureRate;
    private final Hazard overArousal;
    private final Hazard violation;
    private final Hazard drawn;
    private final Hazard back;
    private final Hazard capture;
    private final Draws where;
    /** Away for something that it looks at, not for quiet. */
    private boolean interested;

    Gazing(Settings infant, SessionKey key, double tickSeconds) {
        stares = infant.get(STARES);
        faceDraws = infant.get(FACE_DRAWS);
        object = infant.get(LOOK_AWAY_OBJECT);
        warmthHolds = infant.get(WARMTH_HOLDS);
        aroused = infant.get(LOOK_AWAY_AROUSED);
        unanswered = infant.get(LOOK_AWAY_UNANSWERED);
        base = infant.get(LOOK_BACK_BASE);
        settled = infant.get(LOOK_BACK_SETTLED);
        fromObject = infant.get(LOOK_BACK_FROM_OBJECT);
        softness = infant.get(BAND_SOFTNESS);
        distressHolds = infant.get(DISTRESS_HOLDS);
        unansweredHolds = infant.get(UNANSWERED_HOLDS);
        captureRate = infant.get(CAPTURE_RATE);
        overArousal = Purpose.LOOK_AWAY_OVER_AROUSED.hazard(key, tickSeconds);
        violation = Purpose.LOOK_AWAY_UNANSWERED.hazard(key, tickSeconds);
        drawn = Purpose.LOOK_AWAY_OBJECT.hazard(key, tickSeconds);
        back = Purpose.LOOK_BACK.hazard(key, tickSeconds);
        capture = Purpose.CAPTURE.hazard(key, tickSeconds);
        where = Purpose.AWAY_WHERE.draws(key);
    }

    /** Changes {@code move} where something begins or ends in this tick, and notes it in {@code happenings}. */
    void act(int tick, Feelings feelings, InfantMove move, Happenings happenings) {
        if (move.looks()) {
            maybeLookAway(tick, feelings, move, happenings);
        } else {
            maybeLookBack(tick, feelings, move, happenings);
        }
    }

    private void maybeLookAway(int tick, Feelings feelings, InfantMove move, Happenings happenings) {
        Arousal arousal = feelings.arousal;
        double byArousal = aroused * Hazard.beyond((arousal.level - arousal.upperEdge()) / softness);
        double byViolation = unanswered * feelings.contingency.violation;
        double held = 1 - warmthHolds * feelings.percept.warmth;
        double byObject = object * arousal.drift.drawn * held / (drawing(feelings) * feelings.learning.draws);
        double arousalClaim = overArousal.claim(tick, byArousal);
        double violationClaim = violation.claim(tick, byViolation);
        double objectClaim = drawn.claim(tick, byObject);
        double smallest = smallest(arousalClaim, violationClaim, objectClaim);
        if (smallest >= 1) {
            return;
        }
        if (smallest == arousalClaim) {
            lookAway(where.uniform(tick) < stares ? Gaze.NOWHERE : Gaze.OBJECT, false, move);
            happenings.add(InfantEvent.LOOKS_AWAY, Cause.OVER_AROUSAL, byArousal);
        } else if (smallest == violationClaim) {
            boolean something = where.uniform(tick) >= STARES_UNANSWERED;
            lookAway(something ? Gaze.OBJECT : Gaze.NOWHERE, something, move);
            happenings.add(InfantEvent.LOOKS_AWAY, Cause.UNANSWERED, byViolation);
        } else {
            lookAway(Gaze.OBJECT, true, move);
            happenings.add(InfantEvent.LOOKS_AWAY, Cause.OBJECT, byObject);
        }
    }

    private static double smallest(double first, double second, double third) {
        double smaller = first < second ? first : second;
        return smaller < third ? smaller : third;
    }

    private void lookAway(Gaze where, boolean finds, InfantMove move) {
        move.gaze = where;
        move.smile = 0;
        interested = finds;
    }

    private void maybeLookBack(int tick, Feelings feelings, InfantMove move, Happenings happenings) {
        Arousal arousal = feelings.arousal;
        double strain = arousal.level + distressHolds * feelings.distress.level;
        double ready = interested
                ? (strain < arousal.upperEdge() ? 1 : 0)
                : Hazard.beyond((arousal.lowerEdge() - strain) / softness);
        double returning = returning(feelings, ready);
        double capturing = captureRate * feelings.percept.inSight * (1 - move.turn);
        double returnClaim = back.claim(tick, returning);
        double captureClaim = capture.claim(tick, capturing);
        if (returnClaim < 1 && returnClaim <= captureClaim) {
            move.gaze = Gaze.FACE;
            happenings.add(InfantEvent.LOOKS_BACK, ready > 0 && !interested ? Cause.SETTLED : Cause.COURSE, returning);
        } else if (captureClaim < 1) {
            move.gaze = Gaze.FACE;
            happenings.add(InfantEvent.IS_CAPTURED, Cause.CAPTURED, capturing);
        }
    }

    private double returning(Feelings feelings, double ready) {
        double most = feelings.arousal.drift.enough * (interested ? fromObject : settled);
        double unhindered = 1 - unansweredHolds * feelings.contingency.shortfall;
        return (base + most * ready) * unhindered * drawing(feelings) * feelings.learning.draws;
    }

    /** How much of its draw the caregiver's face has: all while it is turned to the infant. */
    private double drawing(Feelings feelings) {
        return 1 - faceDraws * (1 - feelings.percept.turnedTo);
    }

    void exchange(Snapshot.Tape tape) {
        interested = tape.exchange(interested);
    }
}
