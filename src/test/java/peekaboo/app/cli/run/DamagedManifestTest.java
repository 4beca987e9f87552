package peekaboo.app.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.reading.Pipe;
import peekaboo.app.cli.terminal.ExitCodes;

/** A manifest that was damaged is named as what it is now, and its folder stays as it was, to the byte. */
@Timeout(30)
class DamagedManifestTest {
    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    static Path shared;

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @SuppressWarnings("NullAway") // set before each
    Path out;

    @BeforeAll
    static void run() throws IOException {
        Path file = Files.writeString(shared.resolve("small.yaml"), Typed.SMALL);
        Typed.command("run", file, "-o", shared.resolve("made"), "--quiet");
    }

    @BeforeEach
    void copy() throws IOException {
        out = Files.createDirectory(home.resolve("out"));
        for (String name : Typed.names(shared.resolve("made"))) {
            Files.copy(shared.resolve("made").resolve(name), out.resolve(name));
        }
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damaged("null", "found     null"),
                damaged("", "found     an empty file"),
                damaged(" \n\t\n", "found     nothing but blanks"),
                damaged("{\"made_by\": \"peekaboo\"", "cut short (line 1, column "),
                damaged("[]", "found     a list of 0"),
                damaged("3", "found     3"),
                damaged("true", "found     true"),
                damaged("\"peekaboo\"", "found     \"peekaboo\""),
                damaged("peekaboo", "not JSON (line 1, column "),
                damaged("[".repeat(100_000), "not JSON"),
                damaged("{\"a\":".repeat(100_000), "not JSON"),
                damaged("{\"made_by\": \"peekaboo\"} {}", "more after the object (line 1, column "),
                damaged("{\"made_by\": \"peekaboo\", \"made_by\": \"me\"}", "found     "),
                damaged("{}", "made_by: nothing"),
                damaged("{\"made_by\": null}", "made_by: null"),
                damaged("{\"made_by\": \"me\"}", "made_by: \"me\""),
                damaged("{\"made_by\": \"peekaboo\"}", "command: null"),
                damaged("Gr\u00FC\u00DFe".getBytes(StandardCharsets.ISO_8859_1), "not UTF-8 (0xFC at offset 2)"),
                damaged("\uFEFF{}".getBytes(StandardCharsets.UTF_16LE), "UTF-16 text"),
                damaged("{}".getBytes(StandardCharsets.UTF_16BE), "a binary file (a zero byte at offset 0)"),
                damaged(new byte[1000], "a binary file (a zero byte at offset 0)"));
    }

    private static Arguments damaged(String text, String told) {
        return damaged(text.getBytes(StandardCharsets.UTF_8), told);
    }

    private static Arguments damaged(byte[] bytes, String told) {
        return Arguments.of(told, bytes);
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("damages")
    void damagedManifest_isNamed_andNothingIsTouched(String told, byte[] manifest) throws IOException {
        Files.write(out.resolve(Manifest.FILE), manifest);

        assertRefused(told);
    }

    static Stream<Arguments> members() {
        return Stream.of(
                Arguments.of("\"version\" : \"", "\"version\" : 3, \"x\" : \"", "version: 3"),
                Arguments.of("\"terms\" : {", "\"terms\" : null, \"x\" : {", "terms: null"),
                Arguments.of("\"seed\" : \"7\"", "\"seed\" : 7", "terms.seed: 7"),
                Arguments.of("\"text\" : \"", "\"text\" : [], \"x\" : \"", "scenario.text: a list of 0"),
                Arguments.of("\"arms\" : [", "\"arms\" : {}, \"x\" : [", "arms: an object"),
                Arguments.of("\"arms\" : [", "\"arms\" : [ null, ", "arms[0]: null"),
                Arguments.of("\"name\" : \"waits\"", "\"name\" : 1", "arms[0].name: 1"),
                Arguments.of("\"records\" : [", "\"records\" : [], \"x\" : [", "arms[0].records: a list of 0"),
                Arguments.of("\"records\" : [", "\"records\" : [ {}, ", "arms[0].records[0]: an object"),
                Arguments.of("\"files\" : [", "\"files\" : 1, \"x\" : [", "files: 1"),
                Arguments.of("\"scenario\" : {", "\"other\" : {", "scenario: null"));
    }

    @ParameterizedTest(name = "{index} {2}")
    @MethodSource("members")
    void memberOfAnotherKind_isToldWithItsPlace(String old, String changed, String told) throws IOException {
        Path file = out.resolve(Manifest.FILE);
        String text = Files.readString(file);
        assertTrue(text.contains(old), text);
        Files.writeString(file, text.replace(old, changed));
        Typed typed = Typed.command("replay", out);

        assertEquals(ExitCodes.FAILED, typed.exitCode(), typed::err);
        assertEquals("", typed.out());
        assertTrue(typed.err().contains("\n  found     " + told + "\n"), typed::err);
    }

    @Test
    void manifestCutAnywhere_isNamed() throws IOException {
        Path file = out.resolve(Manifest.FILE);
        String whole = Files.readString(file).strip();
        for (int length = 1; length < whole.length(); length += 97) {
            Files.writeString(file, whole.substring(0, length));
            Typed typed = Typed.command("replay", out, "--quiet");

            assertEquals(ExitCodes.FAILED, typed.exitCode(), typed::err);
            assertTrue(typed.err().contains("found     JSON that is cut short"), typed::err);
        }
    }

    @Test
    void pipe_isNamed_andNobodyWaits() throws Exception {
        Files.delete(out.resolve(Manifest.FILE));
        Pipe.at(out.resolve(Manifest.FILE));

        assertRefused("a pipe or a device");
    }

    @Test
    void pipeInPlaceOfTheFolder_isToldAsNoFolder(@TempDir Path home) throws Exception {
        Path pipe = Pipe.at(home.resolve("pipe"));
        Typed typed = Typed.command("replay", pipe);

        assertEquals(ExitCodes.FAILED, typed.exitCode());
        assertTrue(
                typed.err().startsWith(pipe + ": a file; give the folder that run or compare has written"), typed::err);
    }

    @Test
    void folder_isNamed() throws IOException {
        Files.delete(out.resolve(Manifest.FILE));
        Files.createDirectory(out.resolve(Manifest.FILE));

        assertRefused("a folder");
    }

    @Test
    void manifestOfAnotherCommand_isNamed() throws IOException {
        Files.writeString(
                out.resolve(Manifest.FILE),
                "{\"made_by\": \"peekaboo\", \"version\": \"1\", \"command\": \"peekaboo fit\", \"files\": []}");
        Typed typed = Typed.command("replay", out);

        assertTrue(typed.err().contains("no records: made by peekaboo fit"), typed::err);
    }

    private void assertRefused(String told) throws IOException {
        List<String> before = contents();
        Typed replay = Typed.command("replay", out);

        assertEquals(ExitCodes.FAILED, replay.exitCode(), replay::err);
        assertEquals("", replay.out());
        assertTrue(
                replay.err().startsWith(out.resolve(Manifest.FILE) + ": not the manifest of a run or a comparison"),
                replay::err);
        assertTrue(replay.err().contains(told), replay::err);
        for (Object command : List.of("run", "compare", "sensitivity")) {
            Typed typed = Typed.command(command, shared.resolve("small.yaml"), "-o", out, "--quiet");
            assertEquals(ExitCodes.FAILED, typed.exitCode(), typed::err);
            assertTrue(typed.err().startsWith(out + ": holds something else ("), typed::err);
        }
        for (Object command : List.of("evidence", "fit")) {
            Typed typed = Typed.command(command, "-o", out, "--quiet");
            assertEquals(ExitCodes.FAILED, typed.exitCode(), typed::err);
            assertFalse(typed.err().contains("should not have happened"), typed::err);
        }
        assertEquals(before, contents());
    }

    private List<String> contents() throws IOException {
        List<String> contents = new ArrayList<>();
        for (String name : Typed.names(out)) {
            Path file = out.resolve(name);
            contents.add(name
                    + (Files.isRegularFile(file)
                            ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                            : ""));
        }
        return contents;
    }
}
