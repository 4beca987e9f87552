package peekaboo.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.dyad.Range;
import peekaboo.evidence.PartResult;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;

class EvidenceWordsTest {

    @Test
    void numbers_haveAsManyDigitsAsTheirIntervalIsWorth() {
        assertEquals(
                "141.7 bpm (141.0 to 142.2)", EvidenceWords.simulated(SampleResults.heartRate(141.66, 141, 142.21)));
        assertEquals("0.20 (0.15 to 0.25)", EvidenceWords.simulated(SampleResults.difference(0.2, 0.15, 0.25)));
        assertEquals("0 (-9 to 3)", EvidenceWords.simulated(SampleResults.difference(0.04, -8.96, 3)));
    }

    @Test
    void nothingObserved_isSaid() {
        assertEquals("not observed: nothing to divide by", EvidenceWords.simulated(SampleResults.unseen()));
        assertEquals("cannot tell", EvidenceWords.outcome(SampleResults.unseen()));
    }

    @Test
    void partOfWhichNothingIsAsked_isNotJudged() {
        PartResult beside = new PartResult(
                "by chance",
                "",
                new Range(-SampleResults.OPEN, SampleResults.OPEN),
                "told beside it",
                SampleResults.EMERGED,
                Measured.observed(0.33),
                Measured.observed(new Interval(0.3, 0.36, 0.95)));
        assertEquals("told beside it", EvidenceWords.expected(beside));
        assertEquals("not judged", EvidenceWords.outcome(beside));
    }

    @Test
    void intervalNotKnown_isSaid() {
        assertEquals(
                "0.21 (interval not known: seen in too few resampled studies)",
                EvidenceWords.simulated(SampleResults.ofUnknownInterval(0.21)));
    }

    @Test
    void count_namesWhatWasNotReproduced() {
        assertEquals(
                List.of(
                        "1 of 3 reproduced (1 emerged)",
                        "missed: still-face.heart-rate",
                        "inconclusive: still-face.skin-conductance",
                        "not yet (needs a history): therapy.repair"),
                EvidenceWords.count(SampleResults.oneOfEach()));
    }

    @Test
    void mark_ofAFinding_isThatOfThePartThatOwesMost() {
        assertEquals("emerged", EvidenceWords.mark(SampleResults.oneOfEach().get(0)));
        assertEquals("fitted", EvidenceWords.mark(SampleResults.oneOfEach().get(1)));
        assertEquals("", EvidenceWords.mark(SampleResults.oneOfEach().get(3)));
    }

    @Test
    void nearlyAllSamples_areNotToldAsAll() {
        assertEquals(
                "in 96 % of samples of 23",
                EvidenceWords.share(SampleResults.oneOfEach().get(0)));
    }
}
