package peekaboo.app.cli.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.dyad.Act;
import peekaboo.dyad.Parameter;
import peekaboo.evidence.PublishedFinding;
import peekaboo.evidence.PublishedFindings;
import peekaboo.infant.InfantParameters;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.battery.Measures;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ActSection;
import peekaboo.scenario.reader.EpisodeKeys;
import peekaboo.scenario.reader.EpisodeKeys.SettableKey;
import peekaboo.scenario.reader.ScenarioKeys;
import peekaboo.scenario.reader.ScenarioReader;

class DescribeCommandTest {
    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path folder;

    @Test
    void policies_areThoseOfTheCatalogue() {
        String text = described("policies");

        for (CaregiverPolicy policy : CaregiverPolicies.all()) {
            assertTrue(text.contains("\n" + policy.name() + "  "), policy.name());
        }
    }

    @Test
    void parameters_areThoseDeclared() {
        String text = described("parameters");

        for (Parameter parameter : InfantParameters.TABLE.parameters()) {
            assertTrue(text.contains("\n  " + parameter.name() + " "), parameter.name());
        }
        for (SettableKey key : ScenarioKeys.all()) {
            assertTrue(text.contains("\n  " + key.name() + " "), key.name());
        }
        for (SettableKey key : EpisodeKeys.all()) {
            assertTrue(text.contains("\n  " + key.name() + " "), key.name());
        }
        for (CaregiverPolicy policy : CaregiverPolicies.all()) {
            assertTrue(text.contains("\ncaregiver " + policy.name() + "\n"), policy.name());
        }
    }

    @Test
    void scriptedCaregiver_isDescribedByItsListAndAnExampleThatRuns() {
        String text = described("parameters");
        String section = text.substring(text.indexOf("caregiver scripted"), text.indexOf("caregiver instant"));

        assertFalse(section.contains("nothing to set"), section);
        for (Act act : Act.all()) {
            assertTrue(section.replaceAll("\\s+", " ").matches(".*\\b" + act.label() + "\\b.*"), act.label());
        }
        ActSection.example().lines().forEach(line -> assertTrue(section.contains(line), line));
        assertInstanceOf(Scenario.class, ScenarioReader.read("example.yaml", """
                schema: 1
                title: An example
                seed: 1
                dyads: 1
                infant: {preset: 4-6-months}
                episodes:
                  - {name: play, lasts: 1 min}
                """ + ActSection.example()));
    }

    @Test
    void metrics_areThoseOfTheCatalogue() {
        String text = described("metrics");

        for (Measure measure : Measures.all()) {
            assertTrue(text.contains(measure.name() + ": "), measure.name());
            for (Quantity quantity : measure.quantities()) {
                assertTrue(place(text, quantity) >= 0, quantity.name());
            }
        }
    }

    @Test
    void metrics_beginWithThoseOfEverySession() {
        String text = described("metrics");
        int others = text.indexOf("Read off where");

        for (Measure measure : Measures.all()) {
            for (Quantity quantity : measure.quantities()) {
                boolean first = place(text, quantity) < others;
                assertTrue(first == measure.inSummary().contains(quantity), quantity.name());
            }
        }
    }

    /** Where a row begins with the name of a quantity; below 0 if none does. */
    private static int place(String text, Quantity quantity) {
        return text.replace('\n', ' ').indexOf("   " + quantity.name() + " ");
    }

    @Test
    void findings_areThoseOfTheFile() {
        String text = described("findings");

        for (PublishedFinding finding : PublishedFindings.all()) {
            assertTrue(text.contains("\n" + finding.id() + "  "), finding.id());
        }
    }

    @Test
    void schema_isJson() throws IOException {
        Path file = Files.writeString(folder.resolve("schema.json"), described("schema"));

        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                JSON.std.mapFrom(Files.readString(file)).get("$schema"));
    }

    @Test
    void noTopic_listsTheTopics() {
        Typed typed = Typed.command("describe");

        assertEquals(ExitCodes.DONE, typed.exitCode());
        assertTrue(typed.out().lines().anyMatch(line -> line.startsWith("policies")), typed::out);
    }

    @Test
    void unknownTopic_isBadUsage() {
        assertEquals(ExitCodes.BAD_INPUT, Typed.command("describe", "polices").exitCode());
    }

    private static String described(String topic) {
        Typed typed = Typed.command("describe", topic);
        assertEquals(ExitCodes.DONE, typed.exitCode());
        assertEquals("", typed.err());
        return typed.out();
    }
}
