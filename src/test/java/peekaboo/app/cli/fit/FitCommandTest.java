package peekaboo.app.cli.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Settings;
import peekaboo.fit.Evaluation;
import peekaboo.fit.FitPlan;
import peekaboo.fit.FitRequest.BadRequestException;
import peekaboo.fit.Search;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;

class FitCommandTest {
    private static final List<String> SMALL = List.of(
            "fit",
            "--finding",
            "still-face.heart-rate",
            "--parameter",
            "heart-rate-rest",
            "--parameter",
            "look-away-object",
            "--dyads",
            "4");

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @SuppressWarnings("NullAway") // set before each
    Path out;

    @SuppressWarnings("NullAway") // set before each
    Path running;

    @BeforeEach
    void name() {
        out = home.resolve("out");
        running = home.resolve("out.fit-log.csv");
    }

    private Typed fit(Path folder, Object... more) {
        List<Object> words = new ArrayList<>(SMALL);
        words.addAll(List.of("-o", folder));
        words.addAll(List.of(more));
        return Typed.command(words.toArray());
    }

    private static FitPlan plan() {
        FitOptions options = new FitOptions();
        options.findings = List.of("still-face.heart-rate");
        options.parameters = List.of("heart-rate-rest", "look-away-object");
        options.dyads = 4;
        try {
            return options.request().plan();
        } catch (StopException | BadRequestException bad) {
            throw new IllegalStateException(bad);
        }
    }

    /** Rows of a log are never longer than they are taken for. */
    @Test
    void spaceAskedFor_holdsTheLongestRows() {
        Evaluation longest = new Evaluation(
                999_999_999,
                999_999_999,
                -1.2345678901234568E-300,
                List.of(-1.2345678901234568E-300, 1.2345678901234568E-10));
        long row = FitLogText.row(longest).length();

        assertTrue(2 * 1000 * row <= FitFiles.bytes(plan(), new Search(1000, 1, 1)), () -> row + " a row");
        assertTrue(FitFiles.bytes(plan(), new Search(Integer.MAX_VALUE, Integer.MAX_VALUE, 1)) < 1_000_000_000);
    }

    @Test
    void fit_tellsTheParametersTheLossAndThePreset() throws IOException {
        Typed typed = fit(out, "--evaluations", "8", "--restarts", "2");
        List<String> lines = typed.out().lines().toList();

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        assertEquals("", typed.err());
        assertTrue(lines.get(0).startsWith("parameter "), typed::out);
        assertTrue(lines.get(1).matches("heart-rate-rest +130 .*"), typed::out);
        assertTrue(typed.out().contains("after 16 evaluations."), typed::out);
        Search search = new Search(8, 2, 1);
        assertTrue(Typed.bytes(out) <= FitFiles.bytes(plan(), search), () -> "" + FitFiles.bytes(plan(), search));
        assertEquals("Preset: " + out.resolve("4-6-months.yaml"), lines.get(lines.size() - 1));
        assertEquals(
                List.of(
                        "4-6-months.yaml",
                        "codebook.csv",
                        "fit-log.csv",
                        "fit-numbers.csv",
                        "fit.csv",
                        "manifest.json",
                        "provenance.json"),
                Typed.names(out));
        assertFalse(Files.exists(running));
        assertEquals(
                ExitCodes.DONE,
                fit(out, "--evaluations", "1", "--restarts", "1").exitCode());
    }

    @Test
    void tables_haveTheColumnsPromised() throws IOException {
        fit(out, "--evaluations", "3", "--restarts", "1", "-q");

        assertTrue(Files.readString(out.resolve("fit.csv"))
                .startsWith("parameter,unit,start,fitted,low,high,determined,restart_spread,at_edge\n"
                        + "heart-rate-rest,bpm,130,"));
        assertTrue(Files.readString(out.resolve("fit-numbers.csv"))
                .startsWith("finding,number,unit,expected_low,expected_high,at_start,fitted,loss\n"
                        + "still-face.heart-rate,play,bpm,132,138,"));
        List<String> log = Files.readAllLines(out.resolve("fit-log.csv"));
        assertEquals("restart,number,loss,heart-rate-rest,look-away-object", log.get(1));
        assertTrue(log.get(2).startsWith("1,1,"), log.get(2));
        assertTrue(log.get(2).endsWith(",130.0,0.12"), log.get(2));
        assertEquals(5, log.size());
    }

    @Test
    void presetFile_canBePastedIntoAScenario() throws IOException {
        fit(out, "--evaluations", "5", "--restarts", "1", "-q");
        String preset = Files.readString(out.resolve("4-6-months.yaml"));
        Scenario scenario = assertInstanceOf(
                Scenario.class,
                ScenarioReader.read("pasted.yaml", Typed.SMALL.replace("infant: {preset: 4-6-months}\n", preset)),
                preset);
        Settings infants = scenario.infant().centre();
        List<String> fitted = Files.readAllLines(out.resolve("fit.csv"));

        for (String row : fitted.subList(1, fitted.size())) {
            String[] cells = row.split(",", -1);
            Parameter parameter = infants.table().find(cells[0]).orElseThrow();
            assertEquals(Double.parseDouble(cells[3]), infants.get(parameter), row);
        }
        assertTrue(preset.contains("java -jar target/peekaboo.jar fit --preset 4-6-months --finding "), preset);
    }

    @Test
    void goneOnAfterAStop_givesTheSameBytes() throws IOException {
        fit(out, "--evaluations", "12", "--restarts", "2", "-q");
        // Stopped in the middle of the ninth row.
        String log = Files.readString(out.resolve("fit-log.csv"));
        int nine = log.indexOf("\n1,9,");
        Path other = home.resolve("other");
        Files.writeString(home.resolve("other.fit-log.csv"), log.substring(0, nine + 10));
        Typed typed = fit(other, "--evaluations", "12", "--restarts", "2", "-q", "--resume", "--threads", "1");

        assertEquals(new Typed(0, "", ""), typed);
        assertSame(out, other);
        assertFalse(Files.exists(home.resolve("other.fit-log.csv")));
    }

    @Test
    void moreEvaluationsLater_giveTheSameBytesAsAtOnce() throws IOException {
        fit(out, "--evaluations", "12", "--restarts", "2", "-q");
        Path other = home.resolve("other");
        fit(other, "--evaluations", "5", "--restarts", "1", "-q");
        Typed typed = fit(other, "--evaluations", "12", "--restarts", "2", "-q", "--resume");

        assertEquals(new Typed(0, "", ""), typed);
        assertSame(out, other);
    }

    private static void assertSame(Path first, Path second) throws IOException {
        assertEquals(Typed.names(first), Typed.names(second));
        for (String name : Typed.madeAgain(first)) {
            assertEquals(-1, Files.mismatch(first.resolve(name), second.resolve(name)), name);
        }
    }

    @Test
    void logOfAStoppedFit_isNotThrownAway() throws IOException {
        Files.writeString(running, "# seed 1, precious\n");
        Typed typed = fit(out, "--evaluations", "3");

        assertEquals(ExitCodes.FAILED, typed.exitCode());
        assertTrue(typed.err().contains("--resume"), typed::err);
        assertEquals("# seed 1, precious\n", Files.readString(running));
        assertEquals(
                ExitCodes.DONE,
                fit(out, "--evaluations", "3", "--restarts", "1", "--force").exitCode());
    }

    @Test
    void logOfAnotherFit_isRefused() throws IOException {
        fit(out, "--evaluations", "3", "--restarts", "1", "-q");
        Typed typed = fit(out, "--evaluations", "3", "--resume", "--seed", "2");

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode());
        assertTrue(typed.err().contains("found     the log of another fit, seed 1, "), typed::err);
        assertTrue(typed.err().contains("expected  seed 2, "), typed::err);
    }

    @Test
    void logOfAnotherModel_isRefused() throws IOException {
        fit(out, "--evaluations", "3", "--restarts", "1", "-q");
        Path log = out.resolve("fit-log.csv");
        Files.writeString(log, Files.readString(log).replaceFirst("\n1,1,[0-9.]+,", "\n1,1,77.0,"));
        Typed typed = fit(out, "--evaluations", "3", "--resume");

        assertEquals(ExitCodes.FAILED, typed.exitCode());
        assertTrue(typed.err().contains("another version of the model"), typed::err);
    }

    @Test
    void rowThatIsNone_isToldWithWhatIsExpected() throws IOException {
        fit(out, "--evaluations", "3", "--restarts", "1", "-q");
        Path log = out.resolve("fit-log.csv");
        Files.writeString(log, Files.readString(log) + "1,4,what\n");
        Typed typed = fit(out, "--evaluations", "5", "--resume");

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode());
        assertTrue(typed.err().contains("found     1,4,what"), typed::err);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--preset=9-month               | did you mean 9-months?",
                "--finding=still-face.effect    | which is never fitted",
                "--finding=still-face.heart-rat | did you mean still-face.heart-rate?",
                "--parameter=smile-rat          | did you mean smile-rate?",
                "--factor=1                     | a number above 1",
                "--factor=x                     | a number above 1",
                "--dyads=1                      | --dyads",
                "--evaluations=0                | --evaluations",
                "--restarts=0                   | --restarts",
                "--seed=-1                      | --seed",
                "--threads=0                    | --threads"
            })
    void badOption_isToldAndNothingIsWritten(String option, String says) throws IOException {
        Typed typed = Typed.command("fit", option, "-o", out);

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode(), typed::err);
        assertTrue(typed.err().contains(says), typed::err);
        assertEquals(List.of(), Typed.names(home));
    }
}
