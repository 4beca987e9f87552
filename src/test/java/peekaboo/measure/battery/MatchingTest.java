package peekaboo.measure.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.dyad.Accord;
import peekaboo.dyad.Act;
import peekaboo.dyad.PhasePairs;
import peekaboo.engine.CodingSheet;
import peekaboo.measure.Reading;
import peekaboo.measure.Strip;
import peekaboo.record.Recorder;
import peekaboo.record.Sheet;
import peekaboo.record.Stretch;

/** Matched ticks and the share expected by chance, worked out by hand on one sheet. */
class MatchingTest {
    private static final String INFANT = "ppnnnoooXX";
    private static final String CAREGIVER = "PPPVVMMNII";

    @ParameterizedTest
    @CsvSource({
        // matched: pp-PP, nn-VV; by chance 0.2 x 0.5 + 0.3 x 0.4
        "social, 0.4, 0.22",
        // matched: pp-PP, oo-MM, o-N, XX-II; by chance 0.2 x 0.5 + 0.6 x 0.3 + 0.2 x 0.2
        "valence-cpvc-positive, 0.7, 0.32",
        // and the two nn-VV; by chance 0.2 x 0.3 + 0.6 x 0.5 + 0.2 x 0.2
        "valence-cpvc-neutral, 0.9, 0.40",
        // pp-PP, nn-VV, o-N, XX-II; by chance 0.2 x 0.3 + 0.3 x 0.4 + 0.3 x 0.1 + 0.2 x 0.2
        "same-phase, 0.7, 0.25",
        // XX-II; by chance 0.2 x 0.2
        "negative-match, 0.2, 0.04",
        // oo-MM, o-N; by chance 0.3 x 0.3
        "apart-together, 0.3, 0.09",
    })
    void sheetByHand(String label, double matched, double byChance) {
        Matching matching = new Matching(named(label));
        ReadOff.of(matching, Strip.of(INFANT, CAREGIVER).sheet())
                .has(matching.matched(), matched)
                .has(matching.byOwnChance(), byChance);
    }

    private static PhasePairs named(String label) {
        return PhasePairs.all().stream()
                .filter(pairs -> pairs.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** The caregiver who watches without expression is coded as monitoring; of that time nothing is told. */
    @ParameterizedTest
    @MethodSource("peekaboo.dyad.PhasePairs#all")
    void timeInWhichTheCaregiverHoldsStill_isLeftOut(PhasePairs pairs) {
        Matching matching = new Matching(pairs);
        Sheet still =
                Strip.of("nnnoXXXX", "MMMMMMMM").act(Act.HOLD_STILL, "xxxxxxxx").sheet();
        Sheet play = Strip.of(INFANT, CAREGIVER).sheet();
        Sheet both = Strip.of(INFANT + "nnnoXXXX", CAREGIVER + "MMMMMMMM")
                .act(Act.HOLD_STILL, "..........xxxxxxxx")
                .sheet();

        ReadOff.of(matching, still).lacks(matching.matched()).lacks(matching.byOwnChance());
        ReadOff.of(matching, both)
                .has(matching.matched(), ReadOff.of(matching, play).value(matching.matched()))
                .has(matching.byOwnChance(), ReadOff.of(matching, play).value(matching.byOwnChance()));
    }

    @Test
    void cryingAtAStillFaceOrAtAnIntruder_isNoMatch() {
        Matching together = new Matching(Accord.USUAL);

        ReadOff.of(together, Strip.of("nnXXxxww", "IIIIIIII").sheet()).has(together.matched(), 0);
        ReadOff.of(together, Strip.of("XXxxwwXX", "MMMMMMMM").sheet()).has(together.matched(), 0);
        ReadOff.of(together, Strip.of("XXxxwwXX", "WWWWWWWW").sheet()).has(together.matched(), 0);
    }

    /** The break of the first vignette is not a time together. */
    @ParameterizedTest
    @ValueSource(strings = {"MMMMM", "NNNNN", "VVVVV"})
    void infantThatHasTurnedAway_isMatchedByNobody(String caregiver) {
        Matching together = new Matching(Accord.USUAL);

        ReadOff.of(together, Strip.of("ooaau", caregiver).sheet()).has(together.matched(), 0);
    }

    @Test
    void ticksBeforeTheFork_areNotMeasured() {
        Matching matching = new Matching(Accord.SAME_PHASE);
        Reading reading = matching.of(CodingSheet.of(INFANT, CAREGIVER)
                .forkedAt(8)
                .toldTo(new Recorder(matching.needs()))
                .recording()
                .sheet(Stretch.WHOLE_SESSION));

        assertEquals(2, reading.per(matching.matched()));
        assertEquals(2, reading.sum(matching.matched()));
    }
}
