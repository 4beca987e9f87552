package peekaboo.app.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.terminal.ExitCodes;

class ReplayCommandTest {
    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @SuppressWarnings("NullAway") // set before each
    Path out;

    @BeforeEach
    void run() throws IOException {
        Path file = Files.writeString(home.resolve("small.yaml"), Typed.SMALL);
        out = home.resolve("out");
        Typed.command("run", file, "-o", out, "--dyads", "2", "--quiet");
        Files.delete(file);
    }

    @Test
    void replay_makesTheSameRecordWithoutTheScenarioFile() throws Exception {
        String digest = Manifest.read(out).arms().get(1).records().get(1);
        Typed typed = Typed.command("replay", out, "--arm", "chases", "--dyad", "1");

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        assertTrue(typed.out().startsWith("chases, dyad 1\n0:00  "), typed::out);
        assertTrue(typed.out().endsWith("digest equal: " + digest + "\n"), typed::out);
    }

    @Test
    void quietReplay_saysNothing() {
        assertEquals(new Typed(0, "", ""), Typed.command("replay", out, "--quiet"));
    }

    @Test
    void changedDigest_isFound() throws Exception {
        String digest = Manifest.read(out).arms().get(0).records().get(0);
        tamper(digest, "0123456789abcdef");
        Typed typed = Typed.command("replay", out);

        assertEquals(ExitCodes.FAILED, typed.exitCode());
        assertTrue(
                typed.err()
                        .startsWith("digest differs: the record made now has " + digest
                                + ", the manifest says 0123456789abcdef\n"),
                typed::err);
        assertTrue(typed.err().contains("digest of the arm waits: the manifest says "), typed::err);
    }

    @Test
    void changedScenario_isFound() throws IOException {
        tamper("seed: 7", "seed: 8");
        Typed typed = Typed.command("replay", out);

        assertEquals(ExitCodes.FAILED, typed.exitCode());
        assertTrue(typed.err().contains("digest of the scenario differs"), typed::err);
    }

    @Test
    void changedArm_isFound() throws IOException {
        tamper("\"name\" : \"waits\"", "\"name\" : \"waited\"");

        assertEquals(ExitCodes.FAILED, Typed.command("replay", out).exitCode());
    }

    @Test
    void brokenManifest_isNamedAsSuch() throws IOException {
        Files.writeString(out.resolve(Manifest.FILE), "{\"made_by\": ");
        Typed typed = Typed.command("replay", out);

        assertEquals(
                new Typed(
                        1,
                        "",
                        out.resolve(Manifest.FILE) + ": not the manifest of a run or a comparison by peekaboo\n"
                                + "  found     JSON that is cut short (line 1, column 13)\n"
                                + "  expected  one JSON object\n"),
                typed);
    }

    @Test
    void folderWithoutManifest_isNamedAsSuch() {
        Typed typed = Typed.command("replay", home);

        assertEquals(ExitCodes.FAILED, typed.exitCode());
        assertTrue(typed.err().contains("there is no such file"), typed::err);
    }

    @Test
    void unknownArmOrDyad_isBadInput() {
        Typed arm = Typed.command("replay", out, "--arm", "chase");
        Typed dyad = Typed.command("replay", out, "--dyad", "2");

        assertEquals(ExitCodes.BAD_INPUT, arm.exitCode());
        assertTrue(arm.err().contains("did you mean chases?"), arm::err);
        assertEquals(ExitCodes.BAD_INPUT, dyad.exitCode());
        assertTrue(dyad.err().contains("0 to 1"), dyad::err);
    }

    private void tamper(String old, String changed) throws IOException {
        Path file = out.resolve(Manifest.FILE);
        String text = Files.readString(file);
        assertTrue(text.contains(old), text);
        Files.writeString(file, text.replace(old, changed));
    }
}
