package peekaboo.scenario.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.scenario.Change;
import peekaboo.scenario.Texts;
import peekaboo.typed.Meant;

/** What people really type: one problem each, with what they meant. In the tables ~ is a line feed, \\u a character. */
class SlipsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    rest: 0,25                    | rest        | a decimal point, not a comma: 0.25
                    sensitivity: 0,14 /s          | sensitivity | a decimal point, not a comma: 0.14 /s
                    rest: 1,5                     | rest        | a decimal point, not a comma
                    rest: "0.3"                   | rest        | without quotes: 0.3
                    rest: \\u201C0.3\\u201D       | rest        | without quotes: 0.3
                    rest: .5                      | rest        | a plain decimal number: 0.5
                    rest: 00.5                    | rest        | a plain decimal number: 0.5
                    rest: +0.5                    | rest        | a plain hyphen for a minus, no plus: 0.5
                    rest: 50%                     | rest        | not in percent: 0.5
                    sensitivity: 0.14             | sensitivity | a number and its unit: 0.14 /s
                    sensitivity: 0.14 per second  | sensitivity | a number and its unit: 0.14 /s
                    sensitivity: 6 per minute     | sensitivity | a number and its unit: 6 /min
                    heart-rate-rest: 130 BPM      | heart-rate-rest | a number and its unit: 130 bpm
                    heart-rate-rest: 130\\u00A0bpm | heart-rate-rest | an ordinary blank instead of a no-break space (U+00A0): 130 bpm
                    sensitivty: 0.1 /s            | sensitivty  | did you mean sensitivity?
                    rest:0.3                      | rest:0.3    | a blank is missing after the colon: rest: ...
                    rest 0.3                      | rest 0.3    | a colon is missing: rest: ...
                    rest\\u00A0: 0.3              | rest<U+00A0> | it holds a no-break space (U+00A0)
                    preset: 6-months              | preset      | 6 months are covered by 4-6-months
                    preset: 5 months              | preset      | 5 months are covered by 4-6-months
                    preset: 4-months              | preset      | 4 months are covered by 3-4-months, 4-6-months
                    preset: 9                     | preset      | 9 months are covered by 9-months
                    preset: 7-months              | preset      | none covers 7 months; the nearest, 4-6-months, covers 4 to 6
                    preset: 12 months             | preset      | none covers 12 months; the nearest, 9-months, covers about 9
                    preset: 4-6 months            | preset      | small letters, digits and hyphens: 4-6-months
                    """)
    void infant(String typed, String about, String hint) {
        assertOneProblem("infant: {preset: 4-6-months}", "infant: {" + typed + "}", about, hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    10.1 s          | such as 10 s or 10.25 s
                    0.1 s           | such as 0.25 s
                    10,5 s          | a decimal point, not a comma: 10.5 s
                    10,1 s          | a decimal point, not a comma: 10.1 s
                    10              | a number and its unit: 10 s
                    10 sec          | a number and its unit: 10 s
                    10 Sekunden     | a number and its unit: 10 s
                    500 msec        | a number and its unit: 500 ms
                    3 minutes       | a number and its unit: 3 min
                    1 h             | a number and its unit: 60 min
                    3:00            | a number and its unit: 180 s
                    0:45            | a number and its unit: 45 s
                    1:02:03         | a number and its unit: 3723 s
                    1 min 30 s      | a number and its unit: 90 s
                    1m30s           | a number and its unit: 90 s
                    10\\u00A0s      | an ordinary blank instead of a no-break space (U+00A0): 10 s
                    10\\u2009s      | an ordinary blank instead of an odd blank (U+2009): 10 s
                    10\\u3000s      | an ordinary blank instead of an odd blank (U+3000): 10 s
                    10\\u200Ds      | without a hidden joiner (U+200D): 10s
                    """)
    void time(String typed, String hint) {
        assertOneProblem("lasts: 3 min", "lasts: " + typed, "episodes.play.lasts", hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    seed: 1989         | seed: "1989"            | without quotes: 1989
                    seed: 1989         | seed: 1,989             | digits alone: 1989
                    seed: 1989         | seed: 19,89             | without decimals
                    seed: 1989         | seed: 7.5               | without decimals
                    seed: 1989         | seed: 1 989             | a plain decimal number: 1989
                    tick: 0.25 s       | tick: 0,25 s            | a decimal point, not a comma: 0.25 s
                    tick: 0.25 s       | tick: 250               | expected  a time from 10 ms
                    tick: 0.25 s       | tick: 250 millis        | a number and its unit: 250 ms
                    name: play         | name: Free Play         | small letters, digits and hyphens: free-play
                    name: play         | name: \\u201Cplay\\u201D  | in straight quotes or none: play
                    name: play         | name: play, coded: yes  | without quotes, in English: true
                    game: peek-a-boo   | game: Peek a boo        | small letters, digits and hyphens: peek-a-boo
                    caregiver: attuned | caregiver: att\\u200Duned | without a hidden joiner (U+200D): attuned
                    title: Peek-a-boo, two ways | title: \\u201CPeek-a-boo\\u201D | straight quotes begin and end a text, typographic ones
                    title: Peek-a-boo, two ways | title: \\u2003  | found     <U+2003>
                    {name: play, lasts: 3 min | {name: play, lasts 3 min | a colon is missing: lasts: ...
                    {name: play,       | {name:play,             | a blank is missing after the colon: name: ...
                    attuned:   {caregiver: attuned} | The mother: {caregiver: attuned} | small letters, digits and hyphens: the-mother
                    attuned:   {caregiver: attuned} | Attuned: {caregiver: attuned} | small letters, digits and hyphens: attuned
                    attuned:   {caregiver: attuned} | attuned: caregiver:attuned | a blank is missing after the colon: caregiver: ...
                    attuned:   {caregiver: attuned} | attuned: {caregiver attuned} | a colon is missing: caregiver: ...
                    infant: {preset: 4-6-months} | sensitivity: 0.1 /s | did you mean infant.sensitivity?
                    """)
    void elsewhere(String piece, String typed, String hint) {
        assertOneProblem(piece, typed, "", hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    title: Peek-a-boo, two ways | title Peek-a-boo | 2:1 | title Peek-a-boo | a colon and a blank after the key
                    title: Peek-a-boo, two ways | title:Peek-a-boo | 2:1 | title:Peek-a-boo | a blank after the colon
                    seed: 1989       | seed:1989          | 5:1  | seed:1989   | a blank after the colon
                    seed: 1989       | seed = 1989        | 5:1  | seed = 1989 | a colon and a blank after the key
                    seed: 1989       | seed:\\u00A01989   | 5:6  | a no-break space (U+00A0) | an ordinary blank
                    seed: 1989       | seed: 1989\\u200B  | 5:11 | a zero-width space (U+200B) | plain text
                    seed: 1989       | seed: 1989 # \\u202E | 5:14 | a character that turns the direction of writing (U+202E) | plain text
                    - {name: play    | -{name: play       | 9:3  | -{name: play, lasts: 3 min, game: peek-a-boo} | a blank after the dash
                    - {name: play, lasts: 3 min, game: peek-a-boo} | -name: play~    lasts: 3 min | 9:3 | -name: play | a blank after the dash
                    - {name: play    | \\u00A0- {name: play | 9:3  | a no-break space (U+00A0) | an ordinary blank
                    title: Peek-a-boo, two ways | title: \\u201CPeek: a\\u201D | 2:8 | \\u201CPeek: a\\u201D | straight quotes around a text, or none
                    title: Peek-a-boo, two ways | title: "a\\\\u202Eb" | 2:8 | a character that turns the direction of writing (U+202E) | plain text
                    """)
    void syntax(String piece, String typed, String place, String found, String expected) {
        String told = Texts.problems(Texts.issueWith(piece, characters(typed)));

        assertEquals(
                "a.yaml:" + place + "\n  found     " + characters(found) + "\n  expected  " + expected
                        + "\n1 problem, nothing was run.",
                told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    infant.sensitivty=0.1/s | one of: sensitivity, settling,
                    infant.sensitivty=0.1/s | did you mean sensitivity?
                    sensitivity=0.1/s       | did you mean infant.sensitivity?
                    sensitivty=0.1/s        | did you mean infant.sensitivity?
                    patience=3 s            | patience?
                    intrusive.patience=3 s  | did you mean arms.intrusive.patience?
                    play.lasts=3 s          | did you mean episodes.play.lasts?
                    lasts=3 s               | did you mean episodes.play.lasts?
                    infants.rest=0.1        | did you mean infant?
                    dyad=3                  | did you mean dyads?
                    infant.rest=            | found     nothing
                    seed=                   | found     nothing
                    infant.rest=0,3         | a decimal point, not a comma: 0.3
                    seed=\\u00A07           | an ordinary blank instead of a no-break space (U+00A0): 7
                    seed=\\uFEFF7           | a zero-width space (U+FEFF)
                    seed=7\\u200B           | a zero-width space (U+200B)
                    seed=7~arms.attuned={}  | a value of several lines
                    """)
    void change(String set, String hint) {
        Change change = Change.parse(characters(set));
        String told = Texts.problems(Texts.ISSUE, change == null ? fail(set) : change);

        assertTrue(told.contains(hint), told);
        assertTrue(told.length() < 400, told);
        assertTrue(told.endsWith("\n1 problem, nothing was run."), told);
    }

    /** Blanks that the JVM and JavaScript, or two people, do not read alike. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0xA0, 0x1680, 0x2000, 0x2003, 0x2007, 0x2009, 0x200B, 0x200D, 0x2028, 0x202F, 0x205F, 0x3000, 0xFEFF,
                0x0B, 0x1C, 0x85
            })
    void oddBlank_isRefusedByNameWhereverAValueIsRead(int codePoint) {
        String blank = Character.toString(codePoint);
        List<String> told = List.of(
                Texts.problems(Texts.issueWith("3 min", "3" + blank + "min")),
                Texts.problems(Texts.issueWith("seed: 1989", "seed: " + blank + "1989")),
                Texts.problems(Texts.issueWith("seed: 1989", "seed: 1989" + blank)),
                Texts.problems(Texts.ISSUE, new Change("--set seed", "seed", blank + "7")),
                Texts.problems(Texts.ISSUE, new Change("--set seed", "seed", "7" + blank)));
        String code = String.format(java.util.Locale.ROOT, "(U+%04X)", codePoint);
        for (String words : told) {
            assertTrue(words.contains(code), words);
            assertFalse(words.contains(blank), words);
        }
    }

    @Test
    void letterOfEveryScript_standsInATitle() {
        for (String title : List.of(
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\uD83D\uDC68\u200D\uD83D\uDC67",
                "Une id\u00E9e\u00A0! Oui",
                "D\u2019abord")) {
            assertEquals(
                    title,
                    Texts.scenario(Texts.issueWith("Peek-a-boo, two ways", title))
                            .title());
        }
    }

    @Test
    void typographicQuotes_standInATitleBetweenStraightOnes() {
        String title = "\u201CStill\u201D";

        assertEquals(
                title,
                Texts.scenario(Texts.issueWith("Peek-a-boo, two ways", '"' + title + '"'))
                        .title());
    }

    @Test
    void meantOutsideAScenario() {
        assertEquals(
                "a decimal point, not a comma: 10.5s",
                assertInstanceOf(peekaboo.phrase.Phrase.class, Meant.by(peekaboo.dyad.Unit.SECONDS, "10,5s"))
                        .inEnglish());
    }

    private static void assertOneProblem(String piece, String typed, String about, String hint) {
        String told = Texts.problems(Texts.issueWith(piece, characters(typed)));

        assertTrue(told.contains(about), told);
        assertTrue(told.contains(hint), told);
        assertTrue(told.endsWith("\n1 problem, nothing was run."), told);
        assertTrue(told.length() < 500, told);
    }

    private static String characters(String typed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            boolean isEscape = typed.startsWith("\\u", i) && (i == 0 || typed.charAt(i - 1) != '\\');
            if (isEscape && !typed.startsWith("\\\\u", i)) {
                text.append((char) Integer.parseInt(typed.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (typed.startsWith("\\\\u", i)) {
                text.append("\\u");
                i += 2;
            } else {
                text.append(typed.charAt(i) == '~' ? '\n' : typed.charAt(i));
            }
        }
        return text.toString();
    }
}
