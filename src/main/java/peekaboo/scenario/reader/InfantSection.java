package peekaboo.scenario.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.ParameterTable;
import peekaboo.dyad.TickClock;
import peekaboo.infant.InfantPreset;
import peekaboo.infant.InfantPresets;
import peekaboo.scenario.Scenario.Infants;
import peekaboo.text.JsonText;

/** The mapping {@code infant}: which population the infants are drawn from. */
final class InfantSection {
    static final Field<InfantPreset> PRESET = new Field<>(
            "preset", new PresetName(), "The age of the infants, which sets the usual value of everything else here.");

    private InfantSection() {}

    static Infants read(Section section, @Nullable TickClock clock) {
        InfantPreset preset = section.optional(PRESET, youngest());
        section.allowOnly(keys(preset.table()));
        return new Infants(preset.name(), ParameterSection.read(section, preset.table(), clock));
    }

    /** The infants of an arm: of a preset of their own, or the scenario's but for what is written. */
    static Infants read(Section section, Infants usual, @Nullable TickClock clock) {
        if (section.has(PRESET.key())) {
            return read(section, clock);
        }
        section.allowOnly(keys(usual.centre().table()));
        return new Infants(usual.preset(), ParameterSection.read(section, usual.centre(), clock));
    }

    /** The infants of a scenario that says nothing of them. */
    static Infants usual(@Nullable TickClock clock) {
        return new Infants(youngest().name(), ParameterSection.usual(youngest().table(), clock));
    }

    private static InfantPreset youngest() {
        return InfantPresets.usual();
    }

    private static List<String> keys(ParameterTable table) {
        List<String> keys = new ArrayList<>();
        keys.add(PRESET.key());
        keys.addAll(ParameterSection.names(table));
        return keys;
    }

    static void schema(JsonText json, String key) {
        json.open(key).member("description", "The population the infants are drawn from.");
        json.member("type", "object").truth("additionalProperties", false).open("properties");
        ScenarioSchema.property(json, PRESET);
        ParameterSection.schema(json, youngest().table());
        json.close().close();
    }
}
