package peekaboo.engine;

import peekaboo.dyad.AddedCode;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.Hand;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.Physics;

/**
 * Reads ICEP-R codes off what both partners do (Weinberg and Tronick 1999, Heidelberg version 2009). In doubt the more
 * neutral phase. Levels at which a feature counts are the model's own (assumed).
 */
final class Coder {
    private static final double SMILING_FACE = 0.75;
    private static final double WARM_FACE = 0.2;
    private static final double FLAT_FACE = 0.12;
    private static final double ANGRY_FACE = -0.3;
    private static final double AUDIBLE = 0.12;
    private static final double STILL = 0.12;
    /** At which distance two are face to face; farther off a caregiver has drawn back. Talk is at 0.4, waiting at 0.2. */
    private static final double FACE_TO_FACE = 0.3;

    private static final double CLOSE = 0.7;
    private static final double LOUD = 0.8;
    private static final double FOLLOWING = 0.3;
    private static final double STRESSED = 0.8;

    private Coder() {}

    static InfantPhase infant(InfantMove move) {
        if (move.fusses()) {
            return InfantPhase.PROTEST;
        }
        if (move.slumped) {
            return InfantPhase.WITHDRAWN;
        }
        if (!move.looks()) {
            return InfantPhase.OBJECT_ENVIRONMENT;
        }
        return move.smile > 0 ? InfantPhase.SOCIAL_POSITIVE : InfantPhase.SOCIAL_MONITOR;
    }

    static int addedCodes(InfantMove move, double activation) {
        return (move.hand == Hand.MOUTH ? AddedCode.ORAL_COMFORT.bit() : 0)
                | (move.hand == Hand.CLASPED ? AddedCode.HAND_COMFORT.bit() : 0)
                | (move.pushing ? AddedCode.DISTANCING.bit() : 0)
                | (activation > STRESSED ? AddedCode.AUTONOMIC_STRESS.bit() : 0);
    }

    /**
     * The caregiver's phase depends on what the infant does: coming close to an infant that looks and smiles is a
     * greeting, to one that has turned away or protests it is an intrusion.
     */
    static CaregiverPhase caregiver(CaregiverMove move, InfantMove infant, boolean captured) {
        Physics physics = move.physics;
        boolean aside = physics.angle > 0.5;
        if (physics.affect < ANGRY_FACE && !(aside && physics.loudness < AUDIBLE)) {
            return CaregiverPhase.HOSTILE;
        }
        if (aside) {
            return CaregiverPhase.NOT_INFANT;
        }
        boolean unwanted = captured || !infant.looks() || infant.fusses();
        if (unwanted && intrudes(physics)) {
            return CaregiverPhase.INTRUSIVE;
        }
        return tone(physics);
    }

    private static boolean intrudes(Physics physics) {
        return physics.follow >= FOLLOWING
                || (physics.touch == 0 && (physics.nearness >= CLOSE || physics.loudness >= LOUD));
    }

    /**
     * A caregiver who shows nothing, says nothing and does not move is withdrawn if it has also drawn back. One who stays as
     * near as in talk, the face open and turned to the infant, watches without expression: that is what the still-face asks
     * for, and the manual codes it as monitoring with no or neutral voice, while withdrawal is being minimal and hardly
     * there. The act's name has no part in it.
     */
    private static CaregiverPhase tone(Physics physics) {
        boolean hidden = physics.shown < 0.5;
        if (!hidden && physics.affect >= SMILING_FACE) {
            return CaregiverPhase.SOCIAL_POSITIVE;
        }
        if (physics.loudness >= AUDIBLE && physics.touch == 0 && (hidden || physics.affect >= WARM_FACE)) {
            return CaregiverPhase.POSITIVE_VOICE;
        }
        boolean flat = physics.affect < FLAT_FACE && physics.motion < STILL && physics.loudness < AUDIBLE;
        boolean drawnBack = physics.nearness < FACE_TO_FACE;
        return flat && drawnBack ? CaregiverPhase.WITHDRAWN : CaregiverPhase.MONITOR;
    }
}
