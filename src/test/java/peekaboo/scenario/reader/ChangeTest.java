package peekaboo.scenario.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static peekaboo.scenario.Texts.ISSUE;
import static peekaboo.scenario.Texts.issueWith;
import static peekaboo.scenario.Texts.problems;
import static peekaboo.scenario.Texts.scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.scenario.Change;

class ChangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    seed=7                              | seed: 1989           | seed: 7
                    dyads=3                             | dyads: 1000          | dyads: 3
                    tick = 0.5 s                        | 0.25 s               | 0.5 s
                    title="no"                          | Peek-a-boo, two ways | "no"
                    infant.sensitivity=0.2 /s           | 4-6-months           | 4-6-months, sensitivity: 0.2 /s
                    arms.intrusive.patience=4 s         | 1.5 s                | 4 s
                    arms.attuned.patience=4 s           | {caregiver: attuned} | {caregiver: attuned, patience: 4 s}
                    episodes.play.lasts=1 min           | 3 min                | 1 min
                    episodes.play.caregiver=still-face  | peek-a-boo}          | peek-a-boo, caregiver: still-face}
                    arms.attuned={caregiver: deaf}      | {caregiver: attuned} | {caregiver: deaf}
                    """)
    void change_readsLikeTheSameWordsInTheFile(String change, String piece, String other) {
        assertEquals(scenario(issueWith(piece, other)), scenario(ISSUE, change(change)));
    }

    @Test
    void infantThatTheFileDoesNotMention_isMade() {
        String without = issueWith("infant: {preset: 4-6-months}\n", "");

        assertEquals(
                scenario(issueWith("preset: 4-6-months", "rest: 0.3")), scenario(without, change("infant.rest=0.3")));
    }

    @Test
    void laterChange_prevails() {
        assertEquals(2, scenario(ISSUE, change("seed=1"), change("seed=2")).seed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    seed=x                          | x                     | a whole number from 0 to 2147483647
                    tick=1 h                        | 1 h                   | a time from 10 ms to 1000 ms, whole milliseconds, in ms, s or min
                    infant.rest=2                   | 2                     | a number from 0 to 1
                    arms.attuned.warmth=-1          | -1                    | a number from 0 to 1
                    arms.attuned.reaction=0.3 s     | 0.3 s                 | a time from 0.01 s to 10 s, a multiple of the tick (0.25 s)   (such as 0.25 s or 0.5 s)
                    arms.intrusiv.patience=1 s      | intrusiv              | a path through one of: attuned, intrusive   (did you mean intrusive?)
                    episodes.plya.lasts=1 s         | plya                  | a path through one of: play   (did you mean play?)
                    seed.x=1                        | a key below 1989      | a path that ends there
                    seed=                           | nothing               | a value
                    seed=*x                         | an alias (*x)         | the value itself, written out
                    title=[a                        | the end of the text   | a comma or ] (opened at 1:1)
                    """)
    void changeThatCannotStand_isNamedAsTheOrigin(String change, String found, String expected) {
        String path = change.substring(0, change.indexOf('='));

        assertEquals(
                "--set " + path + "\n  found     " + found + "\n  expected  " + expected
                        + "\n1 problem, nothing was run.",
                problems(ISSUE, change(change)));
    }

    @Test
    void unknownKeyOfAChange_isNamedAsTheOrigin() {
        assertTrue(
                problems(ISSUE, change("infant.rset=1")).startsWith("--set infant.rset\n  found     the key rset\n"));
    }

    @Test
    void problemBelowAChange_tellsItsPath() {
        assertTrue(problems(ISSUE, change("arms.attuned={caregiver: attuned, warmth: 2}"))
                .startsWith("--set arms.attuned  arms.attuned.warmth\n  found     2\n"));
    }

    @Test
    void problemsOfChanges_standAfterThoseOfTheFile() {
        String problems = problems(issueWith("1.5 s", "x"), change("seed=x"), new Change("--dyads", "dyads", "0"));

        assertTrue(problems.startsWith("a.yaml:12:47  arms.intrusive.patience\n"), problems);
        assertTrue(problems.contains("\n--set seed\n"), problems);
        assertTrue(problems.contains("\n--dyads  dyads\n"), problems);
        assertTrue(problems.endsWith("\n3 problems, nothing was run."), problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed", "", "=", "=1"})
    void textWithoutPathOrEqualsSign_isNoChange(String text) {
        assertNull(Change.parse(text));
    }

    private static Change change(String text) {
        Change change = Change.parse(text);
        assertNotNull(change, text);
        return change;
    }
}
