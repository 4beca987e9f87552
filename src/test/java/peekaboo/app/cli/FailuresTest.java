package peekaboo.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.Screen;
import peekaboo.app.cli.terminal.Terminal;

class FailuresTest {
    /** What is thrown, and what is said of it. */
    private record Told(Throwable thrown, String words) {}

    static List<Told> failures() {
        return List.of(
                new Told(new NoSuchFileException("a"), "cannot read or write a: there is no such file or folder\n"),
                new Told(new NotDirectoryException("a"), "cannot read or write a: that is no folder\n"),
                new Told(
                        new UncheckedIOException(new FileSystemException("a", null, "Is a directory")),
                        "cannot read or write a: is a directory\n"),
                new Told(
                        new IOException("No space left on device"),
                        "cannot read or write a file: no space left on device\n"),
                new Told(new MalformedInputException(1), "cannot read or write a file: it is no text in UTF-8\n"),
                new Told(new EOFException(), "cannot read or write a file: no reason is given (EOFException)\n"),
                new Told(
                        new NoSuchFileException("a\u001b[31m\nall is well"),
                        "cannot read or write a<U+001B>[31m<U+000A>all is well: there is no such file or folder\n"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failure_isToldInWords(Told told) {
        StringWriter err = new StringWriter();
        new Failures(new Terminal(Writer.nullWriter(), err, Screen.NONE), false).tell(told.thrown());

        assertEquals(told.words(), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "run", "compare", "replay", "page", "fit", "describe", "serve", ""})
    void wordsOfTheCommandLine_areShownPlain(String command) {
        for (String hostile : List.of(
                "\u001b]0;gone\u0007",
                "a\u202Eb\u009b",
                "a\nall is well",
                "--a\nall is well",
                "--a\u001b[2J\nb=\u0007")) {
            Typed typed = command.isEmpty() ? Typed.command(hostile) : Typed.command(command, hostile);

            assertTrue(typed.exitCode() != ExitCodes.DONE);
            assertPlain(typed.err() + typed.out());
            assertFalse(typed.err().contains("\nall is well"), typed::err);
        }
    }

    @Test
    void valueCutAtABlank_isTold() {
        for (List<String> words : List.of(
                List.of("run", "x.yaml", "--set", "arms.intrusive.patience=3", "s"),
                List.of("compare", "x.yaml", "--horizon", "12", "seconds"),
                List.of("run", "x.yaml", "--set=infant.sensitivity=0.2", "/s"))) {
            Typed typed = Typed.command(words.toArray());
            int last = words.size() - 1;

            assertEquals(ExitCodes.BAD_INPUT, typed.exitCode());
            String whole = "\"" + words.get(last - 1) + " " + words.get(last) + "\"";
            assertTrue(typed.err().contains("stands in quotes: " + whole), typed::err);
        }
        assertFalse(
                Typed.command("run", "x.yaml", "--dyads", "3", "y.yaml").err().contains("stands in quotes"));
    }

    @Test
    void nameThatNoFileCanHave_namesNoClass() {
        for (String command : List.of("validate", "run", "replay", "page")) {
            Typed typed = Typed.command(command, "a\u0000b");

            assertEquals(ExitCodes.BAD_INPUT, typed.exitCode());
            assertFalse(typed.err().contains("java."), typed::err);
            assertTrue(typed.err().contains("cannot be the name of a file"), typed::err);
        }
    }

    /** Commands, options and what nobody should type, in any order. */
    @Test
    void randomCommandLines_areAnsweredPlain() {
        List<String> words = List.of(
                "run",
                "compare",
                "describe",
                "replay",
                "validate",
                "--set",
                "--arm",
                "--dyads",
                "-o",
                "--host",
                "--seed",
                "--only",
                "a\u001b[31mb",
                "\u202E=\u0007",
                "infant.\u009bx=1",
                "@|red a|@",
                "\u0000",
                "1\r\n2",
                "--\u2066",
                "%n%s");
        Random random = new Random(10);
        for (int i = 0; i < 200; i++) {
            Object[] line =
                    random.ints(1 + i % 5, 0, words.size()).mapToObj(words::get).toArray();
            Typed typed = Typed.command(line);

            assertPlain(typed.out() + typed.err());
            assertFalse(typed.err().contains("should not have happened"), () -> List.of(line) + typed.err());
        }
    }

    private static void assertPlain(String said) {
        assertFalse(said.matches("(?s).*[\\p{Cc}&&[^\\n]].*"), said);
        assertFalse(said.matches("(?s).*[\\u202A-\\u202E\\u2066-\\u2069].*"), said);
    }
}
