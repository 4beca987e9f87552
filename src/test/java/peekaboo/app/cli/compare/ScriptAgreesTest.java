package peekaboo.app.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
        Comparison comparison = comparison(name, false);
        int study = Script.study(scenarioText(name), Pairs.of("dyads=12"), false);
        Script.runStudy(study, 12);
        String summary = Script.summary(study);

        assertEquals(Findings.of(comparison).stream().map(Phrase::inEnglish).toList(), findings(summary));
        HundredDots dots = Dots.of(comparison, Titles.NONE);
        for (int arm = 0; arm < dots.arms().size(); arm++) {
            List<Integer> back = new ArrayList<>();
            for (int bands = 1; bands < dots.bands().size(); bands++) {
                back.add(dots.arms().get(arm).upTo(bands));
            }
            String written = "\"back\":" + back.toString().replace(" ", "");
            String of = dots.arms().get(arm).name();
            assertTrue(summary.contains("{\"name\":\"" + of + "\"," + written + "}"), summary);
        }
    }

    /** Drawn at the same size, with the names of the scenario. */
    @Test
    void curvesOfAWholeStudy_areThoseOfTheReport() throws Exception {
        Sketch ofReport = CurveSketch.of(ReturnsOverTime.of(comparison("peek-a-boo", true), Titles.NONE), 640, 90);
        List<String> paths = ofReport.marks().stream()
                .filter(Sketch.Shape.class::isInstance)
                .map(mark -> ((Sketch.Shape) mark).path())
                .toList();
        int study = Script.study(scenarioText("peek-a-boo"), Pairs.of("dyads=12"), true);
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

    @Test
    void forkedStudy_endsWithTheFindingOfCompare() throws Exception {
        Comparison comparison = comparison("peek-a-boo", true);
        int study = Script.study(scenarioText("peek-a-boo"), Pairs.of("dyads=12"), true);
        Script.runStudy(study, 12);

        assertEquals(Findings.of(comparison).stream().map(Phrase::inEnglish).toList(), findings(Script.summary(study)));
    }

    private static List<String> findings(String summary) throws IOException {
        List<?> found =
                (List<?>) Objects.requireNonNull(JSON.std.mapFrom(summary).get("findings"));
        return found.stream().map(Said::inEnglish).toList();
    }

    private static Comparison comparison(String name, boolean forked) throws InterruptedException {
        StudyPlan plan = StudyPlan.of(Trial.shipped(name, "dyads=12"));
        return Comparison.of(
                Study.run(forked ? plan.fork() : plan, Workers.ALONE, Progress.SILENT), Terms.usual(), Workers.ALONE);
    }

    private static String scenarioText(String name) {
        ScenarioFile file = ScenarioFile.read(Path.of("scenarios", name + ".yaml"));
        assertEquals(List.of(ScenarioFile.Text.class), List.of(file.getClass()));
        return ((ScenarioFile.Text) file).text();
    }
}
