package peekaboo.app.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import peekaboo.chart.Chart;
import peekaboo.chart.ComparisonCharts;
import peekaboo.chart.Dots;
import peekaboo.chart.Endings;
import peekaboo.chart.HundredDots;
import peekaboo.chart.Titles;
import peekaboo.engine.Fork;
import peekaboo.inference.Measured;
import peekaboo.phrase.Phrase;
import peekaboo.record.Stretch;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.PairSummary;
import peekaboo.study.Progress;
import peekaboo.study.Quantities;
import peekaboo.study.Study;
import peekaboo.study.StudyPlan;
import peekaboo.study.SummaryRow;
import peekaboo.study.Terms;
import peekaboo.study.Workers;
import peekaboo.text.Percent;
import peekaboo.words.ChartTitles;
import peekaboo.words.Findings;
import peekaboo.words.PhaseLooks;

/** What a comparison says, of whatever study, promises no more than was seen in it. */
class TrueWordsTest {
    private static final String PRESET = "preset: 4-6-months";
    private static final String NOBODY_BACK =
            PRESET + ", look-back-base: 0 /s, look-back-settled: 0 /s, look-back-from-object: 0 /s";
    private static final String NOBODY_AWAY = PRESET + ", look-away-object: 0 /s";
    private static final String PLAY = "{name: play, lasts: 1 min, game: peek-a-boo}";
    private static final String TWO = "waits: {caregiver: attuned}, leans: {caregiver: intrusive}";
    private static final String FIVE =
            TWO + ", c: {caregiver: eager}, d: {caregiver: attuned}, e: {caregiver: withdrawn}";
    private static final String TWELVE = FIVE
            + IntStream.rangeClosed(1, 7)
                    .mapToObj(n -> ", more-" + n + ": {caregiver: eager, patience: " + n + " s}")
                    .collect(Collectors.joining());
    private static final String STILL_FACE =
            PLAY + ", {name: still, lasts: 1 min, caregiver: still-face}, {name: again, lasts: 1 min}";

    /** Studies of which too much is easily said. */
    private enum Small {
        ONE_DYAD(1, PRESET, PLAY, TWO, 30),
        ONE_ARM(8, PRESET, PLAY, "waits: {caregiver: attuned}", 30),
        FEW(3, PRESET, PLAY, TWO, 30),
        NOBODY_BACK_AT_ALL(12, NOBODY_BACK, PLAY, TWO, 30),
        NOBODY_BACK_OF_FIVE(12, NOBODY_BACK, PLAY, FIVE, 30),
        NOBODY_TURNED_AWAY(12, NOBODY_AWAY, "{name: play, lasts: 0.25 s}", TWO, 30),
        WATCHED_TOO_SHORT(12, PRESET, "{name: play, lasts: 1 s}", TWO, 30),
        FIVE_ARMS(12, PRESET, PLAY, FIVE, 30),
        TWELVE_ARMS(12, PRESET, PLAY, TWELVE, 30),
        STILL_FACE_IN_THE_MIDDLE(12, PRESET, STILL_FACE, TWO, 30),
        SHORT_HORIZON(12, PRESET, PLAY, TWO, 5),
        LONG_HORIZON(12, PRESET, PLAY, TWO, 300),
        FORK(12, PRESET, PLAY, TWO, 30);

        private final int dyads;
        private final String infant;
        private final String episodes;
        private final String arms;
        private final double horizon;

        Small(int dyads, String infant, String episodes, String arms, double horizon) {
            this.dyads = dyads;
            this.infant = infant;
            this.episodes = episodes;
            this.arms = arms;
            this.horizon = horizon;
        }

        Comparison compared() throws InterruptedException {
            String text = """
                    schema: 1
                    title: Small
                    seed: 5
                    dyads: %d
                    infant: {%s}
                    episodes: [%s]
                    arms: {%s}
                    """.formatted(dyads, infant, episodes, arms);
            Scenario scenario = assertInstanceOf(Scenario.class, ScenarioReader.read("small.yaml", text));
            StudyPlan plan =
                    this == FORK ? StudyPlan.of(scenario).fork(Fork.Moment.TURNING_AWAY) : StudyPlan.of(scenario);
            return Comparison.of(
                    Study.run(plan, Workers.ALONE, Progress.SILENT), new Terms(horizon, 100, 0.95), Workers.ALONE);
        }
    }

    private static String finding(Comparison comparison) {
        return Findings.of(comparison).stream().map(Phrase::inEnglish).collect(Collectors.joining("\n"));
    }

    private static String tables(Comparison comparison) {
        return ArmTable.of(comparison) + "\n" + ArmTable.howSoon(comparison);
    }

    private static boolean isAnybodyBack(ArmSummary arm) {
        return arm.value(Quantities.RETURN).either(share -> share.value() > 0, reason -> false);
    }

    private static List<Chart> charts(Comparison comparison) {
        return ComparisonCharts.of(comparison, PhaseLooks.partners(), ChartTitles.of(comparison));
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyDid_isNoNumberAndNoComparison(Small small) throws InterruptedException {
        Comparison comparison = small.compared();
        for (PairSummary pair : comparison.pairs()) {
            boolean any = comparison.arms().stream()
                    .filter(arm -> arm.name().equals(pair.first()) || arm.name().equals(pair.second()))
                    .anyMatch(TrueWordsTest::isAnybodyBack);
            assertTrue(any || !pair.contrast(Quantities.RESTRICTED_MEAN).ratio().isObserved(), pair.first());
            assertTrue(
                    any
                            || !pair.contrast(Quantities.RESTRICTED_MEAN)
                                    .difference()
                                    .isObserved(),
                    pair.first());
        }
        if (comparison.arms().stream().noneMatch(TrueWordsTest::isAnybodyBack)) {
            assertFalse(finding(comparison).contains(" times that with "), finding(comparison));
            assertFalse(ArmTable.of(comparison).contains("30.0 s"), ArmTable.of(comparison));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNotReached_saysWithinWhat(Small small) throws InterruptedException {
        Comparison comparison = small.compared();
        String all = tables(comparison) + finding(comparison);

        assertEquals(all.split("not reached", -1).length, all.split("not reached within [0-9]", -1).length, all);
        for (ArmSummary arm : comparison.arms()) {
            assertFalse(arm.spells() > 0 && all.contains("-  no turning away: " + arm.name()), all);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sharesOfFewTurningsAway_standWithTheirNumber(Small small) throws InterruptedException {
        Comparison comparison = small.compared();
        List<String> rows = ArmTable.of(comparison).lines().toList();
        for (ArmSummary arm : comparison.arms()) {
            if (arm.spells() < Percent.MANY) {
                String row = rows.stream()
                        .filter(line -> line.startsWith(arm.name() + " "))
                        .findFirst()
                        .orElseThrow();
                String ofTurnings = row.replaceFirst("\\s\\S+\\s+(<?[0-9]+ % \\(.*|-)$", "");
                assertFalse(
                        Pattern.compile("[0-9] %(?! of)").matcher(ofTurnings).find(), row);
            }
        }
    }

    /** The rest were back or in protest: the curve reaches all of six, though one of them was cut off and nobody knows of it. */
    @Test
    void aWholeNumberThatIsAnEstimate_isNoCount() throws InterruptedException {
        Scenario scenario = assertInstanceOf(Scenario.class, ScenarioReader.read("small.yaml", """
                schema: 1
                title: One of six is cut off
                seed: 3
                dyads: 6
                infant: {preset: 4-6-months}
                episodes: [{name: play, lasts: 30 s}, {name: pause, lasts: 10 s, coded: false}, {name: still, lasts: 30 s, caregiver: still-face}, {name: reunion, lasts: 30 s}]
                arms: {one: {caregiver: attuned}, two: {caregiver: intrusive}}
                """));
        Comparison comparison = Comparison.of(
                Study.run(StudyPlan.of(scenario).fork(Fork.Moment.TURNING_AWAY), Workers.ALONE, Progress.SILENT),
                new Terms(30, 100, 0.95),
                Workers.ALONE);

        assertEquals(5, comparison.arms().get(0).tally(Stretch.WHOLE_SESSION).back());
        String told = ArmTable.of(comparison);
        assertTrue(told.contains("100 % of 6"), told);
        assertFalse(told.contains("6 of 6"), told);
        String words = charts(comparison).toString();
        assertFalse(words.contains("6 of 6"), words);
    }

    @ParameterizedTest
    @EnumSource
    void chartsOfTurningsAway_haveNoMoreOfThemThanThereWere(Small small) throws InterruptedException {
        Comparison comparison = small.compared();
        HundredDots dots = Dots.of(comparison, Titles.NONE);
        for (int arm = 0; arm < dots.arms().size(); arm++) {
            int spells = comparison.arms().get(arm).spells();
            int drawn = dots.arms().get(arm).all();
            assertTrue(drawn == 0 || drawn == Math.min(spells, HundredDots.DOTS), dots.description());
            assertFalse(spells > 0 && spells < HundredDots.DOTS && dots.title().contains("hundred"), dots.title());
        }
    }

    /** One arm's reason is not the other's. */
    @Test
    void armsWithoutDots_eachSayWhy() throws InterruptedException {
        Comparison tooShort = Small.WATCHED_TOO_SHORT.compared();
        ArmSummary nobody = Small.NOBODY_TURNED_AWAY.compared().arms().get(0);
        List<ArmSummary> arms = List.of(tooShort.arms().get(0), nobody);
        HundredDots dots = Dots.of(
                new Comparison(tooShort.plan(), tooShort.terms(), tooShort.horizonSeconds(), arms, List.of()),
                Titles.NONE);

        assertTrue(arms.get(0).spells() > 0);
        assertEquals(
                List.of("no turning away watched for long enough", "no turning away to look at"),
                dots.arms().stream().map(HundredDots.Arm::none).toList());
    }

    @ParameterizedTest
    @EnumSource
    void endingsOfAnArm_addUpToAll(Small small) throws InterruptedException {
        Comparison comparison = small.compared();
        Endings endings = (Endings) charts(comparison).stream()
                .map(Chart::figure)
                .filter(Endings.class::isInstance)
                .findFirst()
                .orElseThrow();
        for (Endings.Arm arm : endings.arms()) {
            List<String> told = Percent.ofCounts(arm.counts());
            if (arm.total() >= Percent.MANY) {
                assertEquals(100, numbers(told, "[0-9]+(?=\u00a0%)", arm), told.toString());
            } else {
                assertEquals(arm.total(), numbers(told, "^[0-9]+(?= of )", arm), told.toString());
            }
        }
    }

    /** Their sum; "less than one" counts as it stands in the rounding, as nothing. */
    private static int numbers(List<String> told, String number, Endings.Arm arm) {
        List<Integer> all = new ArrayList<>();
        for (String one : told) {
            Supplier<String> what = () -> one + " of " + arm.name();
            MatchResult found = Pattern.compile(number)
                    .matcher(one)
                    .results()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(what.get()));
            all.add(one.startsWith("<") ? 0 : Integer.parseInt(found.group()));
        }
        return all.stream().mapToInt(Integer::intValue).sum();
    }

    @ParameterizedTest
    @EnumSource
    void sentencesAndCaptions_areWhole(Small small) throws InterruptedException {
        Comparison comparison = small.compared();
        String all = finding(comparison)
                + charts(comparison).stream()
                        .map(chart -> chart.figure().description())
                        .collect(Collectors.joining("\n"));

        assertFalse(
                Pattern.compile(" [.,;]|  |\\{[0-9]}|NaN|Infinity").matcher(all).find(), all);
    }

    @Test
    void twelveArms_areToldFromEndToEnd() throws InterruptedException {
        String told = finding(Small.TWELVE_ARMS.compared());

        assertTrue(told.length() < 1100, told);
        assertTrue(told.startsWith("Of 12 arms the mean time until the infant was back by itself goes from "), told);
        assertTrue(told.contains(", the latest, lie "), told);
    }

    @Test
    void severalEpisodes_theTableSaysThatItIsOfAll() throws InterruptedException {
        String table = ArmTable.of(Small.STILL_FACE_IN_THE_MIDDLE.compared());

        assertTrue(table.startsWith("All episodes together; the sentences below are of again alone.\n"), table);
    }

    @Test
    void meansNameTheirHorizon() throws InterruptedException {
        Comparison comparison = Small.SHORT_HORIZON.compared();

        assertTrue(ArmTable.howSoon(comparison).contains("(means within 5 s)"), ArmTable.howSoon(comparison));
        assertTrue(ArmTable.of(comparison).replaceAll("\\s+", " ").contains("5 s"), ArmTable.of(comparison));
    }

    /** A file that is read by itself says of no arm what it did not show. */
    @Test
    void rowsOfArmsWhereNobodyWasBack_haveNoRatioOfMeans() throws InterruptedException {
        List<SummaryRow> rows = Small.NOBODY_BACK_AT_ALL.compared().rows(score -> 1);
        for (SummaryRow row : rows) {
            if (row.ofPair() && row.quantity().equals(Quantities.RESTRICTED_MEAN)) {
                assertEquals(
                        Measured.Reason.NOBODY_BACK,
                        row.value().either(known -> Measured.Reason.NEEDS_NONE, reason -> reason),
                        row.inWords());
            }
        }
    }
}
