package peekaboo.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import peekaboo.chart.Chart;
import peekaboo.chart.DoseResponse;
import peekaboo.chart.HeatMap;
import peekaboo.chart.Influences;
import peekaboo.design.Design;
import peekaboo.design.DesignRequest;
import peekaboo.design.DesignRequest.BadDesignException;
import peekaboo.design.ShownValues;
import peekaboo.document.Reproduction;
import peekaboo.document.SweepPage;
import peekaboo.phrase.Phrase;
import peekaboo.sensitivity.SobolPoints;
import peekaboo.words.SweepFindings;

/** What is said of made outcomes whose course is known. */
class SweepFindingsTest {
    private static String said(Design design, double noise, DoubleBinaryOperator value) {
        return String.join(
                " ",
                SweepFindings.of(SweptTest.made(design, noise, value)).stream()
                        .map(Phrase::inEnglish)
                        .toList());
    }

    private static Design line() throws BadDesignException {
        return SweptTest.design("infant.rest=0..1/11");
    }

    private static Design cloud() throws BadDesignException {
        return new DesignRequest(
                        List.of("infant.rest=0..1", "infant.variety=0..2", "infant.band-low=0.2..0.4"),
                        Optional.of("latin-hypercube"),
                        OptionalInt.of(60),
                        List.of())
                .of(SweptTest.SMALL, SobolPoints::of);
    }

    @Test
    void line_isToldWithItsEndsAndHowSurely() throws BadDesignException {
        String rises = said(line(), 0.2, (x, none) -> 3 + 4 * x);
        String falls = said(line(), 0.2, (x, none) -> 9 - 4 * x);

        assertTrue(
                rises.startsWith(
                        "As infant.rest goes from 0 to 1, the mean time until the infant is back by itself rises with waits"
                                + " from 3.00 s to 7.00 s: by 4.00 s (95 % interval 3."),
                rises);
        assertTrue(falls.contains("falls with waits from 9.00 s to 5.00 s: by 4.00 s (95 % interval 3."), falls);
        assertTrue(!rises.contains("bends") && !rises.contains("one way"), rises);
    }

    @Test
    void noChange_isToldAsNone() throws BadDesignException {
        String flat = said(line(), 3, (x, none) -> 3);

        assertTrue(flat.contains("no change of it is shown with waits between the ends"), flat);
        assertTrue(flat.contains("holds 0."), flat);
    }

    @Test
    void bendAndTurn_areToldWhereTheyAre() throws BadDesignException {
        String bend = said(line(), 0.1, (x, none) -> 5 - 6 * Math.min(x, 0.3));
        String hill = said(line(), 0.1, (x, none) -> 14 - 10 * (x - 0.6) * (x - 0.6));
        String hollow = said(line(), 0.1, (x, none) -> 4 + 10 * (x - 0.4) * (x - 0.4));

        assertTrue(
                bend.contains("It bends with waits: up to 0.3 it changes by \u22121.80 s, beyond that by 0.00 s"),
                bend);
        assertTrue(hill.contains("at 0.6 it is 14.0 s, higher than at both ends, by 3.60 s and by 1.60 s."), hill);
        assertTrue(hollow.contains("at 0.4 it is 4.00 s, lower than at both ends"), hollow);
    }

    @Test
    void rectangle_isToldWithItsInteraction() throws BadDesignException {
        Design plane = SweptTest.design("infant.rest=0..1/5", "infant.variety=0..2/3");
        String product = said(plane, 0.1, (x, y) -> 1 + x + 2 * x * y);
        String sum = said(plane, 0.1, (x, y) -> 1 + x + 2 * y);

        assertTrue(
                product.contains("The two interact with waits: over the whole of infant.rest it changes by 1.00 s"),
                product);
        assertTrue(
                product.contains(
                        "where infant.variety is 0, and by 5.00 s where it is 2; the second less the first is 4.00 s"),
                product);
        assertTrue(sum.contains("No interaction of the two is shown with waits"), sum);
        assertTrue(sum.contains("highest, 6.00 s, at infant.rest 1 and infant.variety 2"), sum);
    }

    /** A setting of one caregiver is no setting of another: nothing is told of where the other one stands on it. */
    @Test
    void settingThatDoesNotReachAnArm_isToldAsThat() throws BadDesignException, InterruptedException {
        Design plane = SweptTest.design("arms.waits.patience=1 s,3 s,9 s", "infant.rest=0.1..0.4/2");
        Swept swept = SweptTest.run(plane, 2);
        List<String> told =
                SweepFindings.of(swept).stream().map(Phrase::inEnglish).toList();

        assertEquals(2, told.size());
        assertTrue(
                told.get(0).contains("arms.waits.patience 1 s") || told.get(0).contains("arms.waits.patience 9 s"));
        assertTrue(told.get(0).contains("with waits: over the whole of arms.waits.patience"), told.get(0));
        assertTrue(told.get(1).endsWith(". No session with chases depends on arms.waits.patience."), told.get(1));
        assertEquals(1, told.get(1).split("arms.waits.patience", -1).length - 1, told.get(1));
        assertTrue(told.get(1).contains("at infant.rest 0.1"), told.get(1));
        assertFalse(told.get(1).contains("nteract"), told.get(1));
    }

    /** The same among caregivers by name. */
    @Test
    void settingThatDoesNotReachAnArm_isToldAmongNamesToo() throws BadDesignException, InterruptedException {
        Design names = SweptTest.design("arms.waits.patience=1 s,9 s", "infant.preset=4-6-months,9-months");
        List<String> told = SweepFindings.of(SweptTest.run(names, 1)).stream()
                .map(Phrase::inEnglish)
                .toList();

        assertTrue(told.get(1).endsWith(". No session with chases depends on arms.waits.patience."), told.get(1));
        assertFalse(told.get(0).contains("depends on"), told.get(0));
    }

    @Test
    void cloud_isToldByWhatDoesMost() throws BadDesignException {
        String told = said(cloud(), 0.1, (x, y) -> 1 + 3 * x + y / 2 + 4 * x * y);

        assertTrue(
                told.startsWith("With waits, of 3 settings that are varied together infant.rest does most to"), told);
        assertTrue(told.contains("Then come infant.variety from 0.0"), told);
        assertTrue(told.contains("With waits, infant.rest and infant.variety interact: between"), told);
    }

    /** A setting whose drawn values come twice, as times in whole ticks do, is no line and still a single setting. */
    @Test
    void singleSettingWithEqualValues_isToldAlone() throws BadDesignException {
        Design once = SweptTest.design("infant.rest=0,0.5,1");
        List<Design.Point> points = new ArrayList<>(once.points());
        points.addAll(once.points());
        Design twice = new Design(once.kind(), once.axes(), points);

        String told = said(twice, 0.1, (x, none) -> 2 - x);
        assertTrue(
                told.startsWith(
                        "With waits, from 0 to 1 infant.rest changes the mean time until the infant is back by itself by"
                                + " \u22121.00 s on average (95 % interval \u22121."),
                told);
        String flat = said(twice, 3, (x, none) -> 3);
        assertTrue(flat.startsWith("With waits, no effect of infant.rest on the mean time"), flat);
    }

    /** A step is written in the same way wherever it is told; two that differ are seen to. */
    @Test
    void values_areWrittenInOneWay() throws BadDesignException {
        Design line = SweptTest.design("arms.waits.patience=0.5..12 s/4");
        Swept swept = SweptTest.made(line, 0.1, (x, none) -> 20 - x);
        List<String> told = new ArrayList<>();
        told.add(said(SweptTest.design("arms.waits.patience=4.33333333333 s,8.16666666667 s"), 0.1, (x, none) -> x));
        told.add(charts(swept).get(0).figure().caption().description());
        told.add(SweepPage.of(swept, List.of(), new Reproduction("0.1.0", "sweep", "0", "1")));

        for (String text : told) {
            assertTrue(text.contains("4.333 s"), text);
            assertFalse(text.contains("4.33333"), text);
        }
        ShownValues near = ShownValues.of(SweptTest.design("infant.rest=0.10001,0.10002,0.2"));
        assertEquals(List.of("0.10001", "0.10002", "0.2"), List.of(near.point(0), near.point(1), near.point(2)));
        ShownValues whole = ShownValues.of(SweptTest.design("seed=1,123456"));
        assertEquals("123456", whole.point(1));
    }

    @Test
    void names_areToldByTheirEnds() throws BadDesignException {
        Design names = SweptTest.design("infant.rest=0,1", "arms.waits.caregiver=attuned,eager");
        Swept swept = SweptTest.made(names, 0.1, (x, none) -> 2 + x);
        String told = SweepFindings.of(swept).get(0).inEnglish();

        assertTrue(told.contains("is lowest, 2.00 s, at infant.rest 0 and arms.waits.caregiver attuned"), told);
        assertTrue(told.contains("1.00 s apart (95 % interval 0.9"), told);
    }

    @Test
    void charts_areOfTheLayout() throws BadDesignException {
        DoubleBinaryOperator value = (x, y) -> 1 + 3 * x;
        List<Chart> line = charts(SweptTest.made(line(), 0.1, value));
        List<Chart> plane =
                charts(SweptTest.made(SweptTest.design("infant.rest=0..1/3", "infant.variety=0..2/3"), 0.1, value));
        List<Chart> cloud = charts(SweptTest.made(cloud(), 0.1, value));

        assertEquals("dose-response-restricted-mean", line.get(0).fileName());
        assertEquals(
                11,
                ((DoseResponse) line.get(0).figure()).lines().get(0).points().size());
        assertEquals(
                "As infant.rest rises, the mean time until the infant is back by itself rises",
                line.get(0).figure().title());
        List<Chart> product = charts(SweptTest.made(
                SweptTest.design("infant.rest=0..1/3", "infant.variety=0..2/3"), 0.1, (x, y) -> 1 + x * y));
        assertEquals(
                "How the mean time until the infant is back by itself goes with infant.rest hangs on infant.variety",
                product.get(0).figure().title());
        List<Chart> one = charts(SweptTest.madeBesideOther(
                SweptTest.design("arms.waits.patience=0.5..1.5 s/3", "infant.variety=0..2/3"),
                0.1,
                (x, y) -> 1 + x * y));
        assertEquals(
                "With waits, how the mean time until the infant is back by itself goes with arms.waits.patience hangs on"
                        + " infant.variety",
                one.get(0).figure().title());
        assertEquals(
                "How restricted-mean goes over infant.rest and infant.variety",
                plane.get(0).figure().title());
        assertEquals(
                List.of(1.0, 2.5, 4.0),
                ((HeatMap) plane.get(0).figure()).panels().get(0).rows().get(2));
        assertEquals(
                "infant.rest",
                ((Influences) cloud.get(0).figure()).rows().get(0).name());
    }

    private static List<Chart> charts(Swept swept) {
        List<Chart> charts = SweepCharts.of(swept, SweepFindings.titles(swept));
        assertEquals(1, charts.size());
        return charts;
    }
}
