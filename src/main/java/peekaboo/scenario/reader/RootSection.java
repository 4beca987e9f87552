package peekaboo.scenario.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Unit;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.Scenario.Infants;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.SessionBlock;
import peekaboo.text.JsonText;
import peekaboo.typed.UnitText;

/** The whole of a scenario file. */
final class RootSection {
    static final String INFANT = "infant";

    static final Field<Integer> SCHEMA =
            new Field<>("schema", new Kind.WholeNumber(1, 1), "The version of this format.");
    static final Field<String> TITLE = new Field<>("title", new Kind.PlainText(200), "One line for headings.");
    static final Field<String> SOURCE =
            new Field<>("source", new Kind.PlainText(500), "Where the experiment comes from.");
    static final Field<TickClock> TICK = new Field<>(
            "tick",
            new Kind.TickLength(),
            "Length of one tick, whole milliseconds; sets the resolution. Usually 0.25 s.");
    static final Field<Integer> SEED = new Field<>(
            "seed",
            new Kind.WholeNumber(0, Integer.MAX_VALUE),
            "The number that every draw of chance is made from. The same seed gives the same record.");
    static final Field<Integer> DYADS = new Field<>(
            "dyads", new Kind.WholeNumber(1, Scenario.MOST_DYADS), "How many dyads each arm has. Usually 1.");

    /** Those that are one value each. */
    static final List<Field<?>> FIELDS = List.of(SCHEMA, TITLE, SOURCE, TICK, SEED, DYADS, CalendarList.SESSIONS);

    private static final Phrase EXAMPLE = Phrase.of("a mapping, such as {preset: 4-6-months}");

    static final List<String> KEYS = List.of(
            SCHEMA.key(),
            TITLE.key(),
            SOURCE.key(),
            TICK.key(),
            SEED.key(),
            DYADS.key(),
            INFANT,
            EpisodeList.KEY,
            CalendarList.SESSIONS.key(),
            CalendarList.KEY,
            Crossing.KEY,
            ArmList.KEY);

    private final String name;
    private final Crossing.Crossed crossed;
    private final Section root;
    private final @Nullable TickClock clock;

    RootSection(String name, Section root, Crossing.Crossed crossed) {
        this.name = name;
        this.crossed = crossed;
        this.root = root;
        this.clock = clock(root);
    }

    /** The tick, or null if what was written is none; then no time is held against it. */
    private static @Nullable TickClock clock(Section root) {
        int before = root.report().size();
        TickClock clock = root.optional(TICK, Kind.TickLength.USUAL);
        return root.report().size() == before ? clock : null;
    }

    /** The scenario, if nothing has been reported by then; otherwise the problems. */
    ScenarioOutcome read() {
        root.allowOnly(KEYS, key -> KnownPaths.meant(root.mapping(), key));
        root.required(SCHEMA, 1);
        String title = root.required(TITLE, "");
        String source = root.optional(SOURCE, "");
        int seed = root.required(SEED, 0);
        int dyads = root.optional(DYADS, 1);
        Infants infants = infants();
        List<Episode> episodes = EpisodeList.read(root, clock);
        List<SessionBlock> calendar = CalendarList.read(root, clock);
        boolean isCalendarAmiss = calendar.isEmpty() && root.has(CalendarList.KEY);
        List<Arm> arms =
                crossed.isAmiss() ? List.of() : new ArmList(infants, calendar, isCalendarAmiss, clock).read(root);
        if (clock == null || !root.report().isEmpty()) {
            return root.report().problems();
        }
        Scenario scenario = new Scenario(
                name, title, source, clock, seed, dyads, infants, episodes, calendar, crossed.factors(), arms);
        new Limits(root).check(scenario);
        return root.report().isEmpty() ? scenario : root.report().problems();
    }

    private Infants infants() {
        Section section = root.has(INFANT) ? root.section(INFANT, EXAMPLE) : null;
        return section == null ? InfantSection.usual(clock) : InfantSection.read(section, clock);
    }

    static void schema(JsonText json) {
        json.texts("required", List.of(SCHEMA.key(), TITLE.key(), SEED.key(), EpisodeList.KEY));
        json.openList("anyOf");
        json.open().texts("required", List.of(ArmList.KEY)).close();
        json.open().texts("required", List.of(Crossing.KEY)).close();
        json.closeList();
        json.truth("additionalProperties", false).open("properties");
        for (Field<?> field : FIELDS) {
            if (!field.equals(CalendarList.SESSIONS)) {
                ScenarioSchema.property(json, field);
            }
        }
        InfantSection.schema(json, INFANT);
        EpisodeList.schema(json);
        CalendarList.schema(json);
        Crossing.schema(json);
        ArmList.schema(json);
        json.close();
    }

    /** What a scenario may ask for altogether, once each part of it is sound. */
    private record Limits(Section root) {

        void check(Scenario scenario) {
            refuseLongSession(scenario);
            refuseLargeStudy(scenario);
        }

        private void refuseLongSession(Scenario scenario) {
            refuseLong(scenario, scenario.episodes(), EpisodeList.KEY);
            for (SessionBlock block : scenario.calendar()) {
                block.episodes().ifPresent(episodes -> refuseLong(scenario, episodes, CalendarList.KEY));
            }
        }

        private void refuseLong(Scenario scenario, List<Episode> episodes, String key) {
            long millis = ticks(episodes) * scenario.clock().tickMillis();
            if (millis > Scenario.LONGEST_SECONDS * 1_000L) {
                Phrase found = Phrase.of("episodes of {0} together", seconds(millis / 1_000.0));
                Phrase most = Phrase.of("at most {0} (4 hours)", seconds(Scenario.LONGEST_SECONDS));
                root.report().add(root.spotOf(key), found, most);
            }
        }

        private static long ticks(List<Episode> episodes) {
            long ticks = 0;
            for (Episode episode : episodes) {
                ticks += episode.ticks();
            }
            return ticks;
        }

        /** Of all sessions of a dyad together. */
        private static long ticks(Scenario scenario) {
            long usual = ticks(scenario.episodes());
            long all = scenario.hasCalendar() ? 0 : usual;
            for (SessionBlock block : scenario.calendar()) {
                long each = block.episodes().map(Limits::ticks).orElse(usual);
                all += each * block.sessions();
            }
            return all;
        }

        private static Phrase seconds(double seconds) {
            return Phrase.same(UnitText.inWords(Unit.SECONDS, seconds));
        }

        private void refuseLargeStudy(Scenario scenario) {
            long ticks = ticks(scenario) * scenario.dyads() * scenario.arms().size();
            if (ticks > Scenario.MOST_TICKS) {
                Phrase found = Phrase.of(
                        "{0} ticks in all (arms x dyads x sessions x ticks of a session)", Phrase.same(ticks));
                Phrase most = Phrase.of(
                        "at most {0}: fewer dyads or sessions, shorter episodes or a longer tick",
                        Phrase.same(Scenario.MOST_TICKS));
                root.report().add(root.spotOf(RootSection.DYADS.key()), found, most);
            }
        }
    }
}
