package peekaboo.infant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.dyad.Act;
import peekaboo.dyad.Gaze;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Physics;
import peekaboo.dyad.Settings;
import peekaboo.random.SessionKey;

/** A hidden face, a still face and quiet waiting are three things to an infant. */
class GameTest {
    private static final double TICK = 0.25;
    private static final int SECOND = 4;

    private final Settings calm =
            InfantParameters.TABLE.usual().with(Arousal.AROUSAL_NOISE, 0).with(Drift.DRIFT_SIZE, 0);
    private final Feelings feelings = new Feelings(calm, Brought.atFirst(calm), new SessionKey(7, 0, 0), TICK);
    private final InfantMove infant = new InfantMove();
    private int tick;

    @Test
    void longerHidden_revealLiftsArousalMore() {
        double afterHalf = lift(2);
        double afterOne = lift(SECOND);
        double afterThree = lift(3 * SECOND);

        assertTrue(0 < afterHalf && afterHalf < afterOne && afterOne < afterThree);
        double rate = 1 / calm.get(Anticipation.ANTICIPATION_TIME);
        assertEquals(calm.get(Anticipation.REVEAL_AROUSAL) * (1 - Math.exp(-0.5 * rate)), afterHalf, 1e-12);
        assertEquals(calm.get(Anticipation.REVEAL_AROUSAL) * (1 - Math.exp(-3 * rate)), afterThree, 1e-12);
    }

    @Test
    void roundAfterRound_wearsOff() {
        double before = Double.POSITIVE_INFINITY;
        for (int round = 0; round < 6; round++) {
            goes(Act.HIDE, SECOND);
            goes(Act.REVEAL, 1);
            assertTrue(feelings.anticipation.delight < before, "round " + round);
            before = feelings.anticipation.delight;
            goes(Act.SMILE, 2 * SECOND);
        }
    }

    @Test
    void pauseInTheGame_bringsNoveltyBack() {
        for (int round = 0; round < 6; round++) {
            goes(Act.HIDE, SECOND);
            goes(Act.REVEAL, 1);
        }
        double tired = feelings.anticipation.delight;
        goes(Act.SMILE, 180 * SECOND);
        goes(Act.HIDE, SECOND);
        goes(Act.REVEAL, 1);

        assertTrue(feelings.anticipation.delight > tired);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 40})
    void hiddenFace_violatesNothingAndIsNoMissingAnswer(int ticks) {
        goes(Act.PLAY, 10 * SECOND);
        double contingency = feelings.contingency.perceived;
        for (int i = 0; i < ticks; i++) {
            goes(Act.HIDE, 1);
            assertEquals(0, feelings.contingency.violation);
            assertEquals(contingency, feelings.contingency.perceived);
        }
        goes(Act.REVEAL, 1);
        assertEquals(0, feelings.contingency.violation);
    }

    @Test
    void stillFace_violatesSoonAndDistresses() {
        goes(Act.TALK, 10 * SECOND);
        goes(Act.HOLD_STILL, 10 * SECOND);

        assertTrue(feelings.contingency.violation > 0.2, "violation " + feelings.contingency.violation);
        assertTrue(feelings.distress.level > 0.03, "distress " + feelings.distress.level);
    }

    @Test
    void quietWaitingWhileAverted_violatesNothingAndAnswersTheTurningAway() {
        goes(Act.TALK, 10 * SECOND);
        turnsAway();
        double contingency = feelings.contingency.perceived;
        for (int i = 0; i < 30 * SECOND; i++) {
            goes(Act.WAIT, 1);
            assertEquals(0, feelings.contingency.violation);
            assertTrue(feelings.contingency.perceived >= contingency);
        }
        assertEquals(0, feelings.distress.level, 1e-12);
    }

    @Test
    void beingFollowedWhileAverted_isNoAnswerAndHurts() {
        goes(Act.TALK, 10 * SECOND);
        turnsAway();
        double contingency = feelings.contingency.perceived;
        goes(Act.LEAN_IN, 5 * SECOND);

        assertTrue(feelings.contingency.perceived < contingency);
        assertTrue(feelings.distress.failedRelief > 0.1);
        assertTrue(feelings.distress.level > 0);
    }

    @Test
    void gentleTouch_soothes() {
        assertTrue(distressAfter(Act.SOOTHE) < 0.5 * distressAfter(Act.WAIT));
    }

    private double distressAfter(Act act) {
        Feelings upset = new Feelings(calm, Brought.atFirst(calm), new SessionKey(7, 0, 0), TICK);
        upset.distress.level = 0.6;
        Physics physics = new Physics();
        act.into(physics);
        for (int i = 0; i < 10 * SECOND; i++) {
            upset.feel(i, physics, infant);
        }
        return upset.distress.level;
    }

    /** How much more arousal a reveal brings after so many hidden ticks than the same face that was never hidden. */
    private double lift(int hiddenTicks) {
        Anticipation anticipation = new Anticipation(calm, TICK);
        Arousal arousal = new Arousal(calm, new SessionKey(7, 0, 0), TICK);
        Percept percept = new Percept(calm, TICK);
        Physics physics = new Physics();
        double before = arousal.level;
        for (int i = 0; i <= hiddenTicks; i++) {
            (i < hiddenTicks ? Act.HIDE : Act.REVEAL).into(physics);
            percept.take(physics, infant);
            anticipation.feel(physics, percept, arousal);
        }
        return arousal.level - before;
    }

    private void turnsAway() {
        infant.gaze = Gaze.NOWHERE;
        feelings.distress.turnsAway(feelings.percept, true);
        feelings.contingency.turnsAway();
        feelings.contingency.ask(Signal.AVERT);
    }

    private void goes(Act act, int ticks) {
        Physics physics = new Physics();
        act.into(physics);
        for (int i = 0; i < ticks; i++) {
            if (infant.looks()) {
                feelings.contingency.looksOn();
            }
            feelings.feel(tick, physics, infant);
            tick++;
        }
    }
}
