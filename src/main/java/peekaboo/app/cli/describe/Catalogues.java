package peekaboo.app.cli.describe;

import java.util.ArrayList;
import java.util.List;
import peekaboo.app.cli.terminal.Fold;
import peekaboo.app.cli.terminal.TextTable;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.ParameterTable;
import peekaboo.evidence.PublishedFinding;
import peekaboo.infant.InfantPreset;
import peekaboo.infant.InfantPresets;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.battery.Measures;
import peekaboo.scenario.reader.ActSection;
import peekaboo.scenario.reader.EpisodeKeys;
import peekaboo.scenario.reader.ScenarioKeys;
import peekaboo.typed.UnitText;

/** The catalogues as text. */
final class Catalogues {
    private static final String INDENT = "  ";

    private Catalogues() {}

    static String policies() {
        TextTable table = TextTable.of("", "policy", "what it does");
        for (CaregiverPolicy policy : CaregiverPolicies.all()) {
            table.row(policy.name(), sentence(policy.meaning()) + " Source: " + sentence(policy.source()));
        }
        return table.text();
    }

    static String parameters() {
        StringBuilder text =
                new StringBuilder("scenario\n").append(keys(ScenarioKeys.all())).append("\n\n");
        for (InfantPreset preset : InfantPresets.all()) {
            text.append("infant, preset ").append(preset.name()).append('\n');
            text.append(table(preset.table())).append("\n\n");
        }
        text.append("episode\n").append(episodeKeys()).append("\n\n");
        for (CaregiverPolicy policy : CaregiverPolicies.all()) {
            text.append("caregiver ").append(policy.name()).append('\n');
            text.append(policy.readsScript() ? acts() : table(policy.parameters()))
                    .append("\n\n");
        }
        return text.toString().stripTrailing();
    }

    private static String episodeKeys() {
        return keys(EpisodeKeys.all());
    }

    private static String keys(List<EpisodeKeys.SettableKey> keys) {
        TextTable table = TextTable.of(INDENT, "key", "meaning");
        keys.forEach(key -> table.row(key.name(), key.meaning() + " Written as " + sentence(key.values())));
        return table.text();
    }

    /** A list instead of parameters. */
    private static String acts() {
        return INDENT + "acts, a list in the order of time; each item has\n" + keys(ActSection.keys()) + "\n"
                + INDENT + "as in\n\n"
                + ActSection.example().indent(2 * INDENT.length()).stripTrailing();
    }

    private static String table(ParameterTable parameters) {
        if (parameters.parameters().isEmpty()) {
            return INDENT + "nothing to set";
        }
        TextTable table = TextTable.of(INDENT, "name", ">usual", "range", ">spread");
        for (Parameter parameter : parameters.parameters()) {
            table.row(
                    parameter.name(),
                    UnitText.inWords(parameter.unit(), parameter.usual()),
                    range(parameter),
                    parameter.spread() == 0 ? "" : plain(parameter.spread()));
            table.across(INDENT + sentence(parameter.meaning()) + " Source: " + sentence(parameter.source()));
        }
        return table.text();
    }

    private static String range(Parameter parameter) {
        return UnitText.inWords(parameter.unit(), parameter.range().low()) + " to "
                + UnitText.inWords(parameter.unit(), parameter.range().high());
    }

    private static String plain(double number) {
        return UnitText.inWords(peekaboo.dyad.Unit.NONE, number);
    }

    /** Those of which a summary tells nothing. */
    static List<Measure> others() {
        List<Measure> others = new ArrayList<>(Measures.all());
        others.removeAll(Measures.inSummary());
        return others;
    }

    static String measures() {
        StringBuilder text = new StringBuilder();
        List<Measure> told = Measures.inSummary();
        told.forEach(measure -> text.append(measured(measure, measure.inSummary())));
        text.append("Read off where a finding or a study asks for it:\n\n");
        for (Measure measure : Measures.all()) {
            List<Quantity> others = new ArrayList<>(measure.quantities());
            others.removeAll(measure.inSummary());
            text.append(others.isEmpty() ? "" : measured(measure, others));
        }
        return text.toString().stripTrailing();
    }

    private static String measured(Measure measure, List<Quantity> quantities) {
        TextTable table = TextTable.of(INDENT, "quantity", "unit", "meaning");
        quantities.forEach(quantity -> table.row(quantity.name(), quantity.unitInRecords(), quantity.meaning()));
        String words = measure.name() + ": " + sentence(measure.meaning()) + " Source: " + sentence(measure.source());
        return Fold.of(words) + '\n' + table.text() + "\n\n";
    }

    static String findings() {
        TextTable table = TextTable.of("", "finding", "confidence");
        for (PublishedFinding finding : peekaboo.evidence.PublishedFindings.all()) {
            table.row(finding.id(), finding.confidence());
            table.across(INDENT + sentence(finding.claim()) + " Source: " + sentence(finding.source()));
        }
        return table.text();
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
