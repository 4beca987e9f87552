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
import peekaboo.random.Draws;

/** What comes anyway answers nothing; only what a signal adds does. */
class ContingencyTest {
    private static final double TICK = 0.25;
    private static final int SECONDS = 4;
    private static final int MINUTE = 240;

    private final Settings infant = InfantParameters.TABLE.usual();
    private final Contingency contingency = new Contingency(infant, Brought.atFirst(infant), TICK);
    private final Percept percept = new Percept(infant, TICK);
    private final InfantMove move = new InfantMove();

    /** Whoever beams all the time teaches little, however often it beams after a smile, and nothing once it is known. */
    @Test
    void alwaysWarm_teachesNothingOnceItIsKnown() {
        alwaysWarm(MINUTE);
        double known = contingency.perceived;
        alwaysWarm(10 * MINUTE);

        assertTrue(known - infant.get(Contingency.EXPECTED_AT_START) < 0.2, "after a minute " + known);
        assertEquals(known, contingency.perceived, 0.05);
    }

    private void alwaysWarm(int ticks) {
        for (int tick = 0; tick < ticks; tick++) {
            smilesEvery(6 * SECONDS, tick);
            feels(Act.SMILE);
        }
    }

    /** Warm by chance, whatever the infant does: from 240 smiles it learns that they bring nothing. Five seeds, all below 0.25. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void warmByChance_perceivedIsNearNothing(int seed) {
        Draws draws = Draws.of(seed, 0, 0, 0, 0);
        boolean smiling = false;
        double sum = 0;
        int ticks = 20 * MINUTE;
        for (int tick = 0; tick < ticks; tick++) {
            smilesEvery(5 * SECONDS, tick);
            smiling = draws.uniform(tick) < (smiling ? 0.9 : 0.05);
            feels(smiling ? Act.SMILE : Act.WAIT);
            sum += 2 * tick >= ticks ? contingency.perceived : 0;
        }

        double mean = 2 * sum / ticks;
        assertTrue(mean < 0.25, "perceived " + mean);
    }

    /** Half a second after each smile, for two seconds: what never comes otherwise is all owed to the smile. */
    @Test
    void warmAfterEachSmileOnly_perceivedIsHigh() {
        for (int tick = 0; tick < 5 * MINUTE; tick++) {
            smilesEvery(8 * SECONDS, tick);
            int since = tick % (8 * SECONDS);
            feels(since >= 2 && since < 2 + 2 * SECONDS ? Act.SMILE : Act.WAIT);
        }

        assertTrue(contingency.perceived > 0.6, "perceived " + contingency.perceived);
    }

    @Test
    void neverAnswered_perceivedIsNothingAndMissed() {
        for (int tick = 0; tick < 5 * MINUTE; tick++) {
            smilesEvery(6 * SECONDS, tick);
            feels(Act.HOLD_STILL);
        }

        assertEquals(0, contingency.perceived, 0.01);
        assertTrue(contingency.violation > 0.2, "violation " + contingency.violation);
    }

    /** A turning away in quiet asks for nothing; one in liveliness is answered by quiet and by nothing else. */
    @Test
    void turningAway_asksOnlyInLiveliness() {
        feels(Act.HOLD_STILL);
        double before = contingency.perceived;
        turnsAwayFor(5 * SECONDS, Act.HOLD_STILL);
        assertEquals(before, contingency.perceived, "in quiet");

        comesBackTo(Act.PLAY);
        before = contingency.perceived;
        turnsAwayFor(5 * SECONDS, Act.PLAY);
        assertTrue(contingency.perceived < before, "leaned on: " + contingency.perceived);

        comesBackTo(Act.PLAY);
        before = contingency.perceived;
        turnsAwayFor(5 * SECONDS, Act.WAIT);
        assertTrue(contingency.perceived > before, "left in peace: " + contingency.perceived);
    }

    /** What is forgotten in a minute is forgotten: hours more of the same change nothing, and no rate is lost with its time. */
    @Test
    void sameForHours_leavesWhatItLeftAfterAMinute() {
        assertEquals(smiledAtAfter(60), smiledAtAfter(4 * 3600), 1e-9);
    }

    /** Perceived contingency after a smile at a face that has just turned warm, by an infant that forgets within a second or so. */
    private double smiledAtAfter(int secondsOfStillness) {
        Contingency forgetful = new Contingency(infant.with(Contingency.ANYWAY_TIME, 1), Brought.atFirst(infant), 1);
        for (int second = 0; second < secondsOfStillness; second++) {
            feels(forgetful, Act.HOLD_STILL);
        }
        feels(forgetful, Act.SMILE);
        forgetful.ask(Signal.SMILE);
        feels(forgetful, Act.SMILE);
        feels(forgetful, Act.SMILE);
        return forgetful.perceived;
    }

    private void smilesEvery(int ticks, int tick) {
        if (tick % ticks == 0) {
            contingency.ask(Signal.SMILE);
        }
    }

    private void turnsAwayFor(int ticks, Act act) {
        contingency.turnsAway();
        contingency.ask(Signal.AVERT);
        move.gaze = Gaze.NOWHERE;
        for (int tick = 0; tick < ticks; tick++) {
            feels(act);
        }
    }

    private void comesBackTo(Act act) {
        contingency.turnsBack();
        move.gaze = Gaze.FACE;
        feels(act);
    }

    private void feels(Act act) {
        feels(contingency, act);
    }

    private void feels(Contingency learning, Act act) {
        Physics physics = new Physics();
        act.into(physics);
        percept.take(physics, move);
        learning.feel(physics, percept, move.looks());
    }
}
