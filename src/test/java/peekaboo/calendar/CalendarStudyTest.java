package peekaboo.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.chart.TrendCharts;
import peekaboo.engine.Trial;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.SessionBlock;
import peekaboo.study.Progress;
import peekaboo.study.Workers;
import peekaboo.text.Percent;
import peekaboo.words.CalendarFindings;

/** Studies of sessions in a row: what is counted, and that sentences say what the numbers are. */
class CalendarStudyTest {
    private static final Pattern SHARE = Pattern.compile("([<>]?\\d+) % with ([a-z0-9-]+)");

    static List<String> shipped() {
        return Trial.shippedCalendars();
    }

    /** Every number of a sentence on looking is that of its arm in the last session of its block, and the arms stand in their order. */
    @ParameterizedTest
    @MethodSource("shipped")
    void findings_sayWhatTheNumbersAre(String name) throws InterruptedException {
        Scenario scenario = Trial.shipped(name, "dyads=4");
        CalendarResult result = CalendarStudy.run(CalendarPlan.of(scenario), Workers.ALONE, Progress.SILENT);
        List<String> sentences =
                CalendarFindings.of(result).stream().map(Phrase::inEnglish).toList();

        List<SessionBlock> blocks = scenario.calendar();
        int checked = 0;
        for (SessionBlock block : blocks) {
            String told = sentences.stream()
                    .filter(one -> one.contains(" of " + block.name() + " infants looked at the face"))
                    .findFirst()
                    .orElse("");
            double before = 1;
            Matcher shares = SHARE.matcher(told);
            while (shares.find()) {
                int arm = names(scenario).indexOf(shares.group(2));
                double mean =
                        result.point(arm, Trend.LOOKS, scenario.lastOf(block)).mean();
                assertEquals(Percent.figures(mean), shares.group(1), told);
                assertTrue(mean <= before, told);
                before = mean;
                checked++;
            }
        }
        assertTrue(checked >= 2 * names(scenario).size(), String.join("\n", sentences));
        for (String sentence : sentences) {
            for (String kind : List.of("avoidant", "resistant", "secure", "enough")) {
                assertTrue(!sentence.contains(kind), sentence);
            }
        }
    }

    private static List<String> names(Scenario scenario) {
        return scenario.arms().stream().map(arm -> arm.name()).toList();
    }

    /** Little that is not nothing is no 0 %, in whatever sentence. */
    @Test
    void littleShares_areToldAsLittle() {
        Scenario scenario = Trial.peekaboo("sessions=5", "dyads=1");
        List<DyadSessions> dyads = List.of(dyad(5, 0.004));
        CalendarResult result =
                new CalendarResult(CalendarPlan.of(scenario), Lists.each(scenario.arms(), arm -> dyads));

        String told = told(result);
        assertTrue(told.contains("<1 % with"), told);
        assertTrue(told.contains("from <1 to <1 % with"), told);
        assertFalse(Pattern.compile("\\b0 %").matcher(told).find(), told);
    }

    /** Who is not told apart from the first or the last stands beside it, in the title and in a sentence. */
    @Test
    void armsThatShareAnEnd_areNamedTogether() {
        CalendarResult result = looking(0.8, 0.8, 0.2);

        assertEquals("At the end of history, infants look most with one and two and least with three", title(result));
        String told = told(result);
        assertTrue(
                told.contains("Not told apart, since the 95 % interval of their difference holds 0: one and two."),
                told);
    }

    /** One in the middle that is like both ends makes neither of them an end. */
    @Test
    void armBetweenTheEnds_leavesOnlyTheTwo() {
        Scenario scenario = three();
        List<List<DyadSessions>> byArm = List.of(
                List.of(dyad(5, 0.6), dyad(5, 0.62)),
                List.of(dyad(5, 0.9), dyad(5, 0.1)),
                List.of(dyad(5, 0.4), dyad(5, 0.42)));
        CalendarResult result = new CalendarResult(CalendarPlan.of(scenario), byArm);

        assertEquals("At the end of history, infants look more with one than with three", title(result));
        assertTrue(told(result).contains("holds 0: one and two; two and three."), told(result));
    }

    @Test
    void armsToldApart_areSaidToBe() {
        CalendarResult result = looking(0.8, 0.5, 0.2);

        assertEquals("At the end of history, infants look most with one and least with three", title(result));
        assertTrue(told(result).contains("Every two of these are told apart"), told(result));
    }

    @Test
    void armsAllAlike_giveNoTitle() {
        CalendarResult result = looking(0.5, 0.5, 0.5);

        assertEquals("From session to session", title(result));
        assertTrue(told(result).contains("No two of these are told apart"), told(result));
    }

    private static Scenario three() {
        Scenario scenario = Trial.peekaboo("sessions=5", "dyads=2");
        Arm arm = scenario.arms().get(0);
        return scenario.withArms(Lists.each(List.of("one", "two", "three"), name -> new Arm(name, arm.care())));
    }

    /** Three arms, in whose every session every number was this, a hundredth less in one dyad than in the other. */
    private static CalendarResult looking(double... shares) {
        List<List<DyadSessions>> byArm = new ArrayList<>();
        for (double share : shares) {
            byArm.add(List.of(dyad(5, share), dyad(5, share - 0.01)));
        }
        return new CalendarResult(CalendarPlan.of(three()), byArm);
    }

    private static String told(CalendarResult result) {
        return String.join("\n", Lists.each(CalendarFindings.of(result), Phrase::inEnglish));
    }

    private static String title(CalendarResult result) {
        return TrendCharts.of(result, CalendarFindings.titles(result))
                .get(0)
                .figure()
                .title();
    }

    /** One dyad in whose every session each number was this. */
    private static DyadSessions dyad(int sessions, double value) {
        double[] values = new double[Trend.all().size() * sessions];
        Arrays.fill(values, value);
        int[] known = new int[sessions];
        Arrays.fill(known, 4);
        String[] digests = new String[sessions];
        Arrays.fill(digests, "0");
        return new DyadSessions(0, values, known, digests, List.of());
    }

    @Test
    void withoutLearning_allTrendsAreFlat() throws InterruptedException {
        Scenario scenario = Trial.peekaboo("sessions=4", "dyads=3", "infant.learning=0", "episodes.play.lasts=1 min");
        CalendarResult result = CalendarStudy.run(CalendarPlan.of(scenario), Workers.ALONE, Progress.SILENT);

        for (Trend trend : List.of(Trend.COMFORT, Trend.REPAIR, Trend.REGULATION)) {
            double first = result.point(0, trend, 0).mean();
            for (int session = 1; session < 4; session++) {
                assertEquals(
                        first,
                        result.point(0, trend, session).mean(),
                        trend.quantity().name());
            }
        }
    }

    /** Two dyads with 1 of 4 and 3 of 4 turnings away back: a mean of half, wherever counts are alike. */
    @Test
    void points_areMeansWithIntervalsAndQuartiles() {
        Scenario scenario = Trial.peekaboo("sessions=1", "dyads=2");
        int trends = Trend.all().size();
        List<DyadSessions> dyads = new ArrayList<>();
        for (double share : new double[] {0.25, 0.75}) {
            double[] values = new double[trends];
            values[Trend.BACK.place()] = share;
            values[Trend.LOOKS.place()] = share;
            int[] known = {share < 0.5 ? 4 : 12};
            dyads.add(new DyadSessions(dyads.size(), values, known, new String[] {"0"}, List.of()));
        }
        CalendarResult result = new CalendarResult(CalendarPlan.of(scenario), List.of(dyads));

        CalendarResult.Point looks = result.point(0, Trend.LOOKS, 0);
        assertEquals(0.5, looks.mean());
        assertEquals(0.375, looks.lowerQuartile());
        assertEquals(0.625, looks.upperQuartile());
        // The standard error of two values half apart is a quarter.
        assertEquals(0.5 - 1.959963984540054 * 0.25, looks.low(), 1e-12);
        // Ten of sixteen turnings away.
        assertEquals(0.625, result.point(0, Trend.BACK, 0).mean());
    }
}
