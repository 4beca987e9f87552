package peekaboo.app.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.Said;
import peekaboo.app.browser.Pairs;
import peekaboo.app.browser.Script;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.asking.ScenarioFile;
import peekaboo.chart.Dots;
import peekaboo.chart.HundredDots;
import peekaboo.chart.ReturnsOverTime;
import peekaboo.chart.Titles;
import peekaboo.engine.Fork;
import peekaboo.engine.RecordDigest;
import peekaboo.engine.Session;
import peekaboo.engine.SessionPlan;
import peekaboo.engine.Trial;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Scenario;
import peekaboo.sketch.CurveSketch;
import peekaboo.sketch.Sketch;
import peekaboo.study.Comparison;
import peekaboo.study.Progress;
import peekaboo.study.Study;
import peekaboo.study.StudyPlan;
import peekaboo.study.Terms;
import peekaboo.study.Workers;
import peekaboo.words.Findings;

/** What the script shows in a page is what the command line writes. */
class ScriptAgreesTest {

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @Test
    void ticksCsv_isTheFileThatRunWrites() throws Exception {
        Path file = Files.writeString(home.resolve("all.yaml"), Typed.PROCEDURE);
        Typed.command("run", file, "--dyads", "1", "--arm", "chases", "-o", home.resolve("out"));
        int play = Script.open(Typed.PROCEDURE, Pairs.none(), 1, 0);
        Script.step(play, Integer.MAX_VALUE);

        assertEquals(
                Files.readString(home.resolve("out").resolve("ticks.csv")),
                Script.ticksCsv(play, 0, Script.step(play, 0)));
    }

    @Test
    void digest_isThatOfTheManifest() {
        Scenario scenario = Trial.shipped("everyday-play");
        String text = scenarioText("everyday-play");
        int play = Script.open(text, Pairs.none(), 0, 2);
        Script.step(play, Integer.MAX_VALUE);

        RecordDigest record = new RecordDigest();
        new Session(SessionPlan.of(scenario, scenario.arms().get(0), 2), record).run();

        assertEquals(record.hex(), Script.digestOf(play));
    }

    @ParameterizedTest
    @ValueSource(strings = {"peek-a-boo", "caregivers", "still-face"})
    void summaryOfAWholeStudy_endsWithTheFindingOfCompare(String name) throws Exception {
        Comparison comparison = comparison(name, Optional.empty());
        int study = Script.study(scenarioText(name), Pairs.of("dyads=12"), Pairs.none(), "");
        Script.runStudy(study, 12);
        String summary = Script.summary(study);

        assertEquals(Findings.of(comparison).stream().map(Phrase::inEnglish).toList(), findings(summary));
        HundredDots dots = Dots.of(comparison, Titles.NONE);
        for (int arm = 0; arm < dots.arms().size(); arm++) {
            List<Integer> back = new ArrayList<>();
            for (int bands = 1; bands < dots.bands().size(); bands++) {
                back.add(dots.arms().get(arm).upTo(bands));
            }
            Map<?, ?> told = arm(summary, arm);
            assertEquals(dots.arms().get(arm).name(), told.get("name"));
            assertEquals(back, told.get("back"));
            assertEquals(back, overTimeAtTheMarks(summary, arm));
        }
    }

    private static Map<?, ?> arm(String summary, int arm) throws IOException {
        return (Map<?, ?>)
                ((List<?>) Objects.requireNonNull(JSON.std.mapFrom(summary).get("arms"))).get(arm);
    }

    /** What the dots count as time goes by, where their bands end. */
    private static List<Object> overTimeAtTheMarks(String summary, int arm) throws IOException {
        Map<String, Object> told = JSON.std.mapFrom(summary);
        double every = ((Number) Objects.requireNonNull(told.get("every"))).doubleValue();
        List<?> over = (List<?>) Objects.requireNonNull(arm(summary, arm).get("over"));
        List<Object> counts = new ArrayList<>();
        for (Object seconds : (List<?>) Objects.requireNonNull(told.get("seconds"))) {
            counts.add(over.get((int) (((Number) seconds).doubleValue() / every)));
        }
        return counts;
    }

    /** Drawn at the same size, with the names of the scenario. */
    @Test
    void curvesOfAWholeStudy_areThoseOfTheReport() throws Exception {
        Sketch ofReport = CurveSketch.of(
                ReturnsOverTime.of(comparison("peek-a-boo", Optional.of(Fork.Moment.TURNING_AWAY)), Titles.NONE),
                640,
                90);
        List<String> paths = ofReport.marks().stream()
                .filter(Sketch.Shape.class::isInstance)
                .map(mark -> ((Sketch.Shape) mark).path())
                .toList();
        int study = Script.study(scenarioText("peek-a-boo"), Pairs.of("dyads=12"), Pairs.none(), "first-turn-away");
        Script.runStudy(study, 12);

        List<?> marks = (List<?>) Objects.requireNonNull(
                JSON.std.mapFrom(Script.curves(study, 640, 90)).get("marks"));

        assertEquals(
                paths,
                marks.stream()
                        .map(mark -> ((Map<?, ?>) mark).get("d"))
                        .filter(Objects::nonNull)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Fork.Moment.class)
    void forkedStudy_endsWithTheFindingOfCompare(Fork.Moment moment) throws Exception {
        Comparison comparison = comparison("peek-a-boo", Optional.of(moment));
        int study = Script.study(scenarioText("peek-a-boo"), Pairs.of("dyads=12"), Pairs.none(), moment.label());
        Script.runStudy(study, 12);

        assertEquals(Findings.of(comparison).stream().map(Phrase::inEnglish).toList(), findings(Script.summary(study)));
    }

    /** What the page counts from the noticing, by the command that it names. */
    @Test
    void studyOfTwoArmsFromThePush_isThatOfTheCommand() throws Exception {
        Path out = home.resolve("out");
        Typed.command(
                "compare",
                "scenarios/peek-a-boo.yaml",
                "--dyads",
                "120",
                "--arm",
                "intrusive",
                "--arm",
                "intrusive-then-repairs",
                "--fork",
                "first-push",
                "-o",
                out);
        String[] arms = {"intrusive", "intrusive-then-repairs"};
        int study = Script.study(scenarioText("peek-a-boo"), Pairs.of("dyads=120"), arms, "first-push");
        Script.runStudy(study, 120);

        Map<String, Object> summary = JSON.std.mapFrom(Script.summary(study));
        int place = ((List<?>) Objects.requireNonNull(summary.get("seconds"))).indexOf(10);
        List<String> back = ((List<?>) Objects.requireNonNull(summary.get("arms")))
                .stream()
                        .map(arm -> (Map<?, ?>) arm)
                        .map(arm ->
                                arm.get("name") + " " + ((List<?>) Objects.requireNonNull(arm.get("back"))).get(place))
                        .toList();

        assertEquals(written(out), back);
    }

    /** Of each arm how many of a hundred are back within ten seconds, in the summary of a command. */
    private static List<String> written(Path out) throws IOException {
        List<String> header = List.of();
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(out.resolve("summary.csv"))) {
            List<String> cells = List.of(line.split(",", -1));
            header = header.isEmpty() ? cells : header;
            if (cells.contains("back-within-10s")
                    && cells.get(header.indexOf("form")).equals("value")) {
                double share = Double.parseDouble(cells.get(header.indexOf("value")));
                found.add(cells.get(header.indexOf("arm")) + " " + Math.round(100 * share));
            }
        }
        return found;
    }

    private static List<String> findings(String summary) throws IOException {
        List<?> found =
                (List<?>) Objects.requireNonNull(JSON.std.mapFrom(summary).get("findings"));
        return found.stream().map(Said::inEnglish).toList();
    }

    private static Comparison comparison(String name, Optional<Fork.Moment> fork) throws InterruptedException {
        StudyPlan plan = StudyPlan.of(Trial.shipped(name, "dyads=12"));
        return Comparison.of(
                Study.run(fork.map(plan::fork).orElse(plan), Workers.ALONE, Progress.SILENT),
                Terms.usual(),
                Workers.ALONE);
    }

    private static String scenarioText(String name) {
        ScenarioFile file = ScenarioFile.read(Path.of("scenarios", name + ".yaml"));
        assertEquals(List.of(ScenarioFile.Text.class), List.of(file.getClass()));
        return ((ScenarioFile.Text) file).text();
    }
}
