package peekaboo.measure.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.dyad.Accord;
import peekaboo.engine.CodingSheet;
import peekaboo.measure.Reading;
import peekaboo.measure.Strip;
import peekaboo.record.Channels;
import peekaboo.record.Recorder;
import peekaboo.record.Stretch;

/** Matched ticks and the share expected by chance, worked out by hand on one sheet. */
class MatchingTest {
    private static final String INFANT = "ppnnnoooXX";
    private static final String CAREGIVER = "PPPVVMMNII";

    @ParameterizedTest
    @CsvSource({
        // matched: pp-PP, oo-MM, o-N, XX-II; by chance 0.2 x 0.5 + 0.6 x 0.3 + 0.2 x 0.2
        "VALENCE_VOICE_POSITIVE, 0.7, 0.32",
        // and the two nn-VV; by chance 0.2 x 0.3 + 0.6 x 0.5 + 0.2 x 0.2
        "VALENCE_VOICE_NEUTRAL, 0.9, 0.40",
        // pp-PP, nn-VV, o-N, XX-II; by chance 0.2 x 0.3 + 0.3 x 0.4 + 0.3 x 0.1 + 0.2 x 0.2
        "SAME_PHASE, 0.7, 0.25",
    })
    void sheetByHand(Accord accord, double matched, double byChance) {
        Matching matching = new Matching(accord);
        ReadOff.of(matching, Strip.of(INFANT, CAREGIVER).sheet())
                .has(matching.matched(), matched)
                .has(matching.byOwnChance(), byChance);
    }

    @Test
    void ticksBeforeTheFork_areNotMeasured() {
        Matching matching = new Matching(Accord.USUAL);
        Reading reading = matching.of(CodingSheet.of(INFANT, CAREGIVER)
                .forkedAt(8)
                .toldTo(new Recorder(Channels.PHASES))
                .recording()
                .sheet(Stretch.WHOLE_SESSION));

        assertEquals(2, reading.per(matching.matched()));
        assertEquals(2, reading.sum(matching.matched()));
    }
}
