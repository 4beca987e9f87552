package peekaboo.measure.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.dyad.Accord;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantPhase;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.TickRecord;
import peekaboo.engine.Trial;
import peekaboo.measure.Spell;
import peekaboo.measure.Spells;
import peekaboo.record.Recorder;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;

/** Every shipped scenario runs, and its records hold together as any coded record must. */
class ShippedSessionsTest {
    private static final int DYADS = 2;

    static List<String> scenarios() {
        return Trial.shippedNames();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyArm_runsAndItsRecordHoldsTogether(String name) {
        Scenario scenario = Trial.shipped(name);
        for (Arm arm : scenario.arms()) {
            for (int dyad = 0; dyad < DYADS; dyad++) {
                Bouts bouts = new Bouts();
                Recorder recorder = new Recorder(Spells.KNOWN);
                Trial.watched(scenario, arm, dyad, SessionObserver.all(bouts, recorder));
                assertEquals(scenario.ticks(), bouts.ticks);
                bouts.check();
                checkSpells(scenario, Spells.of(recorder.recording()));
            }
        }
    }

    @Test
    void checks_findABrokenRecord() {
        Bouts bouts = new Bouts();
        Trial.watched(Trial.peekaboo(), Trial.arm("attuned"), 0, bouts);
        bouts.repairs = bouts.changes;

        org.junit.jupiter.api.Assertions.assertThrows(AssertionError.class, bouts::check);
    }

    private static void checkSpells(Scenario scenario, List<Spell> spells) {
        int end = 0;
        for (int i = 0; i < spells.size(); i++) {
            Spell spell = spells.get(i);
            assertEquals(i, spell.number());
            assertTrue(spell.onsetTick() >= end, "spells follow each other");
            end = spell.onsetTick() + spell.latencyTicks();
            assertTrue(end <= scenario.ticks(), "spells end with the session");
            double peak = spell.peakDistress().orElseThrow();
            assertTrue(peak >= 0 && peak <= 1, "peak distress");
        }
    }

    /** Bouts, matches and changes of one record, counted with other means than the metrics. */
    private static final class Bouts implements SessionObserver {
        private static final Accord ACCORD = Accord.USUAL;

        private final int[] phaseTicks = new int[InfantPhase.all().size()];
        private final int[] phaseBouts = new int[phaseTicks.length];
        private int ticks;
        private int changes;
        private int repairs;
        private int matchedTicks;
        private int matchBouts;
        private int mismatchBouts;
        private int infantBefore = -1;
        private int caregiverBefore = -1;
        private int matchedBefore = -1;

        @Override
        public void onTick(TickRecord record) {
            int infant = record.infantPhase().ordinal();
            int caregiver = record.caregiverPhase().ordinal();
            int matched = ACCORD.matches(record.infantPhase(), record.caregiverPhase()) ? 1 : 0;
            changes +=
                    (ticks > 0 && infant != infantBefore ? 1 : 0) + (ticks > 0 && caregiver != caregiverBefore ? 1 : 0);
            phaseTicks[infant]++;
            phaseBouts[infant] += infant == infantBefore ? 0 : 1;
            repairs += matchedBefore == 0 && matched == 1 ? 1 : 0;
            matchedTicks += matched;
            matchBouts += matched == 1 && matchedBefore != 1 ? 1 : 0;
            mismatchBouts += matched == 0 && matchedBefore != 0 ? 1 : 0;
            checkTick(record);
            infantBefore = infant;
            caregiverBefore = caregiver;
            matchedBefore = matched;
            ticks++;
        }

        private void checkTick(TickRecord record) {
            assertEquals(ticks, record.tick());
            boolean atFace = record.infantPhase() == InfantPhase.SOCIAL_POSITIVE
                    || record.infantPhase() == InfantPhase.SOCIAL_MONITOR;
            assertTrue(!atFace || record.infantSigns().looks(), "social phases look at the face");
            assertTrue(
                    !record.began(InfantEvent.LOOKS_AWAY)
                            || !record.infantSigns().looks(),
                    "who looks away is away");
            assertTrue(record.infant().distress() >= 0 && record.infant().distress() <= 1, "distress from 0 to 1");
        }

        /** Repairs are at most half the phase changes of both; cycles are matches and mismatches in turn. */
        void check() {
            int all = 0;
            for (int phase = 0; phase < phaseTicks.length; phase++) {
                all += phaseTicks[phase];
                assertTrue(phaseTicks[phase] >= phaseBouts[phase], "a bout lasts at least a tick");
            }
            assertEquals(ticks, all);
            assertTrue(2 * repairs <= changes + 1, repairs + " repairs, " + changes + " changes");
            assertTrue(Math.abs(matchBouts - mismatchBouts) <= 1, "matches and mismatches take turns");
            assertTrue(matchedTicks >= matchBouts && ticks - matchedTicks >= mismatchBouts);
        }
    }
}
