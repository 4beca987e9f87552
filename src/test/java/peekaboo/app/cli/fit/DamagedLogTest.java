package peekaboo.app.cli.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import peekaboo.app.cli.folder.TargetFile;
import peekaboo.app.cli.reading.Pipe;
import peekaboo.app.cli.terminal.ExitCodes;

/** A log that was damaged is told with its line, and nothing is overwritten: not by going on with it, and not by beginning anew. */
@Timeout(30)
class DamagedLogTest {
    /** The log of a fit of three tries, as it was written. */
    @SuppressWarnings("NullAway") // set before all
    private static String whole;

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    static Path shared;

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @SuppressWarnings("NullAway") // set before each
    private Path out;

    @SuppressWarnings("NullAway") // set before each
    private Path running;

    @BeforeAll
    static void fitOnce() throws IOException {
        fit(shared.resolve("out"));
        whole = Files.readString(shared.resolve("out/fit-log.csv"));
    }

    @BeforeEach
    void name() {
        out = home.resolve("out");
        running = home.resolve("out.fit-log.csv");
    }

    private static Typed fit(Path out, String... more) {
        List<Object> words = new ArrayList<>(List.of("fit", "--finding", "still-face.heart-rate"));
        words.addAll(List.of("--parameter", "heart-rate-rest", "--parameter", "look-away-object", "--dyads", "4"));
        words.addAll(List.of("--evaluations", "3", "--restarts", "1", "-o", out));
        words.addAll(List.of(more));
        return Typed.command(words.toArray());
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damaged("", "1", "an empty file"),
                damaged("null", "1", "no log of a fit: null"),
                damaged("precious\n", "1", "no log of a fit: precious"),
                damaged("# seed 1, pre", "1", "cut short"),
                damaged("{}\n[]\n", "1", "no log of a fit: {}"),
                edited("restart,number,loss,", "restart,number,", "2", "restart,number,heart-rate-rest"),
                edited(",heart-rate-rest,look", ",look", "2", "restart,number,loss,look-away-object"),
                edited("\n1,1,", "\n0,1,", "3", "restart 0"),
                edited("\n1,1,", "\n2,1,", "3", "restart 2"),
                edited("\n1,1,", "\n99,1,", "3", "restart 99"),
                edited("\n1,1,", "\n-1,1,", "3", "restart -1"),
                edited("\n1,1,", "\n01,1,", "3", "restart 01"),
                edited("\n1,1,", "\n1.0,1,", "3", "restart 1.0"),
                edited("\n1,1,", "\n,1,", "3", "restart "),
                edited("\n1,1,", "\n99999999999,1,", "3", "restart 99999999999"),
                edited("\n1,2,", "\n1,3,", "4", "number 3"),
                edited("\n1,2,", "\n1,1,", "4", "number 1"),
                edited("\n1,2,", "\n1,-2,", "4", "number -2"),
                edited("\n1,1,[0-9.]+,", "\n1,1,NaN,", "3", "loss NaN"),
                edited("\n1,1,[0-9.]+,", "\n1,1,Infinity,", "3", "loss Infinity"),
                edited("\n1,1,[0-9.]+,", "\n1,1,-1.0,", "3", "loss -1.0"),
                edited("\n1,1,[0-9.]+,", "\n1,1,1.0E999,", "3", "loss 1.0E999"),
                edited("\n1,1,[0-9.]+,", "\n1,1,,", "3", "loss "),
                edited(",130.0,", ",NaN,", "3", "heart-rate-rest NaN"),
                edited(",130.0,", ",-500.0,", "3", "heart-rate-rest -500.0"),
                edited(",130.0,", ",5000.0,", "3", "heart-rate-rest 5000.0"),
                edited(",130.0,", ",0x1p3,", "3", "heart-rate-rest 0x1p3"),
                edited(",130.0,", ",130.0f,", "3", "heart-rate-rest 130.0f"),
                edited(",130.0,", ", 130.0,", "3", "heart-rate-rest  130.0"),
                edited(",130.0,", ",\"130.0\",", "3", "heart-rate-rest \"130.0\""),
                edited(",130.0,", ",130,0,", "3", "1,1,"),
                edited(",0.12\n", "\n", "3", "1,1,"),
                edited(",0.12\n", ",0.12,0.12\n", "3", "1,1,"),
                edited(",0.12\n", ",1.0\n", "3", "look-away-object 1.0"),
                edited("\n1,2,", "\n\n1,2,", "4", "nothing"),
                edited("\n1,2,", "\nnull\n1,2,", "4", "null"));
    }

    private static Arguments damaged(String text, String line, String told) {
        return Arguments.of(":" + line + "\n  found     ", told, text, "");
    }

    private static Arguments edited(String old, String changed, String line, String told) {
        return Arguments.of(":" + line + "\n  found     ", told, old, changed);
    }

    @ParameterizedTest(name = "{index} {1}")
    @MethodSource("damages")
    void damagedLog_isToldWithItsLine_andStays(String line, String told, String old, String changed)
            throws IOException {
        String text = changed.isEmpty() ? old : whole.replaceFirst(old, changed);
        assertFalse(text.equals(whole));
        Files.writeString(running, text);

        assertRefused(running + line, told);
    }

    static Stream<Arguments> bytes() {
        return Stream.of(
                Arguments.of("UTF-16 text", ("\uFEFF" + "# seed 1").getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("not UTF-8 (0xFC", "# s\u00FCed".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("a binary file", new byte[100]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytes")
    void otherEncoding_isNamed(String told, byte[] bytes) throws IOException {
        Files.write(running, bytes);

        assertRefused(running + ": not the log of a fit", told);
    }

    @Test
    void folderInItsPlace_isNamed() throws IOException {
        Files.createDirectory(running);

        assertRefused(running + ": not the log of a fit", "a folder");
    }

    @Test
    void pipeInItsPlace_isNamed_andNobodyWaits() throws Exception {
        Pipe.at(running);

        assertRefused(running + ": not the log of a fit", "a pipe or a device");
    }

    private void assertRefused(String where, String told) throws IOException {
        Map<String, String> before = contents();
        Typed typed = fit(out, "--resume");

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode(), typed::err);
        assertTrue(typed.err().contains(where), typed::err);
        assertTrue(typed.err().contains(told), typed::err);
        assertStopped(typed);
        assertStopped(fit(out));
        assertEquals(before, contents());
    }

    private static void assertStopped(Typed typed) {
        assertTrue(typed.exitCode() != 0, typed::out);
        assertFalse(typed.err().contains("should not have happened"), typed::err);
        assertEquals("", typed.out());
    }

    @Test
    void strangersBesideTheLog_stay() throws IOException {
        Files.writeString(home.resolve("out.fit-log.csv.new"), "mine");
        fit(out);

        assertEquals("mine", Files.readString(home.resolve("out.fit-log.csv.new")));
    }

    @Test
    void logThatAnotherFitIsWriting_isLeftToIt() throws Exception {
        try (TargetFile other = TargetFile.of(running, new TargetFile.Wanted("log", bytes -> true, false))) {
            other.write(whole);
            Typed typed = fit(out, "--resume");

            assertEquals(ExitCodes.FAILED, typed.exitCode(), typed::err);
            assertTrue(typed.err().contains("another peekaboo is writing there"), typed::err);
            assertEquals(whole, Files.readString(running));
        }
    }

    @Test
    void carriageReturns_areNoDamage() throws IOException {
        Files.writeString(running, whole.replace("\n", "\r\n"));

        assertEquals(new Typed(0, "", ""), fit(out, "--resume", "-q"));
        assertEquals(whole, Files.readString(out.resolve("fit-log.csv")));
    }

    @Test
    void byteOrderMark_isNoDamage() throws IOException {
        Files.writeString(running, "\uFEFF" + whole);

        assertEquals(new Typed(0, "", ""), fit(out, "--resume", "-q"));
    }

    @Test
    void lastRowThatWasCut_isLeftOutAndTold() throws IOException {
        Files.writeString(running, whole.substring(0, whole.length() - 4));
        Typed typed = fit(out, "--resume");

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        assertTrue(typed.err().startsWith(running + ": its last row was cut short and is left out: 1,3,"), typed::err);
        assertEquals(whole, Files.readString(out.resolve("fit-log.csv")));
    }

    @Test
    void resumeWithoutALog_saysSo() throws IOException {
        Typed typed = fit(out, "--resume");

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode());
        assertTrue(typed.err().startsWith("--resume\n  found     no log to go on with\n"), typed::err);
        assertTrue(typed.err().contains(running.toString()), typed::err);
        assertEquals(List.of(), Typed.names(home));
    }

    @Test
    void rowThatTheSearchDoesNotMake_isTold() throws IOException {
        Files.writeString(running, whole.replaceFirst("\n(1,2,[0-9.]+),[0-9.]+,", "\n$1,128.0,"));
        Map<String, String> before = contents();
        Typed typed = fit(out, "--resume");

        assertEquals(ExitCodes.FAILED, typed.exitCode(), typed::err);
        assertTrue(typed.err().contains("the search does not make this row\n  found     1,2,"), typed::err);
        assertEquals(before, contents());
    }

    @Test
    void logThatNoSearchCanGoOnWith_isNotCopied() throws IOException {
        fit(out, "-q");
        Path log = out.resolve("fit-log.csv");
        Files.writeString(log, whole.replaceFirst("\n(1,2,[0-9.]+),[0-9.]+,", "\n$1,128.0,"));
        fit(out, "--resume");

        assertFalse(Files.exists(running));
    }

    @Test
    void strangerInItsPlace_staysEvenByForce() throws IOException {
        Files.writeString(running, "my diary");
        Typed typed = fit(out, "--force");

        assertEquals(ExitCodes.FAILED, typed.exitCode());
        assertTrue(typed.err().contains("is no log of a fit"), typed::err);
        assertEquals("my diary", Files.readString(running));
    }

    /** The names of all files and what is in them. */
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : Typed.names(home)) {
            Path file = home.resolve(name);
            boolean isFile = Files.isRegularFile(file);
            contents.put(name, isFile ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : "");
        }
        return contents;
    }
}
