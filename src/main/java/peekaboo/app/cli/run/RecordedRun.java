package peekaboo.app.cli.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import peekaboo.app.cli.asking.SetColumns;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.CsvFile;
import peekaboo.app.cli.folder.FileToWrite;
import peekaboo.app.cli.folder.FileToWrite.Missing;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.chart.Chart;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import peekaboo.text.CsvColumns;
import peekaboo.words.DyadRows;
import peekaboo.words.EventRows;
import peekaboo.words.TickRows;
import peekaboo.words.TimelineFigure;

/** Runs every dyad of every arm and records all of it; the first dyad of each arm is told and drawn. */
final class RecordedRun {
    private static final long BYTES_A_TICK = 80;
    private static final long BYTES_A_CHART = 250_000;

    private static final String TICKS = "ticks.csv";
    private static final String EVENTS = "events.csv";
    private static final String DYADS = "dyads.csv";

    private final Scenario scenario;
    private final List<Integer> kept;
    private final List<RecordedSession> first = new ArrayList<>();
    private final List<Supplier<String>> stories = new ArrayList<>();
    private final List<Manifest.ArmPart> records = new ArrayList<>();
    private final List<Missing> broken = new ArrayList<>();

    /**
     * A run of all.
     *
     * @param kept numbers of the sessions that are recorded; none where each dyad has a single one
     */
    RecordedRun(Scenario scenario, List<Integer> kept) {
        this.scenario = scenario;
        this.kept = kept;
    }

    /** How many dyads of each arm are recorded. */
    int dyads() {
        return scenario.dyads();
    }

    /** The story of each arm's first dyad, told when it is asked for. */
    List<Supplier<String>> stories() {
        return List.copyOf(stories);
    }

    /** A timeline of each arm's first dyad. */
    List<FileToWrite> timelines(ChartFiles charts, String origin) {
        return first.stream()
                .flatMap(session -> charts.of(timelineName(session), () -> List.of(timeline(session)), origin).stream())
                .toList();
    }

    private Chart timeline(RecordedSession session) {
        return new Chart(timelineName(session), TimelineFigure.of(session.plan(), session.recording()));
    }

    private String timelineName(RecordedSession session) {
        String which = kept.size() > 1 ? "-session-" + session.plan().session() : "";
        return "timeline-" + session.plan().arm().name() + which;
    }

    /** How much room the files will need, roughly. */
    long bytes() {
        long sessions = (long) scenario.dyads() * scenario.arms().size();
        long recorded = kept.isEmpty()
                ? scenario.ticks()
                : kept.stream()
                        .mapToLong(session -> scenario.inSession(session).ticks())
                        .sum();
        return sessions * recorded * BYTES_A_TICK + scenario.arms().size() * BYTES_A_CHART * Math.max(1, kept.size());
    }

    /** The digest of every record. */
    List<Manifest.ArmPart> records() {
        return records;
    }

    /**
     * Runs all and writes {@code ticks.csv}, {@code events.csv} and, of several dyads, {@code dyads.csv}; rows of one that cannot be made
     * do not cost the others.
     *
     * @param set columns of what was asked to be changed
     */
    void into(ResultFolder folder, SetColumns set) throws IOException {
        List<DyadRows.Of> dyads = new ArrayList<>();
        try (Table ticks = new Table(TICKS, folder.csv(TICKS, TickRows.TABLE));
                Table events = new Table(EVENTS, folder.csv(EVENTS, EventRows.TABLE))) {
            for (Arm arm : scenario.arms()) {
                List<String> digests = new ArrayList<>();
                for (int dyad = 0; dyad < scenario.dyads(); dyad++) {
                    RecordedSessions sessions = RecordedSessions.of(scenario, arm, dyad, kept);
                    for (RecordedSession session : sessions.kept()) {
                        ticks.add(to -> TickRows.of(session.plan(), session.recording(), to));
                        events.add(to -> EventRows.of(session.plan(), session.recording(), to));
                        dyads.add(session.dyad());
                    }
                    digests.add(sessions.digest());
                    if (dyad == 0) {
                        first.addAll(sessions.kept());
                        stories.addAll(sessions.stories());
                    }
                }
                records.add(Manifest.ArmPart.of(arm.name(), digests));
            }
            broken.addAll(ticks.broken());
            broken.addAll(events.broken());
        }
        for (Missing table : broken) {
            folder.leaveOut(table);
        }
        if (scenario.dyads() > 1) {
            CsvColumns<DyadRows.Of> columns = set.behind(
                    DyadRows.columns(scenario), of -> List.of(of.plan().arm().name()));
            folder.write(FileToWrite.csv(DYADS, columns, dyads));
        }
    }

    /** A table that goes on until rows of it cannot be made. */
    private static final class Table implements AutoCloseable {
        private final String name;
        private final CsvFile rows;
        private Optional<String> whyBroken = Optional.empty();

        Table(String name, CsvFile rows) {
            this.name = name;
            this.rows = rows;
        }

        void add(Consumer<Consumer<List<String>>> more) {
            if (whyBroken.isEmpty()) {
                whyBroken = Missing.reason(() -> more.accept(rows));
            }
        }

        List<Missing> broken() {
            return whyBroken.stream().map(why -> new Missing(name, why)).toList();
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }
}
