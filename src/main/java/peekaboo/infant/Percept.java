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
 * What of the caregiver reaches the infant. Averting shrinks how much of the face is in view; a face that follows the
 * line of sight restores it; sound arrives anyway (Tronick 1989 tells of both).
 */
final class Percept {
    static final Parameter LOUDNESS_WEIGHT = Parameter.of("loudness-weight", Unit.NONE, new Range(0, 5), 0.40)
            .meaning("How much sound adds to what reaches the infant.");
    static final Parameter MOTION_WEIGHT = Parameter.of("motion-weight", Unit.NONE, new Range(0, 5), 0.40)
            .meaning("How much seen motion adds to what reaches the infant.");
    static final Parameter NEARNESS_WEIGHT = Parameter.of("nearness-weight", Unit.NONE, new Range(0, 5), 0.30)
            .meaning("How much a face that is near adds to what reaches the infant.");
    static final Parameter AFFECT_WEIGHT = Parameter.of("affect-weight", Unit.NONE, new Range(0, 5), 0.22)
            .meaning("How much feeling shown in the face, warm or angry, adds to what reaches the infant.");
    static final Parameter AVERTED_VIEW = Parameter.of("averted-view", Unit.NONE, Range.SHARE, 0.25)
            .meaning("Share of the caregiver's face and motion that stays in view when the infant averts its eyes.");

    static final Parameter BRIGHTENING_TIME = Parameter.of("brightening-time", Unit.SECONDS, new Range(0.1, 600), 3)
            .meaning(
                    "Time constant with which the warmth in view becomes usual: a face that is found again, or that turns warm, is"
                            + " brighter than what has been seen of late.");

    /** What reaches the infant now, on the model's own scale; ordinary play is near 0.6. */
    double input;
    /** What the caregiver gives off wherever the infant looks: the input there would be, face to face. */
    double offered;
    /** Share of the caregiver's motion and face in view. */
    double overlap;
    /** How far the face is turned to the infant, hidden or not, wherever that looks. */
    double turnedTo;
    /** How much of an open face is in view. */
    double face;
    /** How much of an open face the infant attends to: less when it averts its eyes, followed or not. */
    double attended;
    /** How near an open face keeps to the line of sight, 0 to 1. */
    double inSight;
    /** Warmth in view: face times affect, never negative. */
    double warmth;
    /** How much warmer than of late it is, 0 to 1. */
    double brightening;

    private double warmthOfLate;
    private final double ofLateLeft;

    private final double loudnessWeight;
    private final double motionWeight;
    private final double nearnessWeight;
    private final double affectWeight;
    private final double avertedView;

    Percept(Settings infant, double tickSeconds) {
        ofLateLeft = new Decay(tickSeconds).left(1 / infant.get(BRIGHTENING_TIME));
        loudnessWeight = infant.get(LOUDNESS_WEIGHT);
        motionWeight = infant.get(MOTION_WEIGHT);
        nearnessWeight = infant.get(NEARNESS_WEIGHT);
        affectWeight = infant.get(AFFECT_WEIGHT);
        avertedView = infant.get(AVERTED_VIEW);
    }

    void take(Physics physics, InfantMove own) {
        overlap = overlap(physics, own);
        turnedTo = 1 - physics.angle;
        double towards = physics.faceTowards();
        face = overlap * towards;
        attended = own.looks() ? towards : avertedView * towards;
        inSight = physics.follow * physics.nearness * towards;
        double warm = Numeric.positive(physics.affect);
        warmth = face * warm;
        brightening = Numeric.positive(warmth - warmthOfLate);
        warmthOfLate = warmth + (warmthOfLate - warmth) * ofLateLeft;
        double heard = loudnessWeight * physics.loudness;
        double seen = motionWeight * physics.motion
                + towards * (nearnessWeight * physics.nearness + affectWeight * Math.abs(physics.affect));
        input = heard + overlap * seen;
        offered = heard + seen;
    }

    private double overlap(Physics physics, InfantMove own) {
        if (own.looks()) {
            return 1;
        }
        double left = avertedView * (1 - own.turn);
        return left + (1 - left) * physics.follow * (1 - FOLLOW_LOST_BY_TURNING * own.turn);
    }

    /** A head turned fully away is this much harder to follow. */
    private static final double FOLLOW_LOST_BY_TURNING = 0.4;

    void exchange(Snapshot.Tape tape) {
        input = tape.exchange(input);
        offered = tape.exchange(offered);
        overlap = tape.exchange(overlap);
        turnedTo = tape.exchange(turnedTo);
        face = tape.exchange(face);
        attended = tape.exchange(attended);
        inSight = tape.exchange(inSight);
        warmth = tape.exchange(warmth);
        brightening = tape.exchange(brightening);
        warmthOfLate = tape.exchange(warmthOfLate);
    }
}
