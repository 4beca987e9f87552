package peekaboo.app.cli.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.StopException;

class SensitivityCommandTest {
    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @SuppressWarnings("NullAway") // set before each
    Path file;

    @SuppressWarnings("NullAway") // set before each
    Path out;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(home.resolve("small.yaml"), Typed.SMALL.replace("20 s", "40 s"));
        out = home.resolve("out");
    }

    private Typed small(Object... more) {
        Object[] words = {"sensitivity", file, "-o", out, "--dyads", "4", "--trajectories", "2", "--samples", "16"};
        Object[] all = new Object[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Typed.command(all);
    }

    @Test
    void bothMethods_endWithTheTableTheRangesAndTheSentence() throws IOException, StopException {
        Typed typed = small("--parameter", "sensitivity", "--parameter", "caregiver.patience", "--parameter", "rest");

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        assertTrue(typed.out().startsWith("restricted-mean: mean time until back by itself"), typed::out);
        assertTrue(typed.out().contains("within a factor of 2 around its value"), typed::out);
        assertTrue(typed.out().contains("caregiver.patience  7.5 s to 30 s"), typed::out);
        assertTrue(typed.out().contains("needs at least 10 trajectories"), typed::out);
        assertTrue(typed.out().contains("Of 3 parameters, the infant's "), typed::out);
        assertEquals(
                List.of(
                        "codebook.csv",
                        "manifest.json",
                        "morris.csv",
                        "provenance.json",
                        "sensitivity-restricted-mean.png",
                        "sensitivity-restricted-mean.svg",
                        "sobol.csv"),
                Typed.names(out));
        assertEquals("waits", Manifest.read(out).terms().values().get("arm"));
    }

    @Test
    void files_haveTheColumnsPromised() throws IOException {
        small("--parameter", "sensitivity", "--outcome", "Ipos", "--outcome", "restricted-mean", "--within", "range");
        List<String> morris = Files.readAllLines(out.resolve("morris.csv"));
        List<String> sobol = Files.readAllLines(out.resolve("sobol.csv"));

        assertEquals(
                "outcome,unit,side,parameter,from,to,parameter_unit,mu,mu_low,mu_high,mu_star,mu_star_low,mu_star_high,"
                        + "sigma,sigma_low,sigma_high,missing",
                morris.get(0));
        assertEquals(3, morris.size());
        assertTrue(morris.get(1).startsWith("restricted-mean,s,infant,sensitivity,0,2,/s,"), morris::toString);
        assertEquals(
                "outcome,unit,side,parameter,from,to,parameter_unit,first_order,first_order_low,first_order_high,"
                        + "total,total_low,total_high,missing",
                sobol.get(0));
        assertTrue(sobol.get(2).startsWith("Ipos,proportion,infant,sensitivity,0,2,/s,"), sobol::toString);
        assertTrue(Files.exists(out.resolve("sensitivity-ipos.svg")));
    }

    /** Under any definition: a share of matching says little without the share expected by chance. */
    @Test
    void outcomeOfMatching_bringsTheShareByChance() throws IOException {
        small(
                "--method",
                "morris",
                "--parameter",
                "rest",
                "--outcome",
                "matched",
                "--outcome",
                "negative-match",
                "--quiet");

        assertEquals(
                List.of("matched", "matched-by-chance", "negative-match", "negative-match-by-chance"),
                Files.readAllLines(out.resolve("morris.csv")).stream()
                        .skip(1)
                        .map(row -> row.substring(0, row.indexOf(',')))
                        .toList());
    }

    @Test
    void sobolWithoutAName_isOfThoseThatTheScreeningFound() throws IOException {
        Typed typed = small("--method", "sobol", "--top", "2", "--arm", "chases", "--quiet");

        assertEquals(new Typed(0, "", ""), typed);
        assertEquals(3, Files.readAllLines(out.resolve("sobol.csv")).size());
        assertTrue(Files.exists(out.resolve("morris.csv")));
    }

    @Test
    void sobolOfANamedParameter_needsNoScreening() throws IOException {
        assertEquals(0, small("--method", "sobol", "--parameter", "rest").exitCode());

        assertFalse(Files.exists(out.resolve("morris.csv")));
    }

    @Test
    void parameterThatDoesNothing_isSaidSoAndHasNoChart() throws IOException {
        Typed typed = small("--parameter", "heart-rate-rest");

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        assertTrue(
                typed.out()
                        .contains(
                                "The infant's heart-rate-rest does not change restricted-mean over the range\nvaried."),
                typed::out);
        assertEquals(List.of("codebook.csv", "manifest.json", "morris.csv", "provenance.json"), Typed.names(out));
    }

    @Test
    void outcomeSeenNowhere_isNoFinding() throws IOException {
        Files.writeString(file, Typed.SMALL.replace("lasts: 20 s", "lasts: 0.25 s"));

        Typed typed = small("--parameter", "rest", "--parameter", "sensitivity");

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        assertTrue(typed.out().contains("Nothing is found of what matters to restricted-mean: "), typed::out);
        assertFalse(typed.out().contains("None of the"), typed::out);
    }

    @Test
    void oneThreadOrTwo_onceOrTwice_giveTheSameBytes() throws IOException {
        small("--top", "2", "--threads", "1", "-q");
        Path first = Files.move(out, home.resolve("first"));
        small("--top", "2", "--threads", "2", "-q");
        small("--top", "2", "--threads", "2", "-q");

        assertEquals(Typed.names(first), Typed.names(out));
        for (String name : Typed.madeAgain(out)) {
            assertEquals(-1, Files.mismatch(first.resolve(name), out.resolve(name)), name);
        }
    }

    @Test
    void foreignFolder_isRefused() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("diary.txt"), "dear diary");

        assertEquals(ExitCodes.FAILED, small("--parameter", "rest").exitCode());
        assertEquals(ExitCodes.DONE, small("--parameter", "rest", "--force").exitCode());
        assertTrue(Files.exists(out.resolve("diary.txt")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--outcome=restricted-meen | (did you mean restricted-mean?)",
                "--outcome=p-value         | --outcome",
                "--parameter=sensitivty    | (did you mean sensitivity?)",
                "--parameter=notices-after | the caregiver attuned",
                "--method=moris            | (did you mean morris?)",
                "--samples=100             | a power of two from 16 to 16384",
                "--trajectories=1          | a whole number from 2 to 10000",
                "--top=0                   | a whole number from 1 to 100",
                "--within=1                | a number from 1.01 to 1000, or range",
                "--within=half             | a number from 1.01 to 1000, or range",
                "--threads=0               | --threads",
                "--arm=wait                | (did you mean waits?)"
            })
    void badOption_isToldAndNothingIsWritten(String option, String says) {
        Typed typed = Typed.command("sensitivity", file, "-o", out, option);

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode(), typed::err);
        assertTrue(typed.err().contains(says), typed::err);
        assertTrue(typed.err().endsWith("1 problem, nothing was run.\n"), typed::err);
        assertFalse(Files.exists(out));
    }
}
