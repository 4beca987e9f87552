package peekaboo.scenario.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.dyad.Game;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Unit;
import peekaboo.list.Lists;
import peekaboo.scenario.Scenario;
import peekaboo.yaml.Place;
import peekaboo.yaml.YamlScalar;

/** What can be set about an episode. A caregiver that is named in it brings its own parameters. */
public final class EpisodeKeys {
    static final Parameter LASTS =
            Parameter.of("lasts", Unit.WHOLE_TICKS, new Range(0.01, Scenario.LONGEST_SECONDS), 180);
    static final Parameter FUSS_OUT = Parameter.of("fuss-out", Unit.WHOLE_TICKS, new Range(1, 600), 20);

    static final Field<String> NAME = new Field<>("name", new GivenName(), "What the episode is called.");
    static final Field<Game> GAME = new Field<>(
            "game", new Kind.Choice<>(Game.all(), Game::label), "What the two are doing; free-play if left out.");
    static final Field<CaregiverPolicy> CAREGIVER = new Field<>(
            "caregiver",
            new Kind.Choice<>(withoutScript(), CaregiverPolicy::name, CaregiverPolicies::nameNow),
            "Who takes the arm's caregiver's place in this episode, as in a still-face, with what can be set about it"
                    + " beside it; left out, nobody does.");
    static final Field<Boolean> CODED = new Field<>(
            "coded",
            new Kind.TrueOrFalse(),
            "Whether it is coded; true if left out. A transition that is not happens and stands in ticks.csv, but enters"
                    + " no measure and no figure.");

    private EpisodeKeys() {}

    /** How long it lasts; must be whole ticks of this clock where one is known. */
    static Field<Double> lasts(@Nullable TickClock clock) {
        return new Field<>(
                LASTS.name(), new ParameterValue(LASTS, clock), "How long it lasts, a multiple of the tick.");
    }

    static Field<Double> fussOut(@Nullable TickClock clock) {
        return new Field<>(
                FUSS_OUT.name(),
                new ParameterValue(FUSS_OUT, clock),
                "Ends the episode early once the infant has protested for so long without a break of more than 2 s, as a"
                        + " procedure is stopped when an infant becomes too upset (Tronick et al. 1978; Mesman et al. 2009);"
                        + " the next begins at once. Left out, it never does.");
    }

    /** In the order in which they are told, for a clock that is not known. */
    static List<Field<?>> fields() {
        return List.of(NAME, lasts(null), GAME, CAREGIVER, CODED, fussOut(null));
    }

    static List<String> names() {
        return Lists.each(fields(), Field::key);
    }

    /** All of them, in the order told. */
    public static List<SettableKey> all() {
        return Lists.each(fields(), EpisodeKeys::told);
    }

    static SettableKey told(Field<?> field) {
        YamlScalar nothing = new YamlScalar(Place.START, "", false);
        return new SettableKey(field.key(), field.value().expected(nothing).inEnglish(), field.meaning());
    }

    static List<CaregiverPolicy> withoutScript() {
        return Lists.only(CaregiverPolicies.all(), policy -> !policy.readsScript());
    }

    /**
     * A key that a part of a scenario may have, for people.
     *
     * @param name as written
     * @param values what may stand there, in words
     * @param meaning one or two sentences for whoever writes scenarios
     */
    public record SettableKey(String name, String values, String meaning) {}
}
