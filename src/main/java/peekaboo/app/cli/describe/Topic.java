package peekaboo.app.cli.describe;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import peekaboo.app.cli.terminal.TextTable;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.dyad.Named;
import peekaboo.infant.InfantPresets;
import peekaboo.measure.battery.Measures;
import peekaboo.scenario.reader.ScenarioSchema;

/**
 * Something that can be described.
 *
 * @param name by which it is asked for
 * @param meaning what it is, for help
 * @param example how to ask for it, the name first
 * @param lists what is in it, for the list of all topics
 * @param text all of it
 */
record Topic(String name, String meaning, String example, String lists, Supplier<String> text) {

    /** All of them, in the order in which a scenario is written and run. */
    static List<Topic> all() {
        return List.of(
                new Topic(
                        "policies",
                        "The caregivers that an arm can name.",
                        "policies",
                        names(CaregiverPolicies.all()),
                        Catalogues::policies),
                new Topic(
                        "parameters",
                        "What can be set about a scenario, its infants, episodes and caregivers: range, usual value, meaning, source.",
                        "parameters",
                        "infants (" + names(InfantPresets.all()) + "), episodes and each caregiver: what can be set",
                        Catalogues::parameters),
                new Topic(
                        "metrics",
                        "What is measured of every session.",
                        "metrics",
                        names(Measures.inSummary()) + "; elsewhere: " + names(Catalogues.others()),
                        Catalogues::measures),
                new Topic(
                        "findings",
                        "The published findings that the model is held against, with source and confidence.",
                        "findings",
                        "what is published, and how sure it is; held against the model by evidence",
                        Catalogues::findings),
                new Topic(
                        "schema",
                        "The JSON Schema of scenario files, for completion in editors.",
                        "schema > scenario.schema.json",
                        "the JSON Schema of scenario files",
                        () -> ScenarioSchema.json().stripTrailing()));
    }

    private static String names(List<? extends Named> catalogue) {
        return catalogue.stream().map(Named::name).collect(Collectors.joining(", "));
    }

    /** A line a topic. */
    static String overview() {
        TextTable table = TextTable.of("", "topic", "what it lists");
        all().forEach(topic -> table.row(topic.name(), topic.lists()));
        return table.text();
    }
}
