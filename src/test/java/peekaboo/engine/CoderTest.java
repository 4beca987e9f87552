package peekaboo.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.dyad.Act;
import peekaboo.dyad.AddedCode;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.Gaze;
import peekaboo.dyad.Hand;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.Voice;

/** Codes read off by hand, as a coder of the ICEP-R would. */
class CoderTest {
    private static final InfantMove SMILES = infant(move -> move.smile = 0.5);
    private static final InfantMove WATCHES = infant(move -> {});
    private static final InfantMove AWAY = infant(move -> move.gaze = Gaze.NOWHERE);
    private static final InfantMove FUSSES = infant(move -> move.voice = Voice.FUSS);

    @Test
    void infantPhase_isReadOffFaceEyesAndVoice() {
        assertEquals(InfantPhase.SOCIAL_POSITIVE, Coder.infant(SMILES));
        assertEquals(InfantPhase.SOCIAL_MONITOR, Coder.infant(WATCHES));
        assertEquals(InfantPhase.OBJECT_ENVIRONMENT, Coder.infant(AWAY));
        assertEquals(InfantPhase.PROTEST, Coder.infant(FUSSES));
        assertEquals(InfantPhase.WITHDRAWN, Coder.infant(infant(move -> {
            move.slumped = true;
            move.gaze = Gaze.NOWHERE;
        })));
    }

    @Test
    void smileAtAnObject_staysObject() {
        assertEquals(InfantPhase.OBJECT_ENVIRONMENT, Coder.infant(infant(move -> {
            move.gaze = Gaze.OBJECT;
            move.smile = 0.5;
        })));
    }

    @Test
    void addedCodes_doNotExcludeEachOther() {
        int codes = Coder.addedCodes(
                infant(move -> {
                    move.hand = Hand.MOUTH;
                    move.pushing = true;
                }),
                0.9);

        assertTrue(AddedCode.ORAL_COMFORT.in(codes));
        assertTrue(AddedCode.DISTANCING.in(codes));
        assertTrue(AddedCode.AUTONOMIC_STRESS.in(codes));
        assertFalse(AddedCode.HAND_COMFORT.in(codes));
        assertEquals(0, Coder.addedCodes(WATCHES, 0.1));
    }

    @ParameterizedTest
    @CsvSource({"GREET", "MOVE_CLOSER", "LEAN_IN", "CLICK", "REVEAL"})
    void sameActTowardsAnInfantThatSmiles_isNoIntrusion(Act act) {
        assertFalse(Coder.caregiver(does(act), SMILES, false) == CaregiverPhase.INTRUSIVE);
    }

    @ParameterizedTest
    @CsvSource({"MOVE_CLOSER", "LEAN_IN", "CLICK"})
    void comingCloseToAnInfantThatTurnedAwayOrFusses_isIntrusion(Act act) {
        assertEquals(CaregiverPhase.INTRUSIVE, Coder.caregiver(does(act), AWAY, false));
        assertEquals(CaregiverPhase.INTRUSIVE, Coder.caregiver(does(act), FUSSES, false));
        assertEquals(CaregiverPhase.INTRUSIVE, Coder.caregiver(does(act), WATCHES, true));
    }

    @Test
    void closenessAlone_isCodedByWhatTheInfantDoes() {
        CaregiverMove near = does(Act.GREET);
        near.physics.nearness = 0.9;

        assertEquals(CaregiverPhase.SOCIAL_POSITIVE, Coder.caregiver(near, SMILES, false));
        assertEquals(CaregiverPhase.INTRUSIVE, Coder.caregiver(near, AWAY, false));
    }

    @ParameterizedTest
    @CsvSource({
        "WAIT, MONITOR",
        "TALK, POSITIVE_VOICE",
        "SMILE, SOCIAL_POSITIVE",
        "PLAY, POSITIVE_VOICE",
        "GREET, SOCIAL_POSITIVE",
        "HIDE, POSITIVE_VOICE",
        "LOOK_AWAY, NOT_INFANT",
        "HOLD_STILL, MONITOR"
    })
    void actsTowardsAnInfantThatWatches(Act act, CaregiverPhase phase) {
        assertEquals(phase, Coder.caregiver(does(act), WATCHES, false));
    }

    /** As the still-face asks: near, open, turned to the infant and without expression. The name has no part in it. */
    @Test
    void flatFace_watchesWhereItIsNear_andIsWithdrawnWhereItHasDrawnBack() {
        CaregiverMove still = does(Act.HOLD_STILL);
        CaregiverMove listless = does(Act.WAIT);
        listless.physics.affect = 0.075;
        listless.physics.motion = 0.03;
        CaregiverMove renamed = does(Act.TALK);
        renamed.physics.set(still.physics);
        CaregiverMove farther = does(Act.HOLD_STILL);
        farther.physics.nearness = 0.1;

        for (InfantMove infant : List.of(WATCHES, SMILES, AWAY, FUSSES)) {
            assertEquals(CaregiverPhase.MONITOR, Coder.caregiver(still, infant, false));
            assertEquals(CaregiverPhase.MONITOR, Coder.caregiver(renamed, infant, false));
            assertEquals(CaregiverPhase.WITHDRAWN, Coder.caregiver(listless, infant, false));
            assertEquals(CaregiverPhase.WITHDRAWN, Coder.caregiver(farther, infant, false));
        }
    }

    @Test
    void gentleTouchOfAFussingInfant_isNoIntrusion() {
        assertEquals(CaregiverPhase.MONITOR, Coder.caregiver(does(Act.SOOTHE), FUSSES, false));
    }

    @Test
    void anger_beatsIntrusion() {
        CaregiverMove angry = does(Act.MOVE_CLOSER);
        angry.physics.affect = -0.5;

        assertEquals(CaregiverPhase.HOSTILE, Coder.caregiver(angry, AWAY, false));
    }

    private static InfantMove infant(Consumer<InfantMove> change) {
        InfantMove move = new InfantMove();
        change.accept(move);
        return move;
    }

    private static CaregiverMove does(Act act) {
        CaregiverMove move = new CaregiverMove();
        move.does(act);
        return move;
    }
}
