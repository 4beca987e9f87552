package peekaboo.infant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import peekaboo.dyad.Act;
import peekaboo.dyad.Gaze;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Physics;
import peekaboo.dyad.Settings;

/** Nobody can fail to answer an infant that does not ask: the same quiet is a still face only to one that looks. */
class QuietWaitingTest {
    private static final double TICK = 0.25;
    private static final int TEN_MINUTES = 2_400;

    private final Settings infant = InfantParameters.TABLE.usual();
    private final Contingency contingency = new Contingency(infant, Brought.atFirst(infant), TICK);
    private final Percept percept = new Percept(infant, TICK);
    private final InfantMove move = new InfantMove();
    private final Physics physics = new Physics();

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {"WAIT", "HOLD_STILL"})
    void infantLooksAway_quietNeverCountsAsAStillFace(Act quiet) {
        quiet.into(physics);
        move.gaze = Gaze.NOWHERE;
        percept.take(physics, move);
        contingency.turnsAway();
        contingency.ask(Signal.AVERT);

        double before = contingency.perceived;
        for (int tick = 0; tick < TEN_MINUTES; tick++) {
            contingency.feel(physics, percept, false);
            assertTrue(contingency.perceived >= before, "contingency falls in tick " + tick);
            assertEquals(0, contingency.violation, "violated in tick " + tick);
            before = contingency.perceived;
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {"WAIT", "HOLD_STILL"})
    void infantLooks_theSamePhysicsViolates(Act quiet) {
        quiet.into(physics);
        move.gaze = Gaze.FACE;
        percept.take(physics, move);

        double before = contingency.perceived;
        for (int tick = 0; tick < TEN_MINUTES / 20; tick++) {
            contingency.looksOn();
            contingency.feel(physics, percept, true);
        }
        assertTrue(contingency.perceived < before / 2, "contingency " + contingency.perceived);
        assertTrue(contingency.violation > 0.3, "violation " + contingency.violation);
    }
}
