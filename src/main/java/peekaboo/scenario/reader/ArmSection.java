package peekaboo.scenario.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.caregiver.TimedAct;
import peekaboo.dyad.TickClock;
import peekaboo.scenario.Care;
import peekaboo.text.JsonText;

/** One entry of the mapping {@code arms}: a caregiver and what is set about it. */
final class ArmSection {
    static final Field<CaregiverPolicy> CAREGIVER = new Field<>(
            "caregiver", new Kind.Choice<>(CaregiverPolicies.all(), CaregiverPolicy::name), "Who is with the infant.");

    private ArmSection() {}

    static Care read(Section section, @Nullable TickClock clock) {
        CaregiverPolicy policy =
                section.required(CAREGIVER, CaregiverPolicies.all().get(0));
        if (!section.has(CAREGIVER.key())) {
            section.allowOnly(keysOfAll());
        }
        return section.text(CAREGIVER.key()).equals(policy.name()) ? read(section, policy, clock) : standIn();
    }

    /** Goes where a caregiver could not be read, so that the reading can go on. */
    static Care standIn() {
        return Care.usual(CaregiverPolicies.all().get(0));
    }

    private static Care read(Section section, CaregiverPolicy policy, @Nullable TickClock clock) {
        section.allowOnly(keys(policy));
        List<TimedAct> script = policy.readsScript() ? ActSection.read(section, clock) : List.of();
        return new Care(policy, ParameterSection.read(section, policy.parameters(), clock), script);
    }

    private static List<String> keys(CaregiverPolicy policy) {
        List<String> keys = new ArrayList<>();
        keys.add(CAREGIVER.key());
        keys.addAll(ParameterSection.names(policy.parameters()));
        if (policy.readsScript()) {
            keys.add(ActSection.ACTS);
        }
        return keys;
    }

    private static List<String> keysOfAll() {
        List<String> keys = new ArrayList<>();
        for (CaregiverPolicy policy : CaregiverPolicies.all()) {
            keys.addAll(keys(policy));
        }
        return keys;
    }

    /** One alternative for each policy, told apart by its name. */
    static void schema(JsonText json) {
        json.openList("oneOf");
        for (CaregiverPolicy policy : CaregiverPolicies.all()) {
            json.open().member("title", policy.name()).member("description", policy.meaning());
            policySchema(json, policy);
            json.close();
        }
        json.closeList();
    }

    private static void policySchema(JsonText json, CaregiverPolicy policy) {
        json.member("type", "object").truth("additionalProperties", false);
        json.texts(
                "required",
                policy.readsScript() ? List.of(CAREGIVER.key(), ActSection.ACTS) : List.of(CAREGIVER.key()));
        json.open("properties").open(CAREGIVER.key());
        json.member("description", CAREGIVER.meaning())
                .member("const", policy.name())
                .close();
        ParameterSection.schema(json, policy.parameters());
        if (policy.readsScript()) {
            ActSection.schema(json);
        }
        json.close();
    }
}
