package peekaboo.app.cli.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.terminal.ExitCodes;

/** Whatever a scenario file may be: one clear message, exit code 2, nothing run or written. */
class BadInputTest {
    private static final int ATTEMPTS = 3;

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path folder;

    /** What is wrong, the text, what the message must say. */
    static Stream<Arguments> texts() {
        return Stream.of(
                bad("syntax", "arms: [a, b", "bad.yaml:1:12"),
                bad("no text", "", "bad.yaml"),
                bad("no mapping", "- a\n- b\n", "bad.yaml:1:1"),
                bad("unknown key", Typed.SMALL + "dyadz: 4\n", "did you mean dyads?"),
                bad("wrong unit", Typed.SMALL.replace("20 s", "20 kg"), "20 kg"),
                bad("no unit", Typed.SMALL.replace("20 s", "20"), "expected  a time"),
                bad("no multiple of the tick", Typed.SMALL.replace("20 s", "20.1 s"), "multiple of the tick"),
                bad("negative rate", Typed.SMALL.replace("months}", "months, bid-rate: -1 /s}"), "-1 /s"),
                bad("negative dyads", Typed.SMALL.replace("dyads: 3", "dyads: -3"), "-3"),
                bad("no arms", Typed.SMALL.replaceAll("(?s)arms:.*", "arms: {}\n"), "arms"),
                bad("unknown policy", Typed.SMALL.replace("attuned", "attuend"), "did you mean attuned?"),
                bad("key twice", Typed.SMALL + "seed: 8\n", "seed"),
                bad("anchor", Typed.SMALL.replace("{caregiver: attuned}", "&a {caregiver: attuned}"), "anchor"),
                bad("aliases that explode", aliases(), "anchor"),
                bad("tag", Typed.SMALL.replace("seed: 7", "seed: !!int 7"), "tag"),
                bad("tag of a class", Typed.SMALL.replace("seed: 7", "seed: !!java.net.URL [x]"), "tag"),
                bad("second document", Typed.SMALL + "---\n" + Typed.SMALL, "second document"),
                bad("5 000 deep", "a: " + "[".repeat(5_000) + "]".repeat(5_000), "deep"));
    }

    private static Arguments bad(String what, String text, String says) {
        return Arguments.of(what, text, says);
    }

    private static String aliases() {
        StringBuilder text = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c <= 'i'; c++) {
            text.append(c).append(": &").append(c).append(" [");
            text.append(("*" + (char) (c - 1) + ", ").repeat(9)).append("x]\n");
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void badText_isToldOnceAndNothingIsWritten(String what, String text, String says) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), text);

        assertRefused(file, says);
    }

    @Test
    void fiftyMegabytes_areRefusedUnread() throws IOException {
        Path file = folder.resolve("large.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(50_000_000);
        }

        assertRefused(file, "a file of more than 1 MiB");
    }

    @Test
    void binaryFile_isNamedAsSuch() throws IOException {
        assertRefused(Files.write(folder.resolve("bad.yaml"), new byte[] {1, 2, 0, 4}), "a binary file");
    }

    @Test
    void directory_isNamedAsSuch() throws IOException {
        assertRefused(Files.createDirectory(folder.resolve("bad.yaml")), "a folder");
    }

    @Test
    void missingFile_isNamedAsSuch() throws IOException {
        assertRefused(folder.resolve("bad.yaml"), "no such file");
    }

    @Test
    void unreadableFile_isNamedAsSuch() throws IOException {
        Path loop = folder.resolve("bad.yaml");
        Files.createSymbolicLink(loop, loop);

        assertRefused(loop, "a file that cannot be read");
    }

    @Test
    void severalProblems_areToldTogether() throws IOException {
        String text = Typed.SMALL.replace("attuned", "attuend").replace("20 s", "20 kg");
        Typed typed = Typed.command("run", Files.writeString(folder.resolve("bad.yaml"), text));

        assertTrue(typed.err().contains("attuend") && typed.err().contains("20 kg"), typed::err);
        assertTrue(typed.err().endsWith("2 problems, nothing was run.\n"), typed::err);
    }

    private void assertRefused(Path file, String says) throws IOException {
        List<String> before = names();
        for (int i = 0; i < ATTEMPTS; i++) {
            Typed typed = attempt(i, file);

            assertEquals(ExitCodes.BAD_INPUT, typed.exitCode(), typed::err);
            assertEquals("", typed.out());
            assertTrue(typed.err().contains(says), typed::err);
            assertTrue(typed.err().startsWith(file.toString()), typed::err);
            assertFalse(typed.err().contains("\tat "), typed::err);
            assertTrue(typed.err().lines().count() < 12, typed::err);
            assertEquals(before, names());
        }
    }

    private Typed attempt(int which, Path file) {
        return switch (which) {
            case 0 -> Typed.command("validate", file);
            case 1 -> Typed.command("run", file, "-o", folder.resolve("out"));
            default -> Typed.command("compare", file, "-o", folder.resolve("out"));
        };
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.sorted().forEach(entry -> names.add(entry.toString()));
        }
        return names;
    }
}
