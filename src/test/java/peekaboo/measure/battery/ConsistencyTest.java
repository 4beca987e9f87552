package peekaboo.measure.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.dyad.Accord;
import peekaboo.engine.Trial;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.Recorder;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;
import peekaboo.record.Stretch;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;

/** Checks that any coded record must pass, on every shipped scenario: whole sessions, their episodes, coarser coding. */
class ConsistencyTest {
    private static final int DYADS = 2;
    private static final double CLOSE = 1e-6;

    static List<String> scenarios() {
        return Trial.shippedNames();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void timeBudget_isRateTimesMeanBout(String scenario) {
        for (Sheet sheet : sheets(scenario)) {
            ReadOff shares = ReadOff.of(new TimeBudget(), sheet);
            ReadOff bouts = ReadOff.of(new PhaseBouts(), sheet);
            for (PhaseBouts.PhaseRow row : PhaseBouts.PhaseRow.ALL) {
                double share = shares.value(row.code());
                if (share > 0) {
                    double seconds = bouts.value(row.code() + "-bouts") * bouts.value(row.code() + "-mean-bout");
                    assertEquals(share, seconds / 60, CLOSE, row.code());
                }
            }
        }
    }

    /**
     * Every step into or out of a match needs a change; a part that begins in a mismatch has one repair to spare. Counted
     * rather than told by the minute, since time in which the caregiver holds still has changes and no repairs.
     */
    @ParameterizedTest
    @MethodSource("scenarios")
    void repairs_areAtMostHalfThePhaseChanges(String scenario) {
        for (Sheet sheet : sheets(scenario)) {
            Reading changes = new PhaseChanges().of(sheet);
            double all = (changes.sum("infant-changes") + changes.sum("caregiver-changes")) / 60;
            double atMost = (all + FreeToAnswer.parts(sheet).size()) / 2;
            for (Accord accord : Accord.values()) {
                double repairs = new Repairs(accord).of(sheet).sum("repairs" + Matching.suffix(accord)) / 60;
                assertTrue(repairs <= atMost + CLOSE, repairs + " of at most " + atMost);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void cycle_isItsMismatchAndItsMatch(String scenario) {
        for (Sheet sheet : sheets(scenario)) {
            ReadOff repairs = ReadOff.of(new Repairs(Accord.USUAL), sheet);
            if (repairs.observed("mean-cycle")) {
                double parts = repairs.value("cycle-mismatch") + repairs.value("cycle-match");
                assertEquals(repairs.value("mean-cycle"), parts, CLOSE);
            }
        }
    }

    private static List<Sheet> sheets(String name) {
        Scenario scenario = Trial.shipped(name);
        List<Sheet> sheets = new ArrayList<>();
        for (Arm arm : scenario.arms()) {
            for (int dyad = 0; dyad < DYADS; dyad++) {
                Recording recording = Trial.watched(scenario, arm, dyad, new Recorder(Channels.ALL))
                        .recording();
                Sheet whole = recording.sheet(Stretch.WHOLE_SESSION);
                sheets.add(whole);
                sheets.add(whole.codedEvery(1));
                for (Episode episode : scenario.episodes()) {
                    Sheet sheet = recording.sheet(Stretch.of(episode.name()));
                    if (sheet.length() > 0) {
                        sheets.add(sheet);
                    }
                }
            }
        }
        return sheets;
    }
}
