package peekaboo.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.dyad.Named;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.ParameterTable;
import peekaboo.evidence.Finding;
import peekaboo.infant.InfantPreset;
import peekaboo.infant.InfantPresets;
import peekaboo.metric.Metric;
import peekaboo.metric.Metrics;
import peekaboo.scenario.Quantity;

/** The catalogues as text. */
final class Catalogues {
    private static final String INDENT = "  ";

    private Catalogues() {}

    static String overview() {
        return TextTable.of("", "topic", "what it lists")
                .row("policies", names(CaregiverPolicies.all()))
                .row("parameters", "infants (" + names(InfantPresets.all()) + ") and each caregiver: what can be set")
                .row("metrics", names(Metrics.all()))
                .row("findings", "what is published, and how sure it is; held against the model by evidence")
                .row("schema", "the JSON Schema of scenario files")
                .text();
    }

    private static String names(List<? extends Named> catalogue) {
        return catalogue.stream().map(Named::name).collect(Collectors.joining(", "));
    }

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
        for (CaregiverPolicy policy : CaregiverPolicies.all()) {
            text.append("caregiver ").append(policy.name()).append('\n');
            text.append(table(policy.parameters())).append("\n\n");
        }
        return text.toString().stripTrailing();
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
            text.append(metric.name()).append(": ").append(sentence(metric.meaning()));
            text.append(" Source: ").append(sentence(metric.source())).append('\n');
            text.append(quantities(metric)).append("\n\n");
        }
        return text.toString().stripTrailing();
    }

    private static String quantities(Metric metric) {
        TextTable table = TextTable.of(INDENT, "quantity", "unit", "meaning");
        metric.quantities()
                .forEach(quantity -> table.row(
                        quantity.name(), quantity.unit().isEmpty() ? "share" : quantity.unit(), quantity.meaning()));
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
