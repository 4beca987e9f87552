package peekaboo.scenario.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.dyad.Parameter;
import peekaboo.infant.InfantPresets;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioText;
import peekaboo.scenario.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds texts against the published schema by a validator that knows nothing of the reader. */
class ScenarioSchemaTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode PARSED = JSON.readTree(ScenarioSchema.json());
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(ScenarioSchema.json());

    @Test
    void schema_isItselfValidByItsDraft() {
        Schema draft = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertEquals(List.of(), draft.validate(PARSED));
    }

    @Test
    void shippedScenarios_areValid() {
        for (var file : Texts.shipped()) {
            assertEquals(List.of(), errors(Texts.read(file)), file.toString());
        }
    }

    @Test
    void canonicalTextOfEveryPolicy_isValid() {
        for (CaregiverPolicy policy : CaregiverPolicies.all()) {
            String acts = policy.readsScript() ? ", acts: [{at: 0 s, act: talk}]" : "";
            Scenario scenario = Texts.scenario(
                    Texts.issueWith("{caregiver: attuned}", "{caregiver: " + policy.name() + acts + "}"));

            assertEquals(List.of(), errors(ScenarioText.of(scenario)), policy.name());
        }
    }

    @Test
    void everythingAnEpisodeMayHave_isValid() {
        String text = Texts.issueWith(
                "game: peek-a-boo}",
                "caregiver: still-face, breach-rate: 1 /min, fuss-out: 20 s}\n"
                        + "  - {name: transition, lasts: 15 s, coded: false}");

        assertEquals(List.of(), errors(text));
        assertEquals(List.of(), errors(ScenarioText.of(Texts.scenario(text))));
    }

    @Test
    void everyDeclaredParameter_isDescribed() {
        JsonNode infant = PARSED.at("/properties/infant/properties");
        for (Parameter parameter : InfantPresets.usual().table().parameters()) {
            String description =
                    infant.at("/" + parameter.name() + "/description").asString();

            assertTrue(description.startsWith(parameter.meaning() + " From "), parameter.name());
            assertTrue(description.endsWith("Source: " + parameter.source() + "."), parameter.name());
        }
    }

    /** Each line: what stands in the example and what is put there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    schema: 1            | schema: 2
                    title:               | titel:
                    seed: 1989           | seed: -1
                    seed: 1989           | seed: '1989'
                    dyads: 1000          | dyads: 0
                    tick: 0.25 s         | tick: 0.25
                    4-6-months           | 8-months
                    4-6-months           | 4-6-months, rest: 2
                    4-6-months           | 4-6-months, smile-rate: -1 /s
                    4-6-months           | 4-6-months, smile-rate: 1 s
                    3 min                | 3
                    3 min                | 3 h
                    peek-a-boo}          | peekaboo}
                    game: peek-a-boo     | caregiver: scripted
                    game: peek-a-boo     | coded: 1
                    game: peek-a-boo     | fuss-out: 20
                    game: peek-a-boo     | breach-rate: 1 /min
                    game: peek-a-boo     | caregiver: still-face, patience: 1 s
                    {caregiver: attuned} | {caregiver: attuend}
                    {caregiver: attuned} | {caregiver: attuned, acts: []}
                    {caregiver: attuned} | {caregiver: attuned, notices-after: 1 s}
                    {caregiver: attuned} | {caregiver: scripted}
                    {caregiver: attuned} | {}
                    attuned:             | Attuned:
                    """)
    void whatTheReaderRefuses_theSchemaRefuses(String piece, String other) {
        String text = Texts.issueWith(piece, other);

        assertFalse(errors(text).isEmpty(), text);
        assertFalse(Texts.problems(text).isEmpty(), text);
    }

    static List<Error> errors(String yaml) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return SCHEMA.validate(JSON.<JsonNode>valueToTree(tree));
    }
}
