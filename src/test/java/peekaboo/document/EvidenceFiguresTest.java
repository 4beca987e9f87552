package peekaboo.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.chart.ForestPlot;
import peekaboo.chart.ForestPlot.Group;
import peekaboo.chart.ForestPlot.Place;
import peekaboo.evidence.PartResult;
import peekaboo.evidence.Verdict;

class EvidenceFiguresTest {

    private static ForestPlot figure(PartResult... parts) {
        return EvidenceFigures.of(SampleResults.result(0, Verdict.MISSED, parts))
                .orElseThrow();
    }

    @Test
    void partsOfOneUnit_shareAScale_othersDoNot() {
        List<Group> groups = figure(
                        SampleResults.heartRate(134, 133, 135),
                        SampleResults.heartRate(141, 140, 142),
                        SampleResults.difference(0.1, 0.05, 0.15))
                .groups();
        assertEquals(
                List.of(2, 1), groups.stream().map(group -> group.rows().size()).toList());
        assertEquals("bpm", groups.get(0).axis());
    }

    @Test
    void partsOfUnlikeSize_haveScalesOfTheirOwn() {
        assertEquals(
                2,
                figure(SampleResults.difference(0.01, 0.005, 0.02), SampleResults.difference(4, 3, 5))
                        .groups()
                        .size());
    }

    @Test
    void placeOfEachPart_isThatOfItsOutcome() {
        List<Place> places = figure(
                        SampleResults.heartRate(134, 133, 135),
                        SampleResults.heartRate(141, 140, 142),
                        SampleResults.heartRate(138, 137, 139))
                .groups()
                .get(0)
                .rows()
                .stream()
                .map(row -> row.seen().orElseThrow().place())
                .toList();
        assertEquals(List.of(Place.INSIDE, Place.OUTSIDE, Place.ACROSS), places);
    }

    @Test
    void whatWasNotObserved_hasARowWithoutADot() {
        assertTrue(figure(SampleResults.unseen())
                .groups()
                .get(0)
                .rows()
                .get(0)
                .seen()
                .isEmpty());
    }

    @Test
    void findingThatWasNotChecked_hasNoChart() {
        assertTrue(EvidenceFigures.of(SampleResults.result(SampleResults.NEEDS_A_HISTORY, Verdict.NOT_YET))
                .isEmpty());
    }
}
