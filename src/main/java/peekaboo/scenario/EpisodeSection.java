package peekaboo.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.dyad.Game;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Unit;

/** One item of the list {@code episodes}. */
final class EpisodeSection {
    static final Parameter LASTS =
            Parameter.of("lasts", Unit.WHOLE_TICKS, new Range(0.01, Scenario.LONGEST_SECONDS), 180);

    static final Field<String> NAME = new Field<>("name", new Name(), "What the episode is called.");
    private static final Field<Game> GAME = new Field<>(
            "game", new Choice<>(Game.all(), Game::label), "What the two are doing; free-play if left out.");
    private static final Field<CaregiverPolicy> CAREGIVER = new Field<>(
            "caregiver",
            new Choice<>(withoutScript(), CaregiverPolicy::name),
            "Who takes the arm's caregiver's place in this episode, as in a still-face; left out, nobody does.");
    private static final List<String> KEYS = List.of(NAME.key(), LASTS.name(), GAME.key(), CAREGIVER.key());

    private EpisodeSection() {}

    static Episode read(Section section, @Nullable TickClock clock) {
        section.allowOnly(KEYS);
        String name = section.required(NAME, "episode");
        double seconds = section.required(lasts(clock), LASTS.usual());
        Game game = section.optional(GAME, Game.FREE_PLAY);
        return new Episode(name, ticks(seconds, clock), game, caregiver(section, clock));
    }

    private static int ticks(double seconds, @Nullable TickClock clock) {
        return clock == null ? 1 : Math.max(1, clock.ticks(seconds));
    }

    private static Optional<Care> caregiver(Section section, @Nullable TickClock clock) {
        if (!section.has(CAREGIVER.key())) {
            return Optional.empty();
        }
        CaregiverPolicy policy = section.optional(CAREGIVER, withoutScript().get(0));
        return Optional.of(new Care(policy, ParameterSection.usual(policy.parameters(), clock), List.of()));
    }

    private static Field<Double> lasts(@Nullable TickClock clock) {
        return new Field<>(
                LASTS.name(), new ParameterValue(LASTS, clock), "How long it lasts, a multiple of the tick.");
    }

    private static List<CaregiverPolicy> withoutScript() {
        List<CaregiverPolicy> policies = new ArrayList<>();
        for (CaregiverPolicy policy : CaregiverPolicies.all()) {
            if (!policy.readsScript()) {
                policies.add(policy);
            }
        }
        return policies;
    }

    static void schema(JsonText json) {
        json.member("type", "object").truth("additionalProperties", false);
        json.texts("required", List.of(NAME.key(), LASTS.name())).open("properties");
        ScenarioSchema.property(json, NAME);
        ScenarioSchema.property(json, lasts(null));
        ScenarioSchema.property(json, GAME);
        ScenarioSchema.property(json, CAREGIVER);
        json.close();
    }
}
