package peekaboo.scenario.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static peekaboo.scenario.Texts.problems;
import static peekaboo.scenario.Texts.scenario;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.list.Lists;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Change;
import peekaboo.scenario.Factors;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioText;

/** Arms that are crossed of factors. */
class FactorsTest {
    private static final String HEAD = """
            schema: 1
            title: Patience by sensitivity
            seed: 1989
            dyads: 20
            infant: {preset: 4-6-months}
            episodes:
              - {name: play, lasts: 3 min, game: peek-a-boo}
            """;

    private static final String FACTORS = """
            factors:
              caregiver:
                waits: {caregiver: attuned}
                leans: {caregiver: intrusive}
              patience: {short: {patience: 2 s}, long: {patience: 6 s}}
              infant: {usual: {}, sensitive: {infant: {sensitivity: 0.15/s}}}
            """;

    private static String with(String piece, String other) {
        String text = HEAD + FACTORS;
        assertTrue(text.contains(piece), piece);
        return text.replace(piece, other);
    }

    @Test
    void factors_crossIntoArmsTheLastOneFastest() {
        Scenario scenario = scenario(HEAD + FACTORS);

        assertEquals(
                List.of(
                        "waits-short-usual",
                        "waits-short-sensitive",
                        "waits-long-usual",
                        "waits-long-sensitive",
                        "leans-short-usual",
                        "leans-short-sensitive",
                        "leans-long-usual",
                        "leans-long-sensitive"),
                Lists.each(scenario.arms(), Arm::name));
        assertEquals(
                List.of("caregiver", "patience", "infant"),
                Lists.each(scenario.factors().each(), Factors.Factor::name));
        assertEquals(0, scenario.factors().level(3, 0));
        assertEquals(1, scenario.factors().level(3, 1));
        assertEquals(1, scenario.factors().level(3, 2));
    }

    @Test
    void crossedArm_isWhatWouldBeWrittenByHand() {
        String arms = """
                arms:
                  waits-short-usual: {caregiver: attuned, patience: 2 s}
                  waits-short-sensitive: {caregiver: attuned, patience: 2 s, infant: {sensitivity: 0.15/s}}
                  waits-long-usual: {caregiver: attuned, patience: 6 s}
                  waits-long-sensitive: {caregiver: attuned, patience: 6 s, infant: {sensitivity: 0.15/s}}
                  leans-short-usual: {caregiver: intrusive, patience: 2 s}
                  leans-short-sensitive: {caregiver: intrusive, patience: 2 s, infant: {sensitivity: 0.15/s}}
                  leans-long-usual: {caregiver: intrusive, patience: 6 s}
                  leans-long-sensitive: {caregiver: intrusive, patience: 6 s, infant: {sensitivity: 0.15/s}}
                """;

        assertEquals(scenario(HEAD + arms).arms(), scenario(HEAD + FACTORS).arms());
    }

    @Test
    void writtenOut_isReadBackEqualAndValidByTheSchema() {
        Scenario scenario = scenario(HEAD + FACTORS);
        String text = ScenarioText.of(scenario);

        assertTrue(text.contains("factors:\n  caregiver: [waits, leans]\n  patience: [short, long]\n"), text);
        assertEquals(scenario, scenario(text));
        assertEquals(List.of(), ScenarioSchemaTest.errors(text));
        assertEquals(List.of(), ScenarioSchemaTest.errors(HEAD + FACTORS));
        assertFalse(ScenarioSchemaTest.errors(with("leans: {caregiver: intrusive}", "Leans: {}"))
                .isEmpty());
    }

    @Test
    void fewerArms_areNoLongerCrossed() {
        Scenario scenario = scenario(HEAD + FACTORS);

        assertEquals(scenario, scenario.withArms(scenario.arms()));
        assertEquals(
                Factors.NONE, scenario.withArms(scenario.arms().subList(0, 2)).factors());
    }

    @Test
    void settingsOfTwoLevelsAboutTheInfant_arePutTogether() {
        String text = with("short: {patience: 2 s}", "short: {infant: {smile-rate: 7 /min}}")
                .replace("long: {patience: 6 s}", "long: {}");

        Arm arm = scenario(text).arms().get(1);

        assertEquals(
                scenario(text.replaceAll(
                                "(?s)factors:.*",
                                "arms:\n  waits-short-sensitive: {caregiver: attuned,"
                                        + " infant: {smile-rate: 7 /min, sensitivity: 0.15/s}}\n"))
                        .arms()
                        .get(0),
                arm);
    }

    @Test
    void changes_reachLevelsAndCrossedArms() {
        String text = HEAD + FACTORS;

        assertEquals(
                scenario(text.replace("6 s", "9 s")),
                scenario(text, new Change("--set", "factors.patience.long.patience", "9 s")));
        assertEquals(
                scenario(text.replace("usual: {}", "usual: {infant: {sensitivity: 0.2/s}}")),
                scenario(text, new Change("--set", "factors.infant.usual.infant.sensitivity", "0.2/s")));
        assertNotEquals(
                scenario(text).arms().get(2),
                scenario(text, new Change("--set", "arms.waits-long-usual.patience", "9 s"))
                        .arms()
                        .get(2));
    }

    /** Each line: what stands in the example, what is put there, and what is told of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            patience: 6 s        | patience: 6 m           | a.yaml:12:55  factors.patience.long.patience
            patience: 6 s        | patiens: 6 s            | (did you mean patience?)
            caregiver: intrusive | caregiver: intrusiv     | (did you mean intrusive?)
            sensitivity: 0.15/s  | sensitivitie: 0.15/s    | factors.infant.sensitive.infant.sensitivitie
            usual: {}            | usual: {patience: 1 s}  | patience, which another factor sets too
            {caregiver: intrusive} | {}                    | no caregiver in leans-short-usual
            leans:               | Leans:                  | factors.caregiver.Leans
            'usual: {}, '        | ''                      | at least two levels
            usual: {}            | usual: 3                | factors.infant.usual
            usual:               | waits-a-very-long-while-and-then-some: | levels that make the name
            {caregiver: intrusive} | {caregiver: still-face} | a.yaml:12:45  factors.patience.long.patience
            factors:             | factor:                 | (did you mean factors?)
            title:               | arms: {}\\ntitle:      | factors.infant
            """)
    void whatIsAmiss_isToldOnceWhereItIsWritten(String piece, String other, String told) {
        String problems =
                problems(with(piece.replace("'", ""), other.replace("'", "").replace("\\n", "\n")));

        assertTrue(problems.contains(told), problems);
        assertEquals(problems.indexOf(told), problems.lastIndexOf(told), problems);
    }

    @Test
    void armsBesideFactors_areThoseThatTheyCrossInto() {
        String arms = ScenarioText.of(scenario(HEAD + FACTORS));

        assertTrue(problems(arms.replace("[usual, sensitive]", "[sensitive, usual]"))
                .contains("8 arms that are named by their levels in this order: waits-short-sensitive"));
        assertTrue(problems(arms.replace("[usual, sensitive]", "[usual]")).contains("factors.infant"));
    }

    @Test
    void tooManyArms_areRefusedUncrossed() {
        StringBuilder many = new StringBuilder(HEAD + "factors:\n");
        for (int factor = 0; factor < 70; factor++) {
            many.append("  f" + factor + ": {a: {caregiver: attuned}, b: {}}\n");
        }

        String problems = problems(many.toString());

        assertTrue(problems.contains("at most 100 arms"), problems);
    }
}
