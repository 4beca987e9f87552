package peekaboo.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.caregiver.TimedAct;
import peekaboo.dyad.Act;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Care;
import peekaboo.scenario.Scenario;

/** A caregiver who does nothing but wait quietly, with whole infants: averted ones lose nothing by it, looking ones do. */
class RespectedPauseTest {
    private static final int DYADS = 20;
    /** What an infant asked while it looked is settled by then. */
    private static final int SETTLED_AFTER_TICKS = 12;

    @Test
    void whileTheInfantIsAway_waitingCostsNoContingency() {
        Falls falls = falls();

        assertTrue(falls.awayTicks > 1_000, falls.awayTicks + " ticks away");
        assertTrue(falls.whileAway == 0, falls.whileAway + " falls while away");
        assertTrue(falls.whileLooking > 100, falls.whileLooking + " falls while looking");
        assertTrue(falls.violatedLooking > 1_000, falls.violatedLooking + " ticks violated while looking");
    }

    private static Falls falls() {
        CaregiverPolicy scripted = CaregiverPolicies.find("scripted").orElseThrow();
        Arm waits =
                new Arm("waits", new Care(scripted, scripted.parameters().usual(), List.of(new TimedAct(0, Act.WAIT))));
        Scenario scenario = Trial.episodes("play 5 min");
        Falls falls = new Falls();
        for (int dyad = 0; dyad < DYADS; dyad++) {
            Trial.watched(scenario, waits, dyad, falls);
        }
        return falls;
    }

    private static final class Falls implements SessionObserver {
        int awayTicks;
        int whileAway;
        int whileLooking;
        int violatedLooking;
        private double before;
        private int asksNothingSince;

        @Override
        public void begin(SessionPlan plan) {
            before = 0;
            asksNothingSince = 0;
        }

        @Override
        public void onTick(TickRecord record) {
            boolean fell = record.infant().contingency() < before;
            before = record.infant().contingency();
            if (record.infantSigns().looks()) {
                whileLooking += fell ? 1 : 0;
                violatedLooking += record.infant().violation() > 0 ? 1 : 0;
            }
            asksNothingSince =
                    record.infantSigns().looks() || record.infantSigns().fusses() ? 0 : asksNothingSince + 1;
            if (asksNothingSince > SETTLED_AFTER_TICKS) {
                awayTicks++;
                whileAway += fell ? 1 : 0;
            }
        }
    }
}
