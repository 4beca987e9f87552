package peekaboo.scenario.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.caregiver.TimedAct;
import peekaboo.dyad.TickClock;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Care;
import peekaboo.scenario.Scenario.Infants;
import peekaboo.scenario.SessionBlock;
import peekaboo.text.JsonText;
import peekaboo.yaml.YamlMapping;
import peekaboo.yaml.YamlScalar;

/**
 * One entry of the mapping {@code arms}: a caregiver and what is set about it, and what else is other in this arm.
 *
 * @param infants those of the scenario, where an arm says nothing else
 * @param calendar of the scenario
 * @param isCalendarAmiss whether there is one that could not be read, which its own problem tells
 * @param clock length of the tick; null where what was written is none
 */
record ArmSection(
        Infants infants,
        List<SessionBlock> calendar,
        boolean isCalendarAmiss,
        @Nullable TickClock clock) {
    static final Field<CaregiverPolicy> CAREGIVER = new Field<>(
            "caregiver",
            new Kind.Choice<>(CaregiverPolicies.all(), CaregiverPolicy::name, CaregiverPolicies::nameNow),
            "Who is with the infant.");

    /** What else an arm may hold, with an example of each. */
    static final String BLOCKS = "blocks";

    static final String BESIDES = "besides";
    static final Field<Integer> EVERY = new Field<>(
            "every",
            new Kind.WholeNumber(2, 1_000),
            "Which of the caregiver's sessions the other person has: with 3 the third, the sixth and so on.");

    static final List<String> MORE = List.of(RootSection.INFANT, BLOCKS, BESIDES);
    private static final Phrase INFANT_EXAMPLE = Phrase.of("a mapping, such as {sensitivity: 0.14/s}");
    private static final Phrase BLOCKS_EXAMPLE =
            Phrase.of("a mapping of blocks of the calendar, such as {from-now-on: {caregiver: attuned}}");
    private static final Phrase BESIDES_EXAMPLE = Phrase.of("a mapping, such as {caregiver: attuned, every: 3}");
    private static final Phrase CARE_EXAMPLE = Phrase.of("a mapping, such as {caregiver: attuned}");
    private static final Phrase NEEDS_CALENDAR = Phrase.of("a scenario with sessions or a calendar for that");

    Arm read(String name, Section section) {
        Care care = care(section, MORE, clock);
        return new Arm(name, care, infant(section), blocks(section), besides(section));
    }

    private Optional<Infants> infant(Section arm) {
        Section section = arm.has(RootSection.INFANT) ? arm.section(RootSection.INFANT, INFANT_EXAMPLE) : null;
        return Optional.ofNullable(section).map(below -> InfantSection.read(below, infants, clock));
    }

    private Map<String, Care> blocks(Section arm) {
        Map<String, Care> cares = new LinkedHashMap<>();
        Section section = arm.has(BLOCKS) ? arm.section(BLOCKS, BLOCKS_EXAMPLE) : null;
        if (section != null && hasCalendar(arm, BLOCKS)) {
            section.allowOnly(Lists.each(own(), SessionBlock::name));
            for (YamlMapping.Entry entry : section.mapping().entries()) {
                Section below = section.section(entry.key(), CARE_EXAMPLE);
                if (below != null) {
                    cares.put(YamlScalar.shown(entry.key()), care(below, List.of(), clock));
                }
            }
        }
        return cares;
    }

    /** The blocks in which the arm's own caregiver is there. */
    private List<SessionBlock> own() {
        return Lists.only(calendar, block -> block.with().isEmpty());
    }

    private Optional<Arm.Besides> besides(Section arm) {
        Section section = arm.has(BESIDES) ? arm.section(BESIDES, BESIDES_EXAMPLE) : null;
        if (section == null || !hasCalendar(arm, BESIDES)) {
            return Optional.empty();
        }
        int every = section.required(EVERY, 2);
        return Optional.of(new Arm.Besides(care(section, List.of(EVERY.key()), clock), every));
    }

    private boolean hasCalendar(Section arm, String key) {
        if (calendar.isEmpty() && !isCalendarAmiss) {
            arm.report().add(arm.spotOf(key), Phrase.of("a single session"), NEEDS_CALENDAR);
        }
        return !calendar.isEmpty();
    }

    /** A caregiver and what is set about it, in a mapping that may hold these keys too. */
    static Care care(Section section, List<String> besides, @Nullable TickClock clock) {
        CaregiverPolicy policy =
                section.required(CAREGIVER, CaregiverPolicies.all().get(0));
        if (!section.has(CAREGIVER.key())) {
            section.allowOnly(keysOfAll(besides));
        }
        return names(section, policy) ? care(section, policy, besides, clock) : standIn();
    }

    /** Whether a policy is what was written, and no stand-in for what could not be read. */
    static boolean names(Section section, CaregiverPolicy policy) {
        return CaregiverPolicies.nameNow(section.text(CAREGIVER.key())).equals(policy.name());
    }

    /** Goes where a caregiver could not be read, so that the reading can go on. */
    static Care standIn() {
        return Care.usual(CaregiverPolicies.all().get(0));
    }

    private static Care care(Section section, CaregiverPolicy policy, List<String> besides, @Nullable TickClock clock) {
        section.allowOnly(keys(policy, besides));
        List<TimedAct> script = policy.readsScript() ? ActSection.read(section, clock) : List.of();
        return new Care(policy, ParameterSection.read(section, policy.parameters(), clock), script);
    }

    private static List<String> keys(CaregiverPolicy policy, List<String> besides) {
        List<String> keys = new ArrayList<>();
        keys.add(CAREGIVER.key());
        keys.addAll(ParameterSection.names(policy.parameters()));
        if (policy.readsScript()) {
            keys.add(ActSection.ACTS);
        }
        keys.addAll(besides);
        return keys;
    }

    private static List<String> keysOfAll(List<String> besides) {
        List<String> keys = new ArrayList<>();
        for (CaregiverPolicy policy : CaregiverPolicies.all()) {
            keys.addAll(keys(policy, besides));
        }
        return keys;
    }

    /** One alternative for each policy, told apart by its name. */
    static void schema(JsonText json) {
        caresSchema(json, List.of(), false, () -> moreSchema(json));
    }

    /** What an arm may hold besides its caregiver. */
    private static void moreSchema(JsonText json) {
        refer(json, RootSection.INFANT, ScenarioSchema.INFANT);
        json.open(BLOCKS).member("description", "What the same caregiver does in a block of the calendar instead.");
        json.member("type", "object");
        refer(json, "additionalProperties", ScenarioSchema.CAREGIVER);
        json.close();
        refer(json, BESIDES, ScenarioSchema.BESIDES);
    }

    private static void refer(JsonText json, String key, String definition) {
        json.open(key).member("$ref", "#/$defs/" + definition).close();
    }

    /** A part of an arm, to be put together with others: what else it sets about a caregiver is told once the whole is there. */
    static void levelSchema(JsonText json) {
        json.member("type", "object").open("properties");
        ScenarioSchema.property(json, CAREGIVER);
        moreSchema(json);
        json.close();
    }

    /** What is told once and referred to from every alternative. */
    static void definitions(JsonText json) {
        InfantSection.schema(json, ScenarioSchema.INFANT);
        json.open(ScenarioSchema.CAREGIVER);
        caresSchema(json, List.of(), false, () -> {});
        json.close().open(ScenarioSchema.BESIDES);
        json.member("description", "Another person, who has some of the caregiver's sessions.");
        caresSchema(json, List.of(EVERY.key()), false, () -> ScenarioSchema.property(json, EVERY));
        json.close().open(ScenarioSchema.EPISODES);
        EpisodeList.schemaOfList(json);
        json.close();
    }

    /**
     * A mapping that names a caregiver: one alternative for each policy.
     *
     * @param required what else has to be there
     * @param orNobody whether there may be no caregiver in it
     * @param more writes the properties besides those of the caregiver
     */
    static void caresSchema(JsonText json, List<String> required, boolean orNobody, Runnable more) {
        json.openList("oneOf");
        if (orNobody) {
            json.open().member("title", "the arm's own caregiver");
            json.member("type", "object").truth("additionalProperties", false);
            json.texts("required", required).open("properties");
            more.run();
            json.close().close();
        }
        for (CaregiverPolicy policy : CaregiverPolicies.all()) {
            json.open().member("title", policy.name()).member("description", policy.meaning());
            policySchema(json, policy, required, more);
            json.close();
        }
        json.closeList();
    }

    private static void policySchema(JsonText json, CaregiverPolicy policy, List<String> required, Runnable more) {
        json.member("type", "object").truth("additionalProperties", false);
        List<String> all = new ArrayList<>(required);
        all.add(CAREGIVER.key());
        if (policy.readsScript()) {
            all.add(ActSection.ACTS);
        }
        json.texts("required", all).open("properties").open(CAREGIVER.key());
        json.member("description", CAREGIVER.meaning())
                .member("const", policy.name())
                .close();
        ParameterSection.schema(json, policy.parameters());
        if (policy.readsScript()) {
            ActSection.schema(json);
        }
        more.run();
        json.close();
    }
}
