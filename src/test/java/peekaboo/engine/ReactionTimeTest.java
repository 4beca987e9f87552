package peekaboo.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.dyad.Act;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.Gaze;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Voice;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Care;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;

/** A caregiver sees nothing newer than its reaction time, which includes the one tick between doing and being seen. */
class ReactionTimeTest {
    private static final int TURNS_AT = 40;
    private static final int TICKS = 120;

    static List<CaregiverPolicy> policies() {
        return CaregiverPolicies.all();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void moveInsideTheReactionTime_changesNothing(CaregiverPolicy policy) {
        Scenario scenario = Trial.peekaboo();
        SessionPlan plan = SessionPlan.of(scenario, Trial.arm(policy), 0);
        int unseen = TURNS_AT + DelayedCaregiver.lagTicks(plan.arm().care(), plan);

        List<String> stays = moves(plan, Integer.MAX_VALUE);
        List<String> turns = moves(plan, TURNS_AT);

        assertEquals(stays.subList(0, unseen), turns.subList(0, unseen));
    }

    @ParameterizedTest(name = "{0} with a tick of {1} ms: act changes {2} ticks later")
    @CsvSource({
        "attuned, 250, 2",
        "attuned, 125, 4",
        "attuned, 50, 10",
        "intrusive, 250, 2",
        "instant, 250, 1",
        "instant, 50, 1"
    })
    void attunedOne_answersExactlyThen(String policy, int tickMillis, int lagTicks) {
        SessionPlan plan = SessionPlan.of(Trial.peekaboo("tick=" + tickMillis + " ms"), Trial.arm(policy), 0);

        List<String> stays = moves(plan, Integer.MAX_VALUE);
        List<String> turns = moves(plan, TURNS_AT);

        assertEquals(stays.subList(0, TURNS_AT + lagTicks), turns.subList(0, TURNS_AT + lagTicks));
        assertNotEquals(stays.get(TURNS_AT + lagTicks), turns.get(TURNS_AT + lagTicks));
    }

    @Test
    void sameReactionInSeconds_anyTick() {
        CaregiverPolicy attuned = CaregiverPolicies.find("attuned").orElseThrow();
        Care slow = new Care(
                attuned,
                attuned.parameters()
                        .usual()
                        .with(attuned.parameters().find("reaction").orElseThrow(), 2),
                List.of());

        for (int millis : new int[] {50, 125, 250, 500}) {
            SessionPlan plan = SessionPlan.of(Trial.peekaboo("tick=" + millis + " ms"), new Arm("slow", slow), 0);
            assertEquals(2_000 / millis, DelayedCaregiver.lagTicks(slow, plan));
        }
    }

    /** What it does with an infant that looks, and from a tick on has turned away and fusses. */
    private static List<String> moves(SessionPlan plan, int turnsAt) {
        DelayedCaregiver caregiver = new DelayedCaregiver(plan.arm().care(), plan, tick -> tick);
        Memory memory = new Memory(DelayedCaregiver.lagTicks(plan.arm().care(), plan));
        Episode episode = plan.scenario().episodes().get(0);
        CaregiverMove move = new CaregiverMove();
        InfantMove infant = new InfantMove();
        List<String> told = new ArrayList<>();
        for (int tick = 0; tick < TICKS; tick++) {
            caregiver.act(tick, episode, memory, move);
            infant.gaze = tick < turnsAt ? Gaze.FACE : Gaze.NOWHERE;
            infant.voice = tick < turnsAt ? Voice.QUIET : Voice.FUSS;
            memory.keep(tick, infant);
            told.add(told(move));
        }
        return told;
    }

    private static String told(CaregiverMove move) {
        Act act = move.act;
        return act + " " + move.physics.loudness + " " + move.physics.motion + " " + move.physics.affect;
    }
}
