package peekaboo.infant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.Settings;
import peekaboo.engine.Session;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.engine.TickRecord;
import peekaboo.engine.Trial;
import peekaboo.random.Draws;
import peekaboo.random.Role;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;

/** What is learnt from what is felt, and that it is learnt from when it is felt. */
class LearningTest {
    private static final Settings USUAL = InfantParameters.TABLE.usual();
    private static final double TICK = 0.25;

    @Test
    void comfortAfterALookBack_movesWhatContactIsKnownToBring() {
        Learning learning = new Learning(USUAL, Brought.atFirst(USUAL), TICK);
        learning.turnsBack();
        for (int tick = 0; tick < 20; tick++) {
            learning.comforts(0.95);
        }

        assertEquals(0.36 + 0.02 * (0.95 - 0.36), learning.comfort(), 1e-12);
    }

    @Test
    void windowCutByTheEnd_teachesNothing() {
        Learning learning = new Learning(USUAL, Brought.atFirst(USUAL), TICK);
        learning.turnsBack();
        learning.strains(0.5);
        for (int tick = 0; tick < 19; tick++) {
            learning.comforts(0.95);
        }

        assertEquals(0.36, learning.comfort());
        assertEquals(0.2, learning.repair());
    }

    @Test
    void strainFollowedByComfort_raisesTheExpectationOfRepair_otherwiseItFalls() {
        assertEquals(0.2 + 0.1 * 0.8, repairAfter(0.1), 1e-12);
        assertEquals(0.2 - 0.1 * 0.2, repairAfter(-0.1), 1e-12);
    }

    private static double repairAfter(double comfort) {
        Learning learning = new Learning(USUAL, Brought.atFirst(USUAL), TICK);
        learning.strains(0.5);
        for (int tick = 0; tick < 120; tick++) {
            learning.comforts(comfort);
        }
        return learning.repair();
    }

    @Test
    void anInfantThatHasMetNobody_isAsIfNothingLasted() {
        Learning learning = new Learning(USUAL, Brought.atFirst(USUAL), TICK);

        assertEquals(1, learning.draws);
        assertEquals(1, learning.protests);
        assertEquals(1, learning.ownDecay);
        assertEquals(1, learning.eases);
        assertEquals(0, learning.builds());
    }

    /**
     * With what is felt shuffled in time within each session contact comes with what is felt at any time. What was learnt of contact with
     * each caregiver is then the same for a caregiver whom the infant seeks out and one from whom it turns, as far as these feel the same
     * over a session. 40 dyads, 12 sessions; a difference of means has a standard error near .01.
     */
    @Test
    void comfortShuffledInTime_losesWhatContactBrings() {
        double[] felt = new double[2];
        double[] shuffled = new double[2];
        List<Arm> arms = List.of(Trial.arm("attuned"), Trial.arm("intrusive"));
        for (int arm = 0; arm < 2; arm++) {
            for (int dyad = 0; dyad < 40; dyad++) {
                felt[arm] += comfortAfter(arms.get(arm), dyad, false) / 40;
                shuffled[arm] += comfortAfter(arms.get(arm), dyad, true) / 40;
            }
        }

        assertTrue(felt[0] - felt[1] > 0.1, felt[0] + " " + felt[1]);
        assertTrue(Math.abs(shuffled[0] - shuffled[1]) < 0.04, shuffled[0] + " " + shuffled[1]);
    }

    private static double comfortAfter(Arm arm, int dyad, boolean shuffled) {
        Scenario scenario = Trial.peekaboo();
        Settings temperament = Temperament.drawn(scenario.infant().centre(), scenario.seed(), dyad);
        Brought brought = Brought.atFirst(temperament);
        for (int session = 0; session < 12; session++) {
            Felt felt = new Felt();
            SessionPlan plan = new SessionPlan(
                    scenario, arm, dyad, session, Optional.empty(), Optional.of(brought), Optional.empty());
            Session run = new Session(plan, felt);
            run.run();
            Brought learnt = run.learnt();
            Learning again =
                    felt.learning(temperament, brought, shuffled ? felt.shuffled(dyad, session) : felt.comfort);
            if (!shuffled) {
                assertEquals(learnt.comfort(), again.comfort());
                assertEquals(learnt.repair(), again.repair());
            }
            brought = new Brought(
                    again.comfort(),
                    learnt.expected(),
                    learnt.social(),
                    learnt.fuss(),
                    again.repair(),
                    learnt.need(),
                    learnt.sensitisation(),
                    learnt.selfRegulation());
        }
        return brought.comfort();
    }

    /** What was felt in each tick, and when the infant looked back. */
    private static final class Felt implements SessionObserver {
        private final List<Double> comfort = new ArrayList<>();
        private final List<Double> distress = new ArrayList<>();
        private final List<Boolean> back = new ArrayList<>();

        @Override
        public void onTick(TickRecord record) {
            comfort.add(record.infant().comfort());
            distress.add(record.infant().distress());
            back.add(record.began(InfantEvent.LOOKS_BACK) || record.began(InfantEvent.IS_CAPTURED));
        }

        List<Double> shuffled(int dyad, int session) {
            List<Double> left = new ArrayList<>(comfort);
            List<Double> mixed = new ArrayList<>();
            Draws draws = Draws.of(1, dyad, session, Role.TEST.key(), 0);
            while (!left.isEmpty()) {
                mixed.add(left.remove((int) (draws.uniform(mixed.size()) * left.size())));
            }
            return mixed;
        }

        Learning learning(Settings temperament, Brought brought, List<Double> felt) {
            Learning learning = new Learning(temperament, brought, TICK);
            for (int tick = 0; tick < felt.size(); tick++) {
                if (back.get(tick)) {
                    learning.turnsBack();
                }
                learning.comforts(felt.get(tick));
                learning.strains(distress.get(tick));
            }
            return learning;
        }
    }
}
