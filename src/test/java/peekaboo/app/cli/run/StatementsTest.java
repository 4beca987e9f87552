package peekaboo.app.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.record.RecordsNumber;

/** Replay checks all that a manifest states: each statement that was changed is told, and what was not changed is not. */
class StatementsTest {
    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    static Path shared;

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @SuppressWarnings("NullAway") // set before each
    private Path out;

    @BeforeAll
    static void compareOnce() throws IOException {
        Path file = Files.writeString(shared.resolve("small.yaml"), Typed.SMALL);
        Typed.command(
                "compare",
                file,
                "-o",
                shared.resolve("made"),
                "-q",
                "--seed",
                "9",
                "--set",
                "infant.sensitivity=0.1 /s");
    }

    @BeforeEach
    void copy() throws IOException {
        out = Files.createDirectory(home.resolve("out"));
        for (String name : Typed.names(shared.resolve("made"))) {
            Files.copy(shared.resolve("made").resolve(name), out.resolve(name));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"seed\" : \"9\"                | \"seed\" : \"8\"         | terms.seed: the manifest says 8, it was made with 9",
                "\"dyads\" : \"3\"               | \"dyads\" : \"4\"        | terms.dyads: the manifest says 4, it was made with 3",
                "\"match\" : \"social\"           | \"match\" : \"same-phase\" | terms.match: the manifest says same-phase",
                "\"horizon\" : \"30 s\"          | \"horizon\" : \"31 s\"   | terms.horizon: the manifest says 31 s",
                "\"replicates\" : \"1000\"       | \"replicates\" : \"1\"   | terms.replicates: the manifest says 1,",
                "\"replicates\"                  | \"replicate\"            | terms.replicates: the manifest says nothing",
                "\"replicates\" : \"1000\"       | \"replicates\" : \"1\"   | digest of the terms: the manifest says ",
                "\"digest_of_terms\" : \"        | \"digest_of_terms\" : \"0 | digest of the terms: the manifest says 0",
                "\"records_version\" :          | \"records_version\" : 9, \"x\" : | The folder's records are those of number 9",
                "\"records_version\"            | \"records_number\"       | The folder's records are of before records had numbers",
                "\"replicates\"                  | \"replicate\"            | terms.replicate: the manifest says 1000, and",
                "--seed 9                        | --seed 8                 | command: its options make another scenario",
                "--seed 9                        | --dyads 8                | command: its options make another scenario",
                "--seed 9                        | --arm waits              | command: its options make another scenario",
                "--seed 9                        | --arm none               | command: its options make another scenario",
                "infant.sensitivity=0.1          | infant.sensitivity=0.2   | command: its options make another scenario",
                "infant.sensitivity=0.1          | infant.sensitivty=0.1    | command: its options make another scenario",
                "compare /                       | evidence /               | command: found ",
                "small.yaml                      | large.yaml               | scenario.name: the manifest says small",
                "\"name\" : \"small\"            | \"name\" : \"large\"     | scenario.name: the manifest says large",
                "\"name\" : \"chases\"           | \"name\" : \"chased\"    | arms: the manifest lists waits, chased",
                "\"version\" : \"                | \"version\" : \"9        | The folder was made by version 9",
                "\"summary.csv\"                 | \"summary.cvs\"          | manifest.json: changed since it was written",
                "\"manifest.json\"               | \"manifest.json \"       | manifest.json : listed in the manifest, and not there"
            })
    void changedStatement_isTold(String old, String changed, String told) throws IOException {
        tamper(old, changed);
        Typed typed = Typed.command("replay", out, "--quiet");

        assertEquals(ExitCodes.FAILED, typed.exitCode(), typed::err);
        assertTrue(typed.err().contains(told), typed::err);
        assertFalse(typed.err().contains("should not have happened"), typed::err);
    }

    @Test
    void changedDigests_areTold() throws Exception {
        Manifest.ArmPart arm = Manifest.read(out).arms().get(1);
        tamper(arm.digest(), "0123456789abcdef");

        assertTold("digest of the arm chases: the manifest says 0123456789abcdef, its records have " + arm.digest());
    }

    @Test
    void changedRecordOfADyadThatIsNotAskedFor_isTold() throws Exception {
        Manifest.ArmPart arm = Manifest.read(out).arms().get(1);
        tamper(arm.records().get(2), "0123456789abcdef");

        assertTold("digest of the arm chases: the manifest says " + arm.digest());
    }

    @Test
    void missingRecord_isTold() throws Exception {
        String last = Manifest.read(out).arms().get(1).records().get(2);
        tamper(", \"" + last + "\"", "");

        assertTold("records of the arm chases: the manifest lists 2, its scenario has 3 dyads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.csv", "report.html", "endings.png", "provenance.json"})
    void missingFile_isTold(String name) throws IOException {
        Files.delete(out.resolve(name));

        assertTold(name + ": listed in the manifest, and not there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.csv", "report.html", "endings.png", "provenance.json"})
    void changedFile_isTold(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(out.resolve(name));
        bytes[bytes.length / 2] ^= 1;
        Files.write(out.resolve(name), bytes);

        assertTold(name + ": changed since it was written");
    }

    /** It cannot have a digest in the manifest, which would differ from run to run then. */
    @Test
    void provenance_tellsWhenAndWithWhat_andIsHeldToItsManifest() throws IOException {
        Map<String, Object> told = JSON.std.mapFrom(Files.readString(out.resolve("provenance.json")));

        assertEquals(
                List.of("made_by", "version", "records_version", "made", "java", "system", "sha256_of_manifest"),
                told.keySet().stream()
                        .filter(name -> !name.equals("commit") && !name.startsWith("sha256_with"))
                        .toList());
        assertTrue(Instant.parse(String.valueOf(told.get("made"))).isAfter(Instant.parse("2026-01-01T00:00:00Z")));
        assertEquals(RecordsNumber.NOW, told.get("records_version"));
        Path other = home.resolve("other");
        Typed.command("compare", shared.resolve("small.yaml"), "-o", other, "-q");
        Files.copy(
                other.resolve("provenance.json"), out.resolve("provenance.json"), StandardCopyOption.REPLACE_EXISTING);

        assertTold("provenance.json: tells of another manifest than the one beside it");
    }

    @Test
    void folderInThePlaceOfAFile_isTold() throws IOException {
        Files.delete(out.resolve("summary.csv"));
        Files.createDirectory(out.resolve("summary.csv"));

        assertTold("summary.csv: changed since it was written");
    }

    @Test
    void fileThatIsNotListed_isNobodysStatement() throws IOException {
        Files.writeString(out.resolve("notes.txt"), "mine");

        assertEquals(new Typed(0, "", ""), Typed.command("replay", out, "--quiet"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--seed=3",
                "--dyads=2",
                "--arm=chases",
                "--set=arms.chases.patience=2 s",
                "--set=title=It's quoted, $(twice) \\ and ''",
                "--set=infant.preset=9-months",
                "--set=episodes.play.lasts=10 s",
                "--set=tick=0.5 s",
                "--set=dyads=2"
            })
    void whatRunHasWritten_holds(String option) {
        Path folder = home.resolve("run");
        Typed typed = Typed.command("run", shared.resolve("small.yaml"), "-o", folder, "-q", option);
        assertEquals(new Typed(0, "", ""), typed);

        assertEquals(new Typed(0, "", ""), Typed.command("replay", folder, "--quiet"));
    }

    @Test
    void whatCompareHasWritten_holds() {
        Path folder = home.resolve("compared");
        List<Object> words = List.of(
                "compare",
                shared.resolve("small.yaml"),
                "-q",
                "-o",
                folder,
                "--arm=waits",
                "--set=arms.chases.patience=2 s",
                "--set=arms.waits.reaction=1 s",
                "--horizon=12.5 s",
                "--fork=first-turn-away",
                "--dyads=2");
        assertEquals(new Typed(0, "", ""), Typed.command(words.toArray()));

        assertEquals(new Typed(0, "", ""), Typed.command("replay", folder, "--quiet"));
    }

    private void assertTold(String told) {
        Typed typed = Typed.command("replay", out, "--quiet");

        assertEquals(ExitCodes.FAILED, typed.exitCode(), typed::err);
        assertTrue(typed.err().contains(told + "\n") || typed.err().contains(told + ","), typed::err);
    }

    private void tamper(String old, String changed) throws IOException {
        Path file = out.resolve(Manifest.FILE);
        String text = Files.readString(file);
        assertTrue(text.contains(old), text);
        Files.writeString(file, text.replace(old, changed));
    }
}
