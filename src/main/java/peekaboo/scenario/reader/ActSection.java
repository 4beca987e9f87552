package peekaboo.scenario.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.caregiver.TimedAct;
import peekaboo.dyad.Act;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Unit;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Scenario;
import peekaboo.text.JsonText;
import peekaboo.typed.UnitText;

/** The list {@code acts} of a scripted caregiver: all that can be set about it. */
public final class ActSection {
    static final String ACTS = "acts";

    private static final int MOST = 10_000;
    private static final Phrase EXAMPLE =
            Phrase.of("a list of acts in the order of time, such as - {at: 2 s, act: talk}");
    private static final Parameter AT = Parameter.of("at", Unit.WHOLE_TICKS, new Range(0, Scenario.LONGEST_SECONDS), 0);
    private static final Field<Act> ACT = new Field<>(
            "act",
            new Kind.Choice<>(Act.all(), Act::label),
            "What the caregiver does until the next item; it waits before the first.");

    private ActSection() {}

    /** How the list is written, as an arm of a scenario: lines of YAML, each ended. */
    public static String example() {
        return """
                arms:
                  told:
                    caregiver: scripted
                    acts:
                      - {at: 2 s, act: talk}
                      - {at: 10 s, act: lean-in}
                      - {at: 25 s, act: wait}
                """;
    }

    /** The keys of an item of the list, in the order told. */
    public static List<EpisodeKeys.SettableKey> keys() {
        return Lists.each(List.of(at(null), ACT), EpisodeKeys::told);
    }

    static List<TimedAct> read(Section arm, @Nullable TickClock clock) {
        List<TimedAct> acts = new ArrayList<>();
        for (Section section : arm.items(ACTS, MOST, EXAMPLE)) {
            acts.add(act(section, clock));
            refuseDisorder(section, acts);
        }
        return acts;
    }

    private static TimedAct act(Section section, @Nullable TickClock clock) {
        section.allowOnly(List.of(AT.name(), ACT.key()));
        return new TimedAct(section.required(at(clock), Double.NaN), section.required(ACT, Act.WAIT));
    }

    /** An act whose time could not be read has none, and is neither before nor after another. */
    private static void refuseDisorder(Section section, List<TimedAct> acts) {
        int last = acts.size() - 1;
        if (last > 0 && acts.get(last).atSeconds() <= acts.get(last - 1).atSeconds()) {
            Phrase before = Phrase.same(
                    UnitText.inWords(Unit.SECONDS, acts.get(last - 1).atSeconds()));
            Phrase found = Phrase.same(section.text(AT.name()));
            section.report().add(section.spotOf(AT.name()), found, Phrase.of("a time after {0}", before));
        }
    }

    private static Field<Double> at(@Nullable TickClock clock) {
        return new Field<>(
                AT.name(),
                new ParameterValue(AT, clock),
                "When it begins, from the start of the session: later than the item before, and a multiple of the tick.");
    }

    static void schema(JsonText json) {
        json.open(ACTS).member("description", "What it does and when, in the order of time.");
        json.member("type", "array")
                .number("minItems", 1)
                .number("maxItems", MOST)
                .open("items");
        json.member("type", "object").truth("additionalProperties", false);
        json.texts("required", List.of(AT.name(), ACT.key())).open("properties");
        ScenarioSchema.property(json, at(null));
        ScenarioSchema.property(json, ACT);
        json.close().close().close();
    }
}
