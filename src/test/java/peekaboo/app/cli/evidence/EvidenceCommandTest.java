package peekaboo.app.cli.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.folder.Seal;
import peekaboo.app.cli.reading.Pipe;
import peekaboo.app.cli.terminal.ExitCodes;

class EvidenceCommandTest {
    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path folder;

    private Typed evidence(Object... words) {
        List<Object> all = new ArrayList<>(List.of("evidence", "--samples", "40", "-o", folder.resolve("out")));
        all.addAll(List.of(words));
        return Typed.command(all.toArray());
    }

    @Test
    void beginningOfIds_runsThoseAlone_andTellsOfThem() throws IOException {
        Typed typed = evidence("--only", "still-face.effect", "--only", "therapy");

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        assertTrue(typed.out().contains("\nstill-face.effect: "), typed::out);
        assertTrue(typed.out().contains("smiling falls"), typed::out);
        assertTrue(typed.out().replace('\n', ' ').contains("not yet (needs a history): therapy.repair."), typed::out);
        assertFalse(typed.out().contains("gaze."), typed::out);
        assertTrue(typed.out().lines().allMatch(line -> line.length() <= 80 || line.contains("/")), typed::out);
        List<String> rows = Files.readAllLines(folder.resolve("out/evidence.csv"));
        assertEquals(5, rows.size(), rows::toString);
        assertTrue(Files.readString(folder.resolve("out/evidence.html")).contains("id=\"still-face.effect\""));
    }

    @Test
    void sameCommandTwice_givesTheSameBytes_whateverTheThreads() throws IOException {
        List<String> names = List.of("evidence.csv", "evidence.html", "manifest.json");
        evidence("--only", "still-face.effect", "--threads", "1");
        List<byte[]> first = new ArrayList<>();
        for (String name : names) {
            first.add(Files.readAllBytes(folder.resolve("out").resolve(name)));
        }
        assertEquals(
                ExitCodes.DONE,
                evidence("--only", "still-face.effect", "--threads", "3").exitCode());
        for (int i = 0; i < names.size(); i++) {
            Path file = folder.resolve("out").resolve(names.get(i));
            assertEquals(new String(first.get(i), java.nio.charset.StandardCharsets.UTF_8), Files.readString(file));
        }
    }

    @Test
    void seed_givesOtherInfants() throws IOException {
        evidence("--only", "still-face.effect");
        String usual = Files.readString(folder.resolve("out/evidence.csv"));
        evidence("--only", "still-face.effect", "--seed", "7");

        assertFalse(usual.equals(Files.readString(folder.resolve("out/evidence.csv"))));
    }

    @Test
    void requiredFindingThatIsMissed_endsWithAFailure() {
        String noSmiles = "--set=infant.smile-rate=0/s";
        Typed lenient = evidence("--only", "still-face.effect", noSmiles, "--quiet");
        Typed strict = evidence("--only", "still-face.effect", noSmiles, "--quiet", "--require");

        assertEquals(new Typed(ExitCodes.DONE, "", ""), lenient);
        assertEquals(ExitCodes.FAILED, strict.exitCode(), strict::err);
        assertEquals("required, and not reproduced: still-face.effect (missed)\n", strict.err());
        assertTrue(Files.exists(folder.resolve("out/evidence.csv")));
    }

    @Test
    void requiredFindingThatIsReproduced_isDone() {
        assertEquals(
                new Typed(ExitCodes.DONE, "", ""),
                evidence("--only", "still-face.effect", "--only", "therapy", "--quiet", "--require"));
    }

    @Test
    void thesis_isNoSummary_andIsToldBeforeAnythingRuns() throws IOException {
        Path thesis = Files.writeString(folder.resolve("thesis.txt"), "mine");
        Typed typed = evidence("--only", "still-face.effect", "--summary", thesis, "--quiet");

        assertEquals(ExitCodes.FAILED, typed.exitCode());
        assertTrue(typed.err().startsWith(thesis + ": is no page that peekaboo made"), typed::err);
        assertEquals("mine", Files.readString(thesis));
        assertEquals(List.of("thesis.txt"), Typed.names(folder));
    }

    @Test
    void summaryOfBefore_isReplacedUnlessItWasEdited() throws IOException {
        Path file = folder.resolve("summary.md");
        evidence("--only", "still-face.effect", "--summary", file, "--quiet");
        assertEquals(new Typed(0, "", ""), evidence("--only", "still-face.effect", "--summary", file, "--quiet"));
        Files.writeString(file, Files.readString(file).replace("# Evidence", "# My evidence"));

        assertEquals(
                ExitCodes.FAILED,
                evidence("--only", "still-face.effect", "--summary", file, "--quiet")
                        .exitCode());
        assertTrue(Files.readString(file).startsWith("# My evidence"));
    }

    @Test
    void summary_isWrittenToo_andNamesItsCommand() throws IOException {
        Path file = folder.resolve("docs/summary.md");
        evidence("--only", "still-face.effect", "--summary", file, "--quiet");

        String text = Files.readString(file);
        assertTrue(text.contains("evidence --only still-face.effect --samples 40 --summary " + file), text);
        assertTrue(text.contains("| `still-face.effect`<br>"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"my thesis\n", "<!doctype html>\n", "# Evidence\n\n<!-- Made by a command, not by hand. -->\n"})
    void summary_neverCostsAnybodysFile(String mine) throws IOException {
        Path file = Files.writeString(folder.resolve("thesis.txt"), mine);
        Typed typed = evidence("--only", "still-face.effect", "--summary", file);

        assertEquals(ExitCodes.FAILED, typed.exitCode());
        assertTrue(typed.err().startsWith(file + ": is no page that peekaboo made, or was changed"), typed::err);
        assertEquals(mine, Files.readString(file));
        // Nothing was run either.
        assertEquals(List.of("thesis.txt"), Typed.names(folder));
    }

    @Test
    void summary_replacesAnEarlierOne_untilSomebodyChangesIt() throws IOException {
        Path file = folder.resolve("summary.md");
        List<Object> words = List.of("--only", "still-face.effect", "--summary", file, "--quiet");
        evidence(words.toArray());

        assertEquals(new Typed(0, "", ""), evidence(words.toArray()));
        Files.writeString(file, Files.readString(file).replace("# Evidence", "# My evidence"));
        assertEquals(ExitCodes.FAILED, evidence(words.toArray()).exitCode());
        assertTrue(Files.readString(file).startsWith("# My evidence"));
        assertEquals(
                ExitCodes.DONE,
                evidence("--only", "still-face.effect", "--summary", file, "--force")
                        .exitCode());
        assertTrue(Files.readString(file).startsWith("# Evidence"));
    }

    @Test
    void summaryInAPlaceWhereItCannotStay_isRefused() throws IOException {
        for (Path place : List.of(folder, folder.resolve("out"), folder.resolve("out/summary.md"))) {
            Typed typed = evidence("--only", "still-face.effect", "--summary", place);

            assertEquals(ExitCodes.BAD_INPUT, typed.exitCode(), typed::err);
            assertTrue(typed.err().startsWith("--summary\n  found     " + place + ", "), typed::err);
            assertEquals(List.of(), Typed.names(folder));
        }
    }

    @Test
    void pipeForASummary_isRefusedAtOnce() throws Exception {
        Path pipe = Pipe.at(folder.resolve("pipe"));

        assertEquals(
                ExitCodes.FAILED,
                evidence("--only", "still-face.effect", "--summary", pipe).exitCode());
    }

    @Test
    void shippedSummary_isAsItWasMade() throws IOException {
        assertTrue(Seal.isWhole(Files.readAllBytes(Path.of("src/docs/evidence.md"))));
    }

    @Test
    void changeThatFitsSomeStudiesOnly_isToldWithThoseItFits() {
        Typed typed =
                evidence("--only", "still-face.effect", "--only", "gaze.u-shape", "--set", "arms.attuned.answers=0.5");

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode());
        assertTrue(typed.err().contains("found"), typed::err);
        assertTrue(typed.err().contains("can be changed so: still-face.effect."), typed::err);
        assertTrue(typed.err().contains("--only still-face.effect"), typed::err);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--only=stil-face           | did you mean still-face?",
                "--only=gaze.ushape         | did you mean gaze.u-shape?",
                "--only=nothing-like-it     | peekaboo describe findings",
                "--only=                    | --only",
                "--samples=1                | a whole number from 2",
                "--samples=many             | --samples",
                "--seed=-1                  | --seed",
                "--threads=0                | --threads",
                "--set=infant.gian=1        | infant.gian",
                "--set=infant               | path=value",
                "--set=dyads=50             | --samples"
            })
    void badOption_isToldAndNothingIsWritten(String option, String says) {
        Typed typed = Typed.command("evidence", option, "-o", folder.resolve("out"));

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode(), typed::err);
        assertEquals("", typed.out());
        assertTrue(typed.err().contains(says), typed::err);
        assertFalse(Files.exists(folder.resolve("out")));
    }
}
