package peekaboo.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.scenario.RandomScenario;
import peekaboo.study.Quantities;

/** Whatever is valid runs under every command: a few of what the profile hostile tries by thousands. */
class ValidRunsTest {
    private static final int SCENARIOS = 12;

    @TempDir
    private Path home;

    static IntStream seeds() {
        return IntStream.range(0, SCENARIOS);
    }

    /** One of eighty. */
    static Stream<String> ends() {
        List<String> all = ValidRuns.infantsAtTheirEnds();
        return IntStream.range(0, all.size()).filter(i -> i % 80 == 3).mapToObj(all::get);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void validScenario_runs(int seed) {
        new ValidRuns(home, ValidRuns.NO_PICTURES).all(seed, RandomScenario.text(seed));
    }

    @Test
    void everyOutcome_isOneThatParametersMatterTo() {
        Path file = Path.of("scenarios/peek-a-boo.yaml");
        new ValidRuns(home, ValidRuns.NO_PICTURES).sensitivity(file, "", Quantities.ofArms());
    }

    /** Nothing is comfortable in it; README's own screening goes so far. Drawn, too. */
    @ParameterizedTest
    @ValueSource(strings = {"infant.band-low=0.7", "infant.band-high=0"})
    void bandUpsideDown_runs(String change) {
        ValidRuns runs = new ValidRuns(home, ChartFiles.USUAL);
        runs.runs("", "run", "scenarios/peek-a-boo.yaml", "--set", change, "-q");
    }

    @Test
    void deafCaregiverInAnEpisode_runs() {
        String text = """
                schema: 1
                title: Recorded
                seed: 7
                infant: {preset: 4-6-months}
                episodes: [{name: p, lasts: 10 s, caregiver: deaf}]
                arms: {a: {caregiver: deaf}, b: {caregiver: attuned}}
                """;
        new ValidRuns(home, ValidRuns.NO_PICTURES).all(0, text);
    }

    /** Heart and arousal at declared extremes. */
    @Test
    void heart_staysOneThatLives() {
        ValidRuns runs = new ValidRuns(home, ValidRuns.NO_PICTURES);
        runs.runs(
                "",
                "run",
                "scenarios/peek-a-boo.yaml",
                "-q",
                "--set",
                "infant.heart-rate-rest=60 bpm",
                "--set",
                "infant.heart-rate-arousal=200 bpm",
                "--set",
                "infant.rest=1",
                "--set",
                "infant.arousal-noise=1");
    }

    @Test
    void fewSamples_areValuesOrReasons() {
        evidence("--samples", "2", "--seed", "2");
    }

    @Test
    void oddsThatAreInfinite_areValuesOrReasons() {
        evidence("--samples", "60", "--only", "affect.caregiver-first", "--set", "infant.sensitivity=2/s");
    }

    @ParameterizedTest
    @MethodSource("ends")
    void findings_areJudgedAtTheEndsOfAParameter(String change) {
        evidence("--samples", "4", "--set", change);
    }

    private void evidence(Object... words) {
        ValidRuns runs = new ValidRuns(home, ValidRuns.NO_PICTURES);
        runs.runs(
                "", Stream.concat(Stream.of("evidence", "-q"), Stream.of(words)).toArray());
    }

    @Test
    void shortFit_ends() {
        ValidRuns runs = new ValidRuns(home, ValidRuns.NO_PICTURES);
        for (String finding : List.of("gaze.cycles", "still-face.heart-rate")) {
            runs.runs(
                    "",
                    "fit",
                    "-q",
                    "--finding",
                    finding,
                    "--parameter",
                    "sensitivity",
                    "--dyads",
                    "8",
                    "--factor",
                    "20",
                    "--evaluations",
                    "6");
        }
    }

    /** A little beyond what is declared: refused in words, not run. */
    @ParameterizedTest
    @ValueSource(strings = {"infant.rest=1.0001", "infant.heart-rate-rest=59 bpm", "infant.sensitivity=-1 /s"})
    void beyondTheEnd_isRefused(String change) {
        new ValidRuns(home, ValidRuns.NO_PICTURES)
                .refuses("compare", "scenarios/peek-a-boo.yaml", "--set", change, "-q");
    }
}
