package peekaboo.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.dyad.Accord;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.TickClock;
import peekaboo.engine.CodingSheet;

/** Matched ticks and the share expected by chance, worked out by hand on one sheet. */
class MatchingTest {
    /** Ipos 2, Ineu 3, Inon 3, Ipro 2 of 10; Cpos 3, Cpvc 2, Cneu 2, Cnon 1, Cint 2 of 10. */
    private static final CodingSheet SHEET = CodingSheet.of("ppnnnoooXX", "PPPVVMMNII");

    private static final TickClock CLOCK = new TickClock(250);

    @ParameterizedTest
    @CsvSource({
        // matched: pp-PP, oo-MM, o-N, XX-II
        "VALENCE_VOICE_POSITIVE, 0.7, 0.32",
        // and the two nn-VV
        "VALENCE_VOICE_NEUTRAL, 0.9, 0.40",
        // pp-PP, nn-VV, o-N, XX-II
        "SAME_PHASE, 0.7, 0.25",
    })
    void sheetByHand(Accord accord, double matched, double byChance) {
        Scope scope = new Scope(CLOCK, accord);
        Reading reading = SHEET.toldTo(new Matching().begin(scope)).reading();
        Reading cells = SHEET.toldTo(new StateSpace().begin(scope)).reading();

        assertEquals(matched, reading.value(0), 1e-12);
        assertEquals(byChance, StateSpace.matchedByChance(cells, accord), 1e-12);
    }

    @Test
    void stateSpace_countsPairs() {
        Reading cells = SHEET.toldTo(new StateSpace().begin(Scope.usual(CLOCK))).reading();

        assertEquals(0.2, share(cells, InfantPhase.SOCIAL_POSITIVE, CaregiverPhase.SOCIAL_POSITIVE));
        assertEquals(0.1, share(cells, InfantPhase.SOCIAL_MONITOR, CaregiverPhase.SOCIAL_POSITIVE));
        assertEquals(0.2, share(cells, InfantPhase.SOCIAL_MONITOR, CaregiverPhase.POSITIVE_VOICE));
        assertEquals(0.2, share(cells, InfantPhase.OBJECT_ENVIRONMENT, CaregiverPhase.MONITOR));
        assertEquals(0.1, share(cells, InfantPhase.OBJECT_ENVIRONMENT, CaregiverPhase.NOT_INFANT));
        assertEquals(0.2, share(cells, InfantPhase.PROTEST, CaregiverPhase.INTRUSIVE));
        assertEquals(0.0, share(cells, InfantPhase.WITHDRAWN, CaregiverPhase.HOSTILE));
    }

    @Test
    void timeBudget_sharesOfEachPartner() {
        Reading budget =
                SHEET.toldTo(new TimeBudget().begin(Scope.usual(CLOCK))).reading();
        double[] byHand = {0.2, 0.3, 0.3, 0.2, 0, 0.3, 0.2, 0.2, 0.1, 0.2, 0, 0};

        for (int i = 0; i < byHand.length; i++) {
            assertEquals(
                    byHand[i],
                    budget.value(i),
                    new TimeBudget().quantities().get(i).name());
        }
    }

    @Test
    void gazes_looksAndTurningsAMinute() {
        // 24 ticks of 0.25 s are 6 s: a tenth of a minute, which a reading keeps to 2^-20.
        CodingSheet sheet = CodingSheet.of("nnnn aaaa nnnn oooo cccc uuuu");
        Reading gaze = sheet.toldTo(new Gazes().begin(Scope.usual(CLOCK))).reading();

        assertEquals(0.5, gaze.value(0), 1e-12);
        assertEquals(0, gaze.value(1));
        assertEquals(30, gaze.value(2), 2e-4);
        assertEquals(10, gaze.value(3), 2e-4);
        assertEquals(10, gaze.value(4), 2e-4);
        assertEquals(0, gaze.value(5));
    }

    @Test
    void ticksBeforeTheFork_areNotMeasured() {
        Gauge matching = new Matching().begin(Scope.usual(CLOCK));
        SHEET.forkedAt(8).toldTo(new EpisodeFilter(EpisodeFilter.WHOLE_SESSION, matching));

        assertEquals(2, matching.reading().per(0));
        assertEquals(2, matching.reading().sum(0));
    }

    private static double share(Reading cells, InfantPhase infant, CaregiverPhase caregiver) {
        return cells.value(StateSpace.cell(infant, caregiver));
    }
}
