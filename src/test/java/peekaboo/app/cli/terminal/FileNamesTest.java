package peekaboo.app.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

class FileNamesTest {
    private static final FileNames ASCII =
            new FileNames("ANSI_X3.4-1968", Map.of("LC_ALL", "", "LC_CTYPE", "C", "LANG", "de_DE.UTF-8"));

    @Test
    void localeWithoutLetters_isNamedWithWhatToSet() {
        assertEquals(
                Optional.of(
                        "'\uFFFD\uFFFDtude.yaml' was not typed so: the locale of this process (LC_CTYPE=C) has no letters"
                                + " beyond those of ANSI_X3.4-1968; set LC_ALL=C.UTF-8, or another locale with UTF-8, and run it"
                                + " again."),
                ASCII.unreadable("run", "\uFFFD\uFFFDtude.yaml"));
        assertEquals(Optional.empty(), ASCII.unreadable("run", "etude.yaml"));
        assertEquals(Optional.empty(), new FileNames("UTF-8", Map.of()).unreadable("run", "\uFFFD.yaml"));
    }

    @Test
    void workingFolderOutOfReach_isTold() {
        assertTrue(ASCII.unreachable("/home/\uFFFD\uFFFD", false)
                .orElseThrow()
                .startsWith("the working folder, '/home/\uFFFD\uFFFD', cannot be reached: the locale"));
        assertEquals(Optional.empty(), ASCII.unreachable("/home/\uFFFD\uFFFD", true));
        assertEquals(Optional.empty(), ASCII.unreachable("/home/e", false));
    }

    @Test
    void nameThatThisProgramMade_isToldAlike() {
        InvalidPathException refused = new InvalidPathException("target/мама", "Malformed input");

        assertEquals(
                "a file cannot be named 'target/мама' here: the locale of this process (no LC_ALL, LC_CTYPE or LANG is set)"
                        + " has no letters beyond those of POSIX; set LC_ALL=C.UTF-8, or another locale with UTF-8, and run"
                        + " it again",
                new FileNames("POSIX", Map.of()).inWords(refused));
    }

    @Test
    void nameThatNoFileCanHave_isToldWithoutNamesOfClasses() {
        TypeConversionException refused = assertThrows(TypeConversionException.class, () -> ASCII.convert("a\u0000b"));

        assertEquals("'a\\u{0}b' cannot be the name of a file here: Nul character not allowed", refused.getMessage());
        assertEquals(Path.of("a", "b"), ASCII.convert("a/b"));
    }
}
