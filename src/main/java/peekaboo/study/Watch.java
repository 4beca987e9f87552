package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.engine.RecordDigest;
import peekaboo.engine.Session;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.metric.EpisodeFilter;
import peekaboo.metric.Gauge;
import peekaboo.metric.Metric;
import peekaboo.metric.Metrics;
import peekaboo.metric.Reading;
import peekaboo.metric.Scope;
import peekaboo.metric.Spells;
import peekaboo.scenario.Scenario;

/** Everything that a study watches in one session. */
final class Watch {
    private final RecordDigest digest = new RecordDigest();
    private final Spells spells = new Spells();
    private final List<List<Gauge>> gauges = new ArrayList<>();
    private final List<SessionObserver> observers = new ArrayList<>(List.of(digest, spells));

    private Watch(Scenario scenario) {
        for (String stretch : StudyResult.stretches(scenario)) {
            List<Gauge> over = gauges(Scope.usual(scenario.clock()));
            gauges.add(over);
            observers.add(new EpisodeFilter(stretch, SessionObserver.all(over.toArray(new SessionObserver[0]))));
        }
    }

    private static List<Gauge> gauges(Scope scope) {
        List<Gauge> all = new ArrayList<>();
        for (Metric metric : Metrics.all()) {
            all.add(metric.begin(scope));
        }
        return all;
    }

    /** Runs a session and keeps what is to be kept of it. */
    static DyadResult over(SessionPlan plan) {
        Watch watch = new Watch(plan.scenario());
        new Session(plan, SessionObserver.all(watch.observers.toArray(new SessionObserver[0]))).run();
        return new DyadResult(plan.dyad(), watch.digest.hex(), watch.spells.spells(), watch.readings());
    }

    private List<List<Reading>> readings() {
        List<List<Reading>> all = new ArrayList<>();
        for (List<Gauge> stretch : gauges) {
            List<Reading> readings = new ArrayList<>();
            for (Gauge gauge : stretch) {
                readings.add(gauge.reading());
            }
            all.add(List.copyOf(readings));
        }
        return all;
    }
}
