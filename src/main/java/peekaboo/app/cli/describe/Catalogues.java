package peekaboo.app.cli.describe;

import java.util.List;
import peekaboo.app.cli.terminal.TextTable;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.coding.SheetMeasure;
import peekaboo.coding.SheetMeasures;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.ParameterTable;
import peekaboo.evidence.Finding;
import peekaboo.infant.InfantPreset;
import peekaboo.infant.InfantPresets;
import peekaboo.metric.Metric;
import peekaboo.metric.Metrics;
import peekaboo.scenario.EpisodeKeys;
import peekaboo.scenario.Quantity;

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
        StringBuilder text = new StringBuilder();
        for (InfantPreset preset : InfantPresets.all()) {
            text.append("infant, preset ").append(preset.name()).append('\n');
            text.append(table(preset.table())).append("\n\n");
        }
        text.append("episode\n").append(episodeKeys()).append("\n\n");
        for (CaregiverPolicy policy : CaregiverPolicies.all()) {
            text.append("caregiver ").append(policy.name()).append('\n');
            text.append(table(policy.parameters())).append("\n\n");
        }
        return text.toString().stripTrailing();
    }

    private static String episodeKeys() {
        TextTable table = TextTable.of(INDENT, "key", "meaning");
        EpisodeKeys.all()
                .forEach(key -> table.row(key.name(), key.meaning() + " Written as " + sentence(key.values())));
        return table.text();
    }

    private static String table(ParameterTable parameters) {
        if (parameters.parameters().isEmpty()) {
            return INDENT + "nothing to set";
        }
        TextTable table = TextTable.of(INDENT, "name", ">usual", "range", ">spread", "meaning");
        for (Parameter parameter : parameters.parameters()) {
            table.row(
                    parameter.name(),
                    Quantity.inWords(parameter.unit(), parameter.usual()),
                    range(parameter),
                    parameter.spread() == 0 ? "" : plain(parameter.spread()),
                    sentence(parameter.meaning()) + " Source: " + sentence(parameter.source()));
        }
        return table.text();
    }

    private static String range(Parameter parameter) {
        return Quantity.inWords(parameter.unit(), parameter.range().low()) + " to "
                + Quantity.inWords(parameter.unit(), parameter.range().high());
    }

    private static String plain(double number) {
        return Quantity.inWords(peekaboo.dyad.Unit.NONE, number);
    }

    static String metrics() {
        StringBuilder text = new StringBuilder();
        for (Metric metric : Metrics.all()) {
            text.append(measured(metric.name(), metric.meaning(), metric.source(), metric.quantities()));
        }
        text.append("Read off a whole stretch of coded behaviour, as evidence does:\n\n");
        for (SheetMeasure measure : SheetMeasures.all()) {
            text.append(measured(measure.name(), measure.meaning(), measure.source(), measure.quantities()));
        }
        return text.toString().stripTrailing();
    }

    private static String measured(
            String name, String meaning, String source, List<peekaboo.metric.Quantity> quantities) {
        return name + ": " + sentence(meaning) + " Source: " + sentence(source) + '\n' + quantities(quantities)
                + "\n\n";
    }

    private static String quantities(List<peekaboo.metric.Quantity> quantities) {
        TextTable table = TextTable.of(INDENT, "quantity", "unit", "meaning");
        quantities.forEach(quantity ->
                table.row(quantity.name(), quantity.unit().isEmpty() ? "share" : quantity.unit(), quantity.meaning()));
        return table.text();
    }

    static String findings() {
        TextTable table = TextTable.of("", "finding", "confidence", "what was found");
        for (Finding finding : peekaboo.evidence.Findings.all()) {
            table.row(
                    finding.id(),
                    finding.confidence(),
                    sentence(finding.claim()) + " Source: " + sentence(finding.source()));
        }
        return table.text();
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
