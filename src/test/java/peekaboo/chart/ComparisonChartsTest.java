package peekaboo.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.dyad.InfantPhase;
import peekaboo.inference.Curve;
import peekaboo.measure.Ending;
import peekaboo.record.Stretch;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.Quantities;
import peekaboo.text.Percent;
import peekaboo.words.ChartTitles;

class ComparisonChartsTest {

    private static final Comparison TWO_ARMS = SmallStudies.twoArms();
    private static final Comparison EPISODES = SmallStudies.threeEpisodes();
    private static final Comparison FIVE = SmallStudies.fiveEpisodes();

    static Stream<Comparison> comparisons() {
        return Stream.of(TWO_ARMS, EPISODES, FIVE, SmallStudies.fork(), SmallStudies.nothingHappens());
    }

    private static Budgets budgets(Comparison comparison) {
        return new Budgets(comparison, SmallStudies.PARTNERS);
    }

    private static List<String> names(Comparison comparison) {
        return ComparisonCharts.of(comparison, SmallStudies.PARTNERS, ChartTitles.of(comparison)).stream()
                .map(Chart::fileName)
                .toList();
    }

    @Test
    void oneEpisode_givesSixCharts() {
        assertEquals(
                List.of("re-engagement", "endings", "hundred-dots", "time-budgets", "spread", "state-space"),
                names(TWO_ARMS));
    }

    @Test
    void severalEpisodes_giveAChartOfWhatChanges() {
        assertEquals(
                List.of(
                        "re-engagement",
                        "endings",
                        "hundred-dots",
                        "time-budgets",
                        "time-budgets-by-episode",
                        "spread",
                        "state-space"),
                names(EPISODES));
    }

    @Test
    void uncodedEpisode_isInNoChart() {
        TimeBudgets budgets = budgets(FIVE).byEpisode(FIVE.arms().get(0));

        assertEquals(
                List.of("play", "still-face-1", "reunion-1", "still-face-2", "reunion-2"),
                budgets.arms().stream().map(TimeBudgets.Arm::name).toList());
        assertTrue(budgets(FIVE).byArm(Titles.NONE).subtitle().startsWith("All coded episodes together."));
    }

    private static Map<String, String> titles(Comparison comparison) {
        return ComparisonCharts.of(comparison, SmallStudies.PARTNERS, ChartTitles.of(comparison)).stream()
                .collect(Collectors.toMap(
                        Chart::fileName, chart -> chart.figure().title()));
    }

    @Test
    void armsToldApart_areTheTitle() {
        Map<String, String> titles = titles(TWO_ARMS);

        assertEquals("Sooner back with attuned than with intrusive", titles.get("re-engagement"));
        assertEquals("More are back within 10 s with attuned than with intrusive", titles.get("hundred-dots"));
        assertEquals("Infants protest more with intrusive than with attuned", titles.get("time-budgets"));
        assertTrue(
                String.valueOf(titles.get("spread"))
                        .matches("\\d+ of \\d+ infants are back sooner with attuned than with intrusive"),
                titles.get("spread"));
    }

    /** Two with the same caregiver are not told apart, and neither is the soonest. */
    @Test
    void ofThreeArms_theEndsAreNamedAsSuchOnlyIfTheyAreAlone() {
        assertEquals(
                "Sooner back with arm-1 than with arm-3",
                titles(SmallStudies.caregivers("attuned", "attuned", "intrusive"))
                        .get("re-engagement"));
    }

    @ParameterizedTest
    @MethodSource("withoutAClaim")
    void armsNotToldApart_leaveTitlesThatClaimNothing(Comparison comparison) {
        Map<String, String> titles = titles(comparison);

        assertEquals("How soon the infants come back", titles.get("re-engagement"));
        assertEquals("How the turnings away end", titles.get("endings"));
        assertEquals("How the two spend their time", titles.get("time-budgets"));
        assertEquals("How much infants differ in how soon they are back", titles.get("spread"));
        titles.values().forEach(title -> assertFalse(title.endsWith("?"), title));
    }

    static Stream<Comparison> withoutAClaim() {
        return Stream.of(SmallStudies.caregivers("attuned", "attuned"), SmallStudies.caregivers("attuned"), EPISODES);
    }

    @Test
    void nobodyTurningAway_isTheTitle() {
        Map<String, String> titles = titles(SmallStudies.nothingHappens());

        assertEquals("No infant turned away", titles.get("re-engagement"));
        assertEquals("No infant turned away", titles.get("hundred-dots"));
        assertEquals("How the turnings away end", titles.get("endings"));
    }

    /** The numbers of a title are those of the bars. */
    @Test
    void titleOfEpisodes_tellsHowMuchTheInfantSmiled() {
        TimeBudgets budgets = budgets(EPISODES).byEpisode(EPISODES.arms().get(0));
        List<String> smiling = budgets.arms().stream()
                .map(row -> Percent.ofAll(row.shares().get(0)).get(0) + " in " + row.name())
                .toList();

        assertEquals("Time in which the infant smiles at the face: " + String.join(", ", smiling), budgets.title());
    }

    @Test
    void manyEpisodes_areCutAndItIsSaid() {
        Comparison many = SmallStudies.manyEpisodes(14);
        TimeBudgets budgets = budgets(many).byEpisode(many.arms().get(0));

        assertEquals(12, budgets.arms().size());
        assertTrue(budgets.subtitle().contains("The first 12 of 14 coded episodes; all are in summary.csv."));
        assertEquals("How the two spend their time from episode to episode", budgets.title());
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void anyComparison_givesChartsThatSayWhatTheyShow(Comparison comparison) {
        for (Chart chart : ComparisonCharts.of(comparison, SmallStudies.PARTNERS, ChartTitles.of(comparison))) {
            for (ArmSummary arm : comparison.arms()) {
                String told = chart.figure().subtitle() + chart.figure().description();
                assertTrue(told.contains(arm.name()), chart.fileName() + ": " + told);
            }
        }
    }

    @Test
    void reEngagement_isTheComparisonsCurvesWithTheNumberStillAway() {
        ReturnCurves figure = ReturnsOverTime.of(TWO_ARMS, Titles.NONE);
        for (int i = 0; i < figure.arms().size(); i++) {
            ArmSummary arm = TWO_ARMS.arms().get(i);
            ReturnCurves.Arm drawn = figure.arms().get(i);
            assertEquals(arm.spells(), drawn.stillAway().get(0));
            assertEquals(
                    at(drawn.returned(), 5), arm.value(Quantities.back(5)).get().value(), 1e-12);
            assertEquals(
                    at(drawn.returned(), 30), arm.value(Quantities.RETURN).get().value(), 1e-12);
            assertEquals(
                    at(drawn.competing().get(0).curve(), 30),
                    arm.value(Quantities.PROTEST).get().value(),
                    1e-12);
            assertEquals(
                    at(drawn.competing().get(1).curve(), 30),
                    arm.value(Quantities.CAPTURE).get().value(),
                    1e-12);
        }
    }

    @Test
    void curvesThatWereNotAskedFor_areNotDrawn() {
        ReturnCurves figure = ReturnsOverTime.of(SmallStudies.returnsAlone(), Titles.NONE);

        for (ReturnCurves.Arm arm : figure.arms()) {
            assertFalse(arm.returned().observed().isEmpty());
            assertEquals(List.of(), arm.competing());
        }
        assertEquals(
                ReturnsOverTime.of(TWO_ARMS, Titles.NONE).arms().get(1).returned(),
                figure.arms().get(1).returned());
        assertEquals(
                Dots.of(TWO_ARMS, Titles.NONE).arms(),
                Dots.of(SmallStudies.returnsAlone(), Titles.NONE).arms());
    }

    private static double at(Curve curve, double seconds) {
        return curve.shareAt(seconds);
    }

    @Test
    void endings_areTheComparisonsCounts() {
        Endings figure = EndShares.of(TWO_ARMS, Titles.NONE);
        for (int i = 0; i < figure.arms().size(); i++) {
            ArmSummary arm = TWO_ARMS.arms().get(i);
            assertEquals(arm.spells(), figure.arms().get(i).total());
            assertEquals(
                    arm.ended(Ending.CAPTURED), figure.arms().get(i).counts().get(2));
        }
    }

    @Test
    void dots_areAsManyAsTurningsAwayAndWithinOneOfTheSharesBack() {
        HundredDots figure = Dots.of(TWO_ARMS, Titles.NONE);
        for (int i = 0; i < figure.arms().size(); i++) {
            List<Integer> dots = figure.arms().get(i).dots();
            ArmSummary arm = TWO_ARMS.arms().get(i);
            int all = Math.min(100, arm.spells());
            assertEquals(all, dots.stream().mapToInt(Integer::intValue).sum());
            assertEquals(all * arm.value(Quantities.back(2)).get().value(), dots.get(0), 1);
            assertEquals(all * arm.value(Quantities.unresolved(30)).get().value(), dots.get(4), 1);
        }
    }

    @Test
    void budgets_areTheComparisonsShares() {
        TimeBudgets figure = budgets(EPISODES).byEpisode(EPISODES.arms().get(0));
        assertEquals(
                List.of("play", "still-face", "reunion"),
                figure.arms().stream().map(TimeBudgets.Arm::name).toList());
        String protest = InfantPhase.PROTEST.code();
        double told = EPISODES.arms()
                .get(0)
                .value(Stretch.of("still-face"), protest)
                .get()
                .value();
        assertEquals(told, figure.arms().get(1).shares().get(0).get(InfantPhase.PROTEST.ordinal()), 1e-12);
    }

    @Test
    void spread_hasOneDotForEachInfantWithAValue() {
        Spread figure = DyadSpread.of(TWO_ARMS, Titles.NONE);
        for (int i = 0; i < figure.arms().size(); i++) {
            List<Spread.Point> points = figure.arms().get(i).points();
            ArmSummary arm = TWO_ARMS.arms().get(i);
            assertFalse(points.isEmpty());
            for (Spread.Point point : points) {
                assertEquals(arm.dyadMeans().get(point.dyad()).get(), point.value());
            }
        }
    }

    /** So that each can be read on a page, and one share has one size in all of them. */
    @Test
    void gridsOfManyArms_areSeveralOfFew() {
        Comparison six = SmallStudies.caregivers("attuned", "intrusive", "eager", "withdrawn", "deaf", "instant");
        List<StateSpaceGrid> grids = new Grids(six, SmallStudies.PARTNERS).figures();

        assertEquals(
                List.of(3, 3), grids.stream().map(grid -> grid.arms().size()).toList());
        assertEquals(
                six.arms().stream().map(ArmSummary::name).toList(),
                grids.stream()
                        .flatMap(grid -> grid.arms().stream())
                        .map(StateSpaceGrid.Arm::name)
                        .toList());
        assertEquals(grids.get(0).frame(), grids.get(1).frame());
        assertEquals("Where the two meet (2 of 2)", grids.get(1).title());
    }

    @Test
    void grid_addsUpToTheBudgets() {
        StateSpaceGrid grid =
                new Grids(TWO_ARMS, SmallStudies.PARTNERS).figures().get(0);
        TimeBudgets budgets = budgets(TWO_ARMS).byArm(Titles.NONE);
        for (int i = 0; i < grid.arms().size(); i++) {
            for (int column = 0; column < InfantPhase.all().size(); column++) {
                double sum = 0;
                for (List<Double> row : grid.arms().get(i).shares()) {
                    sum += row.get(column);
                }
                assertEquals(budgets.arms().get(i).shares().get(0).get(column), sum, 1e-9);
            }
        }
    }

    @Test
    void noTurningAway_isSaidAndNotDrawnAsZero() {
        Comparison nothing = SmallStudies.nothingHappens();
        assertEquals(0, nothing.arms().get(0).spells());
        assertTrue(Dots.of(nothing, Titles.NONE).arms().get(0).dots().isEmpty());
        assertTrue(DyadSpread.of(nothing, Titles.NONE).arms().get(0).points().isEmpty());
        assertTrue(ReturnsOverTime.of(nothing, Titles.NONE).description().contains(ComparisonCharts.NONE));
    }
}
