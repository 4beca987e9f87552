package peekaboo.scenario.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.TickClock;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.SessionBlock;
import peekaboo.text.JsonText;
import peekaboo.yaml.Place;
import peekaboo.yaml.YamlScalar;

/** How many sessions each dyad has: {@code sessions}, or the blocks of a list {@code calendar}. */
final class CalendarList {
    static final String KEY = "calendar";

    static final Field<Integer> SESSIONS = new Field<>(
            "sessions",
            new Kind.WholeNumber(1, Scenario.MOST_SESSIONS),
            "How many sessions each dyad has, one after the other, between which what was felt lasts. One, after which nothing lasts, if"
                    + " neither this nor a calendar is there; in a calendar, how many are in a block.");
    static final Field<String> NAME = new Field<>("name", new GivenName(), "What the block is called.");
    static final Field<String> WITH = new Field<>(
            "with",
            new PartnerName(),
            "Who has these sessions instead of the arm's own caregiver: a name of your own, the same for the same person, with"
                    + " caregiver beside it. Left out, it is the arm's own caregiver.");

    private static final String SINGLE = "history";
    private static final int MOST = 100;
    private static final Phrase EXAMPLE = Phrase.of("a list of blocks, such as - {name: history, sessions: 60}");

    private CalendarList() {}

    /** The calendar of a scenario; empty where each dyad has a single session. */
    static List<SessionBlock> read(Section root, @Nullable TickClock clock) {
        if (!root.has(KEY)) {
            int sessions = root.optional(SESSIONS, 1);
            return root.has(SESSIONS.key())
                    ? List.of(new SessionBlock(SINGLE, sessions, Optional.empty(), Optional.empty()))
                    : List.of();
        }
        if (root.has(SESSIONS.key())) {
            Phrase expected = Phrase.of("either sessions or a calendar, not both");
            root.report().add(root.spotOf(SESSIONS.key()), Phrase.of("sessions beside a calendar"), expected);
        }
        List<SessionBlock> blocks = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Section unnamed : root.items(KEY, MOST, EXAMPLE)) {
            Section section = EpisodeList.named(unnamed, KEY);
            blocks.add(block(section, clock));
            EpisodeList.refuseSecond(section, seen, Phrase.of("a name that no other block has"));
        }
        refuseTooMany(root, blocks);
        return blocks;
    }

    private static void refuseTooMany(Section root, List<SessionBlock> blocks) {
        int all = Lists.sum(blocks, SessionBlock::sessions);
        if (all > Scenario.MOST_SESSIONS) {
            Phrase most = Phrase.of("at most {0} sessions", Phrase.same(Scenario.MOST_SESSIONS));
            root.report().add(root.spotOf(KEY), Phrase.of("{0} sessions", Phrase.same(all)), most);
        }
    }

    private static SessionBlock block(Section section, @Nullable TickClock clock) {
        String name = section.required(NAME, "block");
        int sessions = section.required(SESSIONS, 1);
        Optional<List<Episode>> episodes =
                section.has(EpisodeList.KEY) ? Optional.of(EpisodeList.read(section, clock)) : Optional.empty();
        return new SessionBlock(name, sessions, partner(section, clock), episodes);
    }

    private static Optional<SessionBlock.Partner> partner(Section section, @Nullable TickClock clock) {
        if (!section.has(WITH.key()) && !section.has(ArmSection.CAREGIVER.key())) {
            section.allowOnly(keys());
            return Optional.empty();
        }
        String name = section.required(WITH, "partner");
        return Optional.of(new SessionBlock.Partner(name, ArmSection.care(section, keys(), clock)));
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(Lists.each(fields(), Field::key));
        keys.add(EpisodeList.KEY);
        return keys;
    }

    /** Those that are one value each, in the order told. */
    static List<Field<?>> fields() {
        return List.of(NAME, SESSIONS, WITH);
    }

    static void schema(JsonText json) {
        ScenarioSchema.property(json, SESSIONS);
        json.open(KEY)
                .member(
                        "description",
                        "The sessions of each dyad, block after block; between them what was felt lasts.")
                .member("type", "array");
        json.number("minItems", 1).number("maxItems", MOST).open("items");
        ArmSection.caresSchema(json, List.of(NAME.key(), SESSIONS.key()), true, () -> {
            fields().forEach(field -> ScenarioSchema.property(json, field));
            json.open(EpisodeList.KEY)
                    .member("$ref", "#/$defs/" + ScenarioSchema.EPISODES)
                    .close();
        });
        json.close().close();
    }

    /** A name that a file gives to somebody besides the arm's own caregiver. */
    private record PartnerName() implements Kind<String> {
        private static final List<String> TAKEN = List.of(Scenario.OWN, Scenario.BESIDES);

        @Override
        public @Nullable String parse(YamlScalar scalar) {
            String text = scalar.text();
            return GivenName.isName(text) && !TAKEN.contains(text) ? text : null;
        }

        @Override
        public Phrase expected(YamlScalar scalar) {
            return TAKEN.contains(scalar.text())
                    ? Phrase.of("another name than {0}, which are the arm's own", Phrase.same(TAKEN))
                    : GivenName.IN_WORDS;
        }

        @Override
        public void schema(JsonText json) {
            json.member("type", "string").member("pattern", GivenName.PATTERN);
        }
    }
}
