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

    private static final String CALENDAR = """
            schema: 1
            title: T
            seed: 1
            infant: {preset: 4-6-months}
            episodes: [{name: play, lasts: 10 s, game: peek-a-boo}]
            calendar:
              - {name: history, sessions: 2}
              - {name: alone, sessions: 2, with: nobody, caregiver: withdrawn}
            arms:
              a: {caregiver: attuned}
              b: {caregiver: intrusive, besides: {caregiver: attuned, every: 3}}
            """;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    calendar.histroy.sessions=3         | histroy               | a path through one of: history, alone   (did you mean history?)
                    calendar.history.sesions=3          | the key sesions       | one of: name, sessions, with, episodes   (did you mean sessions?)
                    calendar.history=3                  | a path that ends there | a path through one of: sessions
                    episodes.play=3                     | a path that ends there | a path through one of: lasts, game
                    histry.sessions=3                   | histry                | a path through one of: schema, title, seed, infant, episodes, calendar, arms   (did you mean calendar.history.sessions?)
                    calendar=3                          | 3                     | a list of blocks, such as - {name: history, sessions: 60}
                    calendar=[]                         | an empty list         | a list of blocks, such as - {name: history, sessions: 60}
                    arms.a.infnt.sensitivity=0.1/s      | infnt                 | a path through one of: caregiver, infant, blocks, besides   (did you mean infant?)
                    arms.a.block.history.mends=0.3      | block                 | a path through one of: caregiver, infant, blocks, besides   (did you mean blocks?)
                    arms.a.blocks.histroy.caregiver=eager | the key histroy     | one of: history   (did you mean history?)
                    arms.a.beside.every=2               | beside                | a path through one of: caregiver, infant, blocks, besides   (did you mean besides?)
                    arms.b.besides.evry=2               | the key evry          | one of: every, warmth, answers, soothes, caregiver, reaction, patience, escalation, ... and 9 more   (did you mean every?)
                    """)
    void changeOfACalendar_namesTheNearest(String change, String found, String expected) {
        String problems = problems(CALENDAR, change(change));

        assertTrue(problems.startsWith("--set " + change.substring(0, 8)), problems);
        assertTrue(
                problems.endsWith(
                        "\n  found     " + found + "\n  expected  " + expected + "\n1 problem, nothing was run."),
                problems);
    }

    @Test
    void whatAnArmMayHold_isMadeByAChange() {
        assertEquals(
                scenario(CALENDAR.replace(
                        "a: {caregiver: attuned}",
                        "a: {caregiver: attuned, blocks: {history: {caregiver: intrusive-then-repairs, mends: 0.3}}}")),
                scenario(
                        CALENDAR,
                        change("arms.a.blocks.history.caregiver=intrusive-then-repairs"),
                        change("arms.a.blocks.history.mends=0.3")));
        assertTrue(problems(CALENDAR, change("arms.a.besides.every=2"))
                .startsWith("--set arms.a.besides.every  arms.a.besides.caregiver\n  found     nothing\n"));
    }

    @Test
    void pathThroughNothing_namesNoEmptyList() {
        assertTrue(problems(CALENDAR, change("arms.a.blocks.history.x.y=3"))
                .startsWith("--set arms.a.blocks.history.x.y\n  found     x\n  expected  a path that ends there\n"));
    }

    @Test
    void calendarThatTheFileHasNot_isSaidToBeMissing() {
        assertTrue(problems(ISSUE, change("calendar.history.sessions=3"))
                .contains(
                        "\n  found     calendar, which the file has not\n  expected  a path through one of: schema, "));
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
