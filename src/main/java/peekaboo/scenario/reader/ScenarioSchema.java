package peekaboo.scenario.reader;

import peekaboo.text.JsonText;

/** The JSON Schema of scenario files, for completion and hints in editors. Made from what the reader itself goes by. */
public final class ScenarioSchema {
    /** Names of what is told once and referred to from elsewhere. */
    static final String INFANT = "infant";

    static final String CAREGIVER = "caregiver";
    static final String BESIDES = "besides";
    static final String EPISODES = "episodes";

    private ScenarioSchema() {}

    /** The schema, draft 2020-12, as JSON text. It is a little wider than the reader: it knows of no tick. */
    public static String json() {
        JsonText json = new JsonText(JsonText.Layout.LINES).open();
        json.member("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.member("title", "Peekaboo scenario");
        json.member("description", "One experiment: infants, what happens to them, and who is with them.");
        json.member("type", "object");
        RootSection.schema(json);
        json.open("$defs");
        ArmSection.definitions(json);
        json.close();
        return json.close() + "\n";
    }

    static void property(JsonText json, Field<?> field) {
        json.open(field.key()).member("description", field.meaning());
        field.value().schema(json);
        json.close();
    }
}
