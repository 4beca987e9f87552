package peekaboo.app.browser;

import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.dyad.Act;
import peekaboo.dyad.AddedCode;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.ParameterTable;
import peekaboo.infant.InfantPreset;
import peekaboo.infant.InfantPresets;
import peekaboo.text.JsonText;

/** All that a scenario can name, and the codes of a record, as JSON: what a page's menus and legends are made of. */
final class Catalogue {
    private final JsonText json = new JsonText(JsonText.Layout.COMPACT);

    private Catalogue() {}

    static String text() {
        Catalogue catalogue = new Catalogue();
        catalogue.json.open();
        catalogue.policies();
        catalogue.presets();
        catalogue.acts();
        catalogue.codes();
        return catalogue.json.close().toString();
    }

    private void policies() {
        json.key("policies").openList();
        for (CaregiverPolicy policy : CaregiverPolicies.all()) {
            json.open().key("name").text(policy.name()).key("meaning").text(policy.meaning());
            json.key("source").text(policy.source());
            parameters(policy.parameters());
            json.close();
        }
        json.closeList();
    }

    private void presets() {
        json.key("presets").openList();
        for (InfantPreset preset : InfantPresets.all()) {
            json.open().key("name").text(preset.name()).key("meaning").text(preset.meaning());
            parameters(preset.table());
            json.close();
        }
        json.closeList();
    }

    private void parameters(ParameterTable table) {
        json.key("parameters").openList();
        for (Parameter parameter : table.parameters()) {
            json.open().key("name").text(parameter.name());
            json.key("unit").text(parameter.unit().symbol());
            json.key("low").decimal(parameter.range().low());
            json.key("high").decimal(parameter.range().high());
            json.key("usual").decimal(parameter.usual());
            json.key("meaning").text(parameter.meaning());
            json.key("source").text(parameter.source()).close();
        }
        json.closeList();
    }

    private void acts() {
        json.key("acts").openList();
        Act.all().forEach(act -> json.text(act.label()));
        json.closeList();
    }

    private void codes() {
        json.key("infantPhases").openList();
        InfantPhase.all().forEach(phase -> code(phase.code(), phase.words()));
        json.closeList().key("caregiverPhases").openList();
        CaregiverPhase.all().forEach(phase -> code(phase.code(), phase.words()));
        json.closeList().key("addedCodes").openList();
        AddedCode.all().forEach(code -> code(code.code(), code.words()));
        json.closeList();
    }

    private void code(String code, String words) {
        json.open().key("code").text(code).key("words").text(words).close();
    }
}
