package peekaboo.app.cli.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import peekaboo.app.cli.folder.CsvFile;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.chart.Chart;
import peekaboo.chart.Timeline;
import peekaboo.engine.SessionPlan;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import peekaboo.words.EventRows;
import peekaboo.words.TickRows;
import peekaboo.words.TimelineFigure;

/** Runs every dyad of every arm and records all of it; the first dyad of each arm is told and drawn. */
final class RecordedRun {
    private final Scenario scenario;
    private final List<Chart> timelines = new ArrayList<>();
    private final List<String> stories = new ArrayList<>();
    private final List<Manifest.ArmPart> records = new ArrayList<>();

    RecordedRun(Scenario scenario) {
        this.scenario = scenario;
    }

    /** How many dyads of each arm are recorded. */
    int dyads() {
        return scenario.dyads();
    }

    /** The story of each arm's first dyad. */
    List<String> stories() {
        return stories;
    }

    /** A timeline of each arm's first dyad. */
    List<Chart> timelines() {
        return timelines;
    }

    /** The digest of every record. */
    List<Manifest.ArmPart> records() {
        return records;
    }

    /** Runs all and writes {@code ticks.csv} and {@code events.csv}. */
    void into(ResultFolder folder) throws IOException {
        try (CsvFile ticks = new CsvFile(folder.file("ticks.csv"), TickRows.HEADER);
                CsvFile events = new CsvFile(folder.file("events.csv"), EventRows.HEADER)) {
            for (Arm arm : scenario.arms()) {
                List<String> digests = new ArrayList<>();
                for (int dyad = 0; dyad < scenario.dyads(); dyad++) {
                    RecordedSession session = RecordedSession.of(SessionPlan.of(scenario, arm, dyad));
                    TickRows.of(session.plan(), session.recording(), ticks);
                    EventRows.of(session.plan(), session.recording(), events);
                    digests.add(session.digest());
                    if (dyad == 0) {
                        tell(session);
                    }
                }
                records.add(Manifest.ArmPart.of(arm.name(), digests));
            }
        }
    }

    private void tell(RecordedSession session) {
        stories.add(session.story());
        Timeline timeline = TimelineFigure.of(session.plan(), session.recording());
        timelines.add(new Chart("timeline-" + session.plan().arm().name(), timeline));
    }
}
