package peekaboo.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.dyad.Accord;
import peekaboo.engine.Trial;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;

/** Checks that any coded record must pass, on every shipped scenario: whole sessions, their episodes, coarser coding. */
class SheetConsistencyTest {
    private static final int DYADS = 2;
    private static final double CLOSE = 1e-6;

    static List<String> scenarios() {
        return Trial.shippedNames();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void timeBudget_isRateTimesMeanBout(String scenario) {
        for (Sheet sheet : sheets(scenario)) {
            ReadOff shares = ReadOff.of(new PhaseShares(), sheet);
            ReadOff bouts = ReadOff.of(new PhaseBouts(), sheet);
            for (PhaseRow row : PhaseRow.ALL) {
                double share = shares.value(row.code() + "-share");
                if (share > 0) {
                    double seconds = bouts.value(row.code() + "-bouts") * bouts.value(row.code() + "-mean-bout");
                    assertEquals(share, seconds / 60, CLOSE, row.code());
                }
            }
        }
    }

    /** Every step into or out of a match needs a change; a stretch that begins in a mismatch has one repair to spare. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void repairs_areAtMostHalfThePhaseChanges(String scenario) {
        for (Sheet sheet : sheets(scenario)) {
            ReadOff changes = ReadOff.of(new PhaseChanges(), sheet);
            double atMost =
                    (changes.value("infant-changes") + changes.value("caregiver-changes") + 60 / sheet.seconds()) / 2;
            for (Accord accord : Accord.values()) {
                double repairs = ReadOff.of(new Repairs(accord), sheet).value("repairs");
                assertTrue(repairs <= atMost + CLOSE, repairs + " of at most " + atMost);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void cycle_isItsMismatchAndItsMatch(String scenario) {
        for (Sheet sheet : sheets(scenario)) {
            ReadOff repairs = ReadOff.of(new Repairs(Accord.VALENCE_VOICE_POSITIVE), sheet);
            if (repairs.reading().observed(repairs.measure().index("mean-cycle"))) {
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
                SheetWriter writer = Trial.watched(scenario, arm, dyad, new SheetWriter());
                sheets.add(writer.sheet());
                sheets.add(writer.sheet().codedEvery(1));
                for (Episode episode : scenario.episodes()) {
                    writer.episode(episode.name())
                            .filter(sheet -> sheet.length() > 0)
                            .ifPresent(sheets::add);
                }
            }
        }
        return sheets;
    }
}
