package peekaboo.app.cli.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.terminal.ExitCodes;

/** Values of options as people type them. */
class TypedSlipsTest {
    private static final int MOST_LETTERS = 10_000;

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    --horizon | 10,5s      | a decimal point, not a comma: 10.5s
                    --horizon | 10 sec     | a number and its unit: 10 s
                    --horizon | 0:30       | a number and its unit: 30 s
                    --horizon | 10\\u00A0s | an ordinary blank instead of a no-break space (U+00A0): 10 s
                    --dyads   | 10,5       | without decimals
                    --dyads   | 1,000      | digits alone: 1000
                    --dyads   | "10"       | without quotes: 10
                    --seed    | 7\\u200B   | a zero-width space (U+200B)
                    --threads | 2,5        | found 2,5, expected a whole number of at most 2147483647 (without decimals)
                    --threads | 1,000      | digits alone: 1000
                    --threads | two        | found two, expected a whole number
                    --arm     | att\\u001B[31m | att<U+001B>[31m
                    --set     | infant.rest:0.3 | did you mean infant.rest=0.3?
                    --set     | infant.rest 0.3 | did you mean infant.rest=0.3?
                    --set     | infant.sensitivty=0.1/s | one of: sensitivity, settling,
                    --set     | sensitivity=0.1/s | did you mean infant.sensitivity?
                    --set     | infant.rest= | found     nothing
                    --set     | infant.r\\u001B[31m=1 | --set infant.r<U+001B>[31m
                    --set     | arms.a b={caregiver: deaf} | small letters, digits and hyphens: a-b
                    """)
    void value(String option, String typed, String hint) throws IOException {
        String value =
                typed.replace("\\u00A0", "\u00A0").replace("\\u200B", "\u200B").replace("\\u001B", "\u001B");
        Typed told = Typed.command("compare", scenario(), option, value, "-o", folder.resolve("out"));

        assertEquals(ExitCodes.BAD_INPUT, told.exitCode(), told::err);
        assertTrue(told.err().contains(hint), told::err);
        assertFalse(told.err().contains("\u00A0") || told.err().contains("\u001B"), told::err);
    }

    @Test
    void longKeyOfAChange_isNamedAsTheOrigin() throws IOException {
        Typed told = Typed.command("run", scenario(), "--set", "infant." + "x".repeat(150) + "=1");

        assertTrue(told.err().startsWith("--set infant.xxx"), told::err);
    }

    @Test
    void ofManyNames_theNearestAreToldFirst() throws IOException {
        Typed outcome = Typed.command("sensitivity", scenario(), "--outcome", "medain");
        assertTrue(outcome.err().contains("expected  one of: median, "), outcome::err);
        assertTrue(outcome.err().contains(" more   (did you mean median?)"), outcome::err);
        Typed fitted = Typed.command("fit", "--finding", "gaze.cycle", "--parameter", "infant.rest");
        assertTrue(fitted.err().contains("expected  one of: gaze.cycles, "), fitted::err);
        assertTrue(fitted.err().contains(" more   (did you mean gaze.cycles?)"), fitted::err);
        assertTrue(fitted.err().contains(" more   (did you mean rest?)"), fitted::err);
    }

    @Test
    void manyAndLongValues_areToldInFewWords() throws IOException {
        List<Object> words = new ArrayList<>(List.of("compare", scenario()));
        Collections.nCopies(3_000, "--set=x").forEach(words::add);
        assertFew(words);
        words = new ArrayList<>(List.of("compare", scenario()));
        Collections.nCopies(3_000, "--arm=x").forEach(words::add);
        assertFew(words);
        words = new ArrayList<>(List.of("compare", scenario()));
        Collections.nCopies(3_000, "--set=seed=x").forEach(words::add);
        assertFew(words);
        assertFew(List.of("compare", scenario(), "--set", "x".repeat(100_000)));
        assertFew(List.of("compare", scenario(), "--set", "x".repeat(100_000) + "=1"));
        assertFew(List.of("compare", scenario(), "--arm", "x".repeat(100_000)));
        assertFew(List.of("compare", scenario(), "--horizon", "1".repeat(100_000)));
        assertFew(List.of("compare", scenario(), "--threads", "1".repeat(100_000)));
    }

    private static void assertFew(List<Object> words) {
        Typed told = Typed.command(words.toArray());

        assertEquals(ExitCodes.BAD_INPUT, told.exitCode(), told::err);
        assertTrue(told.err().length() < MOST_LETTERS, () -> told.err().substring(0, MOST_LETTERS));
    }

    private Path scenario() throws IOException {
        return Files.writeString(folder.resolve("s.yaml"), Typed.SMALL);
    }
}
