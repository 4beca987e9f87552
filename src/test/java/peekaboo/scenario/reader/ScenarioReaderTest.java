package peekaboo.scenario.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static peekaboo.scenario.Texts.ISSUE;
import static peekaboo.scenario.Texts.issueWith;
import static peekaboo.scenario.Texts.problems;
import static peekaboo.scenario.Texts.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.caregiver.CareStyle;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.caregiver.TimedAct;
import peekaboo.dyad.Act;
import peekaboo.dyad.Game;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.TickClock;
import peekaboo.infant.InfantPresets;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Care;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;
import peekaboo.typed.UnitText;

class ScenarioReaderTest {

    @Test
    void exampleOfTheFormat_isReadWithAllItsValues() {
        Scenario scenario = scenario(ISSUE);

        assertEquals("a", scenario.name());
        assertEquals("Peek-a-boo, two ways", scenario.title());
        assertEquals("Tronick 1989, American Psychologist 44(2)", scenario.source());
        assertEquals(new TickClock(250), scenario.clock());
        assertEquals(1989, scenario.seed());
        assertEquals(1000, scenario.dyads());
        assertEquals("4-6-months", scenario.infant().preset());
        assertEquals(List.of(new Episode("play", 720, Game.PEEK_A_BOO, Optional.empty())), scenario.episodes());
        assertEquals(
                List.of("attuned", "intrusive"),
                scenario.arms().stream().map(Arm::name).toList());
        assertEquals(15, scenario.arms().get(0).care().settings().get(CareStyle.PATIENCE));
        assertEquals(1.5, scenario.arms().get(1).care().settings().get(CareStyle.PATIENCE));
    }

    @Test
    void whatIsLeftOut_isUsual() {
        Scenario scenario = scenario("""
                schema: 1
                title: Short
                seed: 0
                episodes: [{name: play, lasts: 1 min}]
                arms: {a: {caregiver: withdrawn}}
                """);

        assertEquals("", scenario.source());
        assertEquals(new TickClock(250), scenario.clock());
        assertEquals(1, scenario.dyads());
        assertEquals(InfantPresets.usual().table().usual(), scenario.infant().centre());
        assertEquals(Game.FREE_PLAY, scenario.episodes().get(0).game());
    }

    @Test
    void everyInfantParameter_canBeSet() {
        for (Parameter parameter : InfantPresets.usual().table().parameters()) {
            String value = UnitText.inWords(parameter.unit(), parameter.range().high());
            Scenario scenario =
                    scenario(issueWith("{preset: 4-6-months}", "{" + parameter.name() + ": " + value + "}"));

            assertEquals(parameter.range().high(), scenario.infant().centre().get(parameter), parameter.name());
        }
    }

    @Test
    void caregiverOfAnEpisode_takesTheArmsPlace() {
        Scenario scenario = scenario(issueWith("game: peek-a-boo}", "caregiver: still-face}"));

        assertEquals(
                "still-face",
                scenario.episodes().get(0).caregiver().orElseThrow().policy().name());
    }

    @Test
    void caregiverOfAnEpisode_isSetBesideIt() {
        Scenario scenario = scenario(issueWith("game: peek-a-boo}", "caregiver: still-face, breach-rate: 3 /min}"));
        Care care = scenario.episodes().get(0).caregiver().orElseThrow();

        assertEquals(
                0.05,
                care.settings()
                        .get(care.policy().parameters().find("breach-rate").orElseThrow()));
    }

    @Test
    void transitionAndFussOut_areRead() {
        List<Episode> episodes = scenario(issueWith(
                        "game: peek-a-boo}", "fuss-out: 20 s}\n  - {name: transition-1, lasts: 15 s, coded: false}"))
                .episodes();

        assertEquals(OptionalInt.of(80), episodes.get(0).fussOutTicks());
        assertTrue(episodes.get(0).coded());
        assertEquals(
                new Episode("transition-1", 60, Game.FREE_PLAY, Optional.empty(), false, OptionalInt.empty()),
                episodes.get(1));
    }

    @Test
    void nothingCoded_isRefused() {
        assertEquals("""
                a.yaml:9:3  episodes
                  found     no episode that is coded
                  expected  at least one without coded: false
                1 problem, nothing was run.""", problems(issueWith("game: peek-a-boo}", "coded: false}")));
    }

    @Test
    void unknownKeyOfAnEpisode_namesTheNearest() {
        assertTrue(problems(issueWith("game: peek-a-boo", "fussout: 20 s"))
                .contains(
                        "expected  one of: name, lasts, game, caregiver, coded, fuss-out   (did you mean fuss-out?)"));
    }

    @Test
    void script_isReadInItsOrder() {
        Scenario scenario = scenario(issueWith(
                "{caregiver: attuned}", "{caregiver: scripted, acts: [{at: 2 s, act: talk}, {at: 1 min, act: wait}]}"));

        assertEquals(
                List.of(new TimedAct(2, Act.TALK), new TimedAct(60, Act.WAIT)),
                scenario.arms().get(0).care().script());
    }

    @Test
    void usualReactionTime_isMovedToTheNearestTick() {
        Scenario scenario = scenario(issueWith("tick: 0.25 s", "tick: 40 ms"));

        assertEquals(0.52, scenario.arms().get(0).care().settings().get(CareStyle.REACTION));
    }

    @Test
    void longTick_leavesTheUsualReactionTimeAtOneTick() {
        Scenario scenario = scenario(issueWith("tick: 0.25 s", "tick: 1 s"));

        assertEquals(1, scenario.arms().get(0).care().settings().get(CareStyle.REACTION));
    }

    @ParameterizedTest
    @CsvSource({"scenarios/two-ways.yaml, two-ways", "C:\\x\\two.yml, two", "two.ways.yaml, two.ways", "two, two"})
    void name_isThatOfTheFile(String file, String name) {
        assertEquals(
                name,
                assertInstanceOf(Scenario.class, ScenarioReader.read(file, ISSUE))
                        .name());
    }

    @Test
    void severalProblems_areToldTogetherInTheOrderOfTheText() {
        assertEquals(
                """
                a.yaml:4:7  tick
                  found     0.25
                  expected  a time from 10 ms to 1000 ms, whole milliseconds, in ms, s or min   (a number and its unit: 0.25 s)
                a.yaml:9:38  episodes.play.game
                  found     peekaboo
                  expected  one of: free-play, peek-a-boo   (did you mean peek-a-boo?)
                a.yaml:11:26  arms.attuned.caregiver
                  found     attuend
                  expected  one of: POLICIES   (did you mean attuned?)
                a.yaml:12:47  arms.intrusive.patience
                  found     -1.5 s
                  expected  a time from 0.25 s to 3600 s
                4 problems, nothing was run.""".replace("POLICIES", policies()),
                problems(ISSUE.replace("0.25 s", "0.25")
                        .replace("game: peek-a-boo", "game: peekaboo")
                        .replace("caregiver: attuned", "caregiver: attuend")
                        .replace("1.5 s", "-1.5 s")));
    }

    private static String policies() {
        return CaregiverPolicies.all().stream().map(CaregiverPolicy::name).collect(Collectors.joining(", "));
    }

    @Test
    void timeBetweenTwoTicks_isRefusedWithTheTick() {
        assertEquals("""
                a.yaml:11:45  arms.attuned.reaction
                  found     0.3 s
                  expected  a time from 0.01 s to 10 s, a multiple of the tick (0.25 s)   (such as 0.25 s or 0.5 s)
                1 problem, nothing was run.""", problems(issueWith("caregiver: attuned", "caregiver: attuned, reaction: 0.3 s")));
    }

    @Test
    void unknownKey_namesTheKnownAndTheNearest() {
        assertEquals("""
                a.yaml:6:1  dyad
                  found     the key dyad
                  expected  one of: schema, title, source, tick, seed, dyads, infant, episodes, sessions, calendar, factors, arms   (did you mean dyads?)
                1 problem, nothing was run.""", problems(issueWith("dyads:", "dyad:")));
    }

    @Test
    void syntaxError_isToldAlone() {
        assertEquals("""
                a.yaml:13:1
                  found     the end of the text
                  expected  a comma or } (opened at 12:14)
                1 problem, nothing was run.""", problems(issueWith(", patience: 1.5 s}", "").replace("tick: 0.25 s", "tick: 3 h")));
    }

    /** Each line: what stands in the example, what is put there, where the one problem lies, what was found. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    schema: 1               | schema: 2              | 1:9   | schema                | 2
                    schema: 1               | # no schema            | 2:1   | schema                | nothing
                    Peek-a-boo, two ways    | no                     | 2:8   | title                 | no
                    Peek-a-boo, two ways    | null                   | 2:8   | title                 | null
                    Peek-a-boo, two ways    | 1989                   | 2:8   | title                 | 1989
                    Peek-a-boo, two ways    | [a]                    | 2:8   | title                 | a list
                    Peek-a-boo, two ways    | ''                     | 2:8   | title                 | an empty text
                    Peek-a-boo, two ways    | ~                      | 2:8   | title                 | ~
                    Peek-a-boo, two ways    | "a\\nb"                | 2:8   | title                 | "a b"
                    tick: 0.25 s            | tick: 0.2505 s         | 4:7   | tick                  | 0.2505 s
                    tick: 0.25 s            | tick: 5 ms             | 4:7   | tick                  | 5 ms
                    tick: 0.25 s            | tick: 2 s              | 4:7   | tick                  | 2 s
                    seed: 1989              | seed:                  | 5:6   | seed                  | nothing
                    seed: 1989              | seed: -1               | 5:7   | seed                  | -1
                    seed: 1989              | seed: 0x7C5            | 5:7   | seed                  | 0x7C5
                    seed: 1989              | seed: 0o17             | 5:7   | seed                  | 0o17
                    seed: 1989              | seed: 017              | 5:7   | seed                  | 017
                    seed: 1989              | seed: 2147483648       | 5:7   | seed                  | 2147483648
                    seed: 1989              | seed: '1989'           | 5:7   | seed                  | "1989"
                    seed: 1989              | # no default seed      | 1:1   | seed                  | nothing
                    dyads: 1000             | dyads: 0               | 6:8   | dyads                 | 0
                    dyads: 1000             | dyads: 1000001         | 6:8   | dyads                 | 1000001
                    dyads: 1000             | dyads: 1e3             | 6:8   | dyads                 | 1e3
                    dyads: 1000             | dyads: 1.5             | 6:8   | dyads                 | 1.5
                    dyads: 1000             | dyads: yes             | 6:8   | dyads                 | yes
                    dyads: 1000             | dyads: 99999999999999999999 | 6:8 | dyads              | 99999999999999999999
                    {preset: 4-6-months}    | 4-6-months             | 7:9   | infant                | 4-6-months
                    4-6-months              | 8-months               | 7:18  | infant.preset         | 8-months
                    4-6-months              | 4-6-months, rest: NaN  | 7:36  | infant.rest           | NaN
                    4-6-months              | 4-6-months, rest: .inf | 7:36  | infant.rest           | .inf
                    4-6-months              | 4-6-months, rest: 2    | 7:36  | infant.rest           | 2
                    4-6-months              | 4-6-months, rest: no   | 7:36  | infant.rest           | no
                    4-6-months              | 4-6-months, rest: '1'  | 7:36  | infant.rest           | "1"
                    4-6-months              | 4-6-months, smile-rate: -0.1 /s | 7:42 | infant.smile-rate | -0.1 /s
                    4-6-months              | 4-6-months, smile-rate: 0.1 s   | 7:42 | infant.smile-rate | 0.1 s
                    4-6-months              | 4-6-months, arms: 1    | 7:30  | infant.arms           | the key arms
                    {name: play, lasts: 3 min, game: peek-a-boo} | play | 9:5 | episodes[1]          | play
                    name: play              | name: Play             | 9:12  | episodes[1].name      | Play
                    name: play              | name: no               | 9:12  | episodes[1].name      | no
                    name: play              | name: ../x             | 9:12  | episodes[1].name      | ../x
                    name: play, lasts       | lasts                  | 9:5   | episodes[1].name      | nothing
                    lasts: 3 min, game      | game                   | 9:5   | episodes.play.lasts   | nothing
                    3 min                   | 3                      | 9:25  | episodes.play.lasts   | 3
                    3 min                   | 3 h                    | 9:25  | episodes.play.lasts   | 3 h
                    3 min                   | 0 s                    | 9:25  | episodes.play.lasts   | 0 s
                    3 min                   | 180.1 s                | 9:25  | episodes.play.lasts   | 180.1 s
                    3 min                   | 5 min, until: 6 min    | 9:32  | episodes.play.until   | the key until
                    game: peek-a-boo        | caregiver: scripted    | 9:43  | episodes.play.caregiver | scripted
                    game: peek-a-boo        | coded: yes             | 9:39  | episodes.play.coded   | yes
                    game: peek-a-boo        | coded: 'false'         | 9:39  | episodes.play.coded   | "false"
                    game: peek-a-boo        | fuss-out: 20           | 9:42  | episodes.play.fuss-out | 20
                    game: peek-a-boo        | fuss-out: 0 s          | 9:42  | episodes.play.fuss-out | 0 s
                    game: peek-a-boo        | breach-rate: 1 /min    | 9:32  | episodes.play.breach-rate | the key breach-rate
                    game: peek-a-boo        | caregiver: still-face, breach-rate: 1 | 9:68 | episodes.play.breach-rate | 1
                    game: peek-a-boo        | caregiver: still-face, patience: 1 s | 9:55 | episodes.play.patience | the key patience
                    {caregiver: attuned}    | attuned                | 11:14 | arms.attuned          | attuned
                    {caregiver: attuned}    | {}                     | 11:14 | arms.attuned.caregiver | nothing
                    {caregiver: attuned}    | {caregiver: [attuned]} | 11:26 | arms.attuned.caregiver | a list
                    {caregiver: attuned}    | {caregiver: attuned, acts: []} | 11:35 | arms.attuned.acts | the key acts
                    {caregiver: attuned}    | {caregiver: scripted}  | 11:14 | arms.attuned.acts     | nothing
                    {caregiver: attuned}    | {caregiver: scripted, acts: []} | 11:42 | arms.attuned.acts | an empty list
                    {caregiver: attuned}    | {caregiver: scripted, acts: [talk]} | 11:43 | arms.attuned.acts[1] | talk
                    {caregiver: attuned}    | {caregiver: scripted, acts: [{at: 1 s, act: tak}]} | 11:58 | arms.attuned.acts[1].act | tak
                    {caregiver: attuned}    | {caregiver: scripted, acts: [{at: 1, act: talk}]} | 11:48 | arms.attuned.acts[1].at | 1
                    {caregiver: attuned}    | {caregiver: scripted, acts: [{at: 1 s, act: talk}, {at: 1 s, act: wait}]} | 11:70 | arms.attuned.acts[2].at | 1 s
                    attuned:                | On:                    | 11:3  | arms.On               | On
                    attuned:                | ein zwei:              | 11:3  | arms.ein zwei         | ein zwei
                    """)
    void oneMistake_isOneProblemWhereItStands(String piece, String other, String place, String path, String found) {
        List<String> lines = problems(issueWith(piece, other)).lines().toList();

        assertEquals("a.yaml:" + place + "  " + path, lines.get(0));
        assertEquals("  found     " + found, lines.get(1));
        assertTrue(lines.get(2).startsWith("  expected  "), lines.get(2));
        assertEquals("1 problem, nothing was run.", lines.get(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"episodes:\n", "episodes: []\n", "episodes: {}\n", "episodes: play\n"})
    void noEpisodes_areAskedForWithAnExample(String episodes) {
        String problems = problems(ISSUE.replaceFirst("(?s)episodes:.*?\n(?=arms)", episodes));

        assertTrue(problems.contains("expected  at least one episode, such as - {name: play, lasts: 3 min}"), problems);
        assertTrue(problems.endsWith("\n1 problem, nothing was run."), problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "arms:\n", "arms: {}\n", "arms: []\n", "arms: attuned\n"})
    void noArms_areAskedForWithAnExample(String arms) {
        String problems = problems(ISSUE.replaceFirst("(?s)arms:.*", arms));

        assertTrue(problems.contains("expected  at least one arm, such as attuned: {caregiver: attuned}"), problems);
        assertTrue(problems.endsWith("\n1 problem, nothing was run."), problems);
    }

    @Test
    void secondEpisodeOfAName_saysWhereTheFirstStands() {
        String line = "  - {name: play, lasts: 3 min, game: peek-a-boo}\n";

        assertEquals("""
                a.yaml:10:12  episodes.play.name
                  found     play again
                  expected  a name that no other episode has (it stands at 9:12 too)
                1 problem, nothing was run.""", problems(issueWith(line, line + line)));
    }

    @Test
    void sessionOverFourHours_isRefused() {
        assertEquals(
                """
                a.yaml:9:3  episodes
                  found     episodes of 14460 s together
                  expected  at most 14400 s (4 hours)
                1 problem, nothing was run.""",
                problems(issueWith(
                        "  - {name: play, lasts: 3 min,",
                        "  - {name: long, lasts: 240 min}\n  - {name: play, lasts: 1 min,")));
    }

    @Test
    void studyThatNobodyCouldWaitFor_isRefused() {
        assertEquals(
                """
                a.yaml:6:8  dyads
                  found     115200000000 ticks in all (arms x dyads x sessions x ticks of a session)
                  expected  at most 100000000000: fewer dyads or sessions, shorter episodes or a longer tick
                1 problem, nothing was run.""", problems(ISSUE.replace("dyads: 1000", "dyads: 1000000").replace("3 min", "240 min")));
    }

    @Test
    void moreThanAHundredArms_areRefused() {
        StringBuilder arms = new StringBuilder("arms:\n");
        for (int i = 0; i < 101; i++) {
            arms.append("  a").append(i).append(": {caregiver: attuned}\n");
        }

        String problems = problems(ISSUE.replaceFirst("(?s)arms:.*", arms.toString()));
        assertTrue(problems.contains("found     101 arms\n  expected  at most 100 arms"), problems);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "# nothing\n", "hello", "- a\n- b\n", "{", "a: &x [*x]", "a: !!int 1", "a: 1\n---\nb: 1\n"})
    void textThatIsNoScenario_isOneProblem(String text) {
        assertTrue(problems(text).endsWith("\n1 problem, nothing was run."), text);
    }

    @Test
    void keyOfAThousandLetters_isShownShortened() {
        String problems = problems(ISSUE + "x".repeat(1000) + ": 1\n");

        assertTrue(problems.contains("a.yaml:13:1  " + "x".repeat(60) + "...\n"), problems);
    }
}
