package peekaboo.scenario.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.dyad.Game;
import peekaboo.dyad.TickClock;
import peekaboo.scenario.Care;
import peekaboo.scenario.Episode;
import peekaboo.text.JsonText;

/** One item of the list {@code episodes}. */
final class EpisodeSection {
    private static final String CAREGIVER = EpisodeKeys.CAREGIVER.key();

    private EpisodeSection() {}

    static Episode read(Section section, @Nullable TickClock clock) {
        String name = section.required(EpisodeKeys.NAME, "episode");
        double seconds = section.required(EpisodeKeys.lasts(clock), EpisodeKeys.LASTS.usual());
        Game game = section.optional(EpisodeKeys.GAME, Game.FREE_PLAY);
        Optional<Care> caregiver = caregiver(section, clock);
        boolean coded = section.optional(EpisodeKeys.CODED, true);
        return new Episode(name, ticks(seconds, clock), game, caregiver, coded, fussOut(section, clock));
    }

    private static int ticks(double seconds, @Nullable TickClock clock) {
        return clock == null ? 1 : Math.max(1, clock.ticks(seconds));
    }

    private static OptionalInt fussOut(Section section, @Nullable TickClock clock) {
        if (!section.has(EpisodeKeys.FUSS_OUT.name())) {
            return OptionalInt.empty();
        }
        double seconds = section.optional(EpisodeKeys.fussOut(clock), EpisodeKeys.FUSS_OUT.usual());
        return OptionalInt.of(ticks(seconds, clock));
    }

    private static Optional<Care> caregiver(Section section, @Nullable TickClock clock) {
        if (!section.has(CAREGIVER)) {
            section.allowOnly(EpisodeKeys.names());
            return Optional.empty();
        }
        CaregiverPolicy policy = section.optional(
                EpisodeKeys.CAREGIVER, EpisodeKeys.withoutScript().get(0));
        return Optional.of(ArmSection.names(section, policy) ? care(section, policy, clock) : Care.usual(policy));
    }

    private static Care care(Section section, CaregiverPolicy policy, @Nullable TickClock clock) {
        List<String> keys = new ArrayList<>(EpisodeKeys.names());
        keys.addAll(ParameterSection.names(policy.parameters()));
        section.allowOnly(keys);
        return new Care(policy, ParameterSection.read(section, policy.parameters(), clock), List.of());
    }

    /** One alternative for the arm's own caregiver and one for each policy that may take its place. */
    static void schema(JsonText json) {
        json.openList("oneOf");
        json.open().member("title", "the arm's own caregiver");
        schema(json, null);
        for (CaregiverPolicy policy : EpisodeKeys.withoutScript()) {
            json.open().member("title", policy.name()).member("description", policy.meaning());
            schema(json, policy);
        }
        json.closeList();
    }

    private static void schema(JsonText json, @Nullable CaregiverPolicy policy) {
        json.member("type", "object").truth("additionalProperties", false);
        List<String> required = new ArrayList<>(List.of(EpisodeKeys.NAME.key(), EpisodeKeys.LASTS.name()));
        if (policy != null) {
            required.add(CAREGIVER);
        }
        json.texts("required", required).open("properties");
        for (Field<?> field : EpisodeKeys.fields()) {
            if (!field.key().equals(CAREGIVER)) {
                ScenarioSchema.property(json, field);
            }
        }
        if (policy != null) {
            json.open(CAREGIVER)
                    .member("description", EpisodeKeys.CAREGIVER.meaning())
                    .member("const", policy.name())
                    .close();
            ParameterSection.schema(json, policy.parameters());
        }
        json.close().close();
    }
}
