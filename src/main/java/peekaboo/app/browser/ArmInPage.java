package peekaboo.app.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peekaboo.engine.Session;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.inference.Measured;
import peekaboo.metric.EpisodeFilter;
import peekaboo.metric.Gauge;
import peekaboo.metric.Metric;
import peekaboo.metric.Metrics;
import peekaboo.metric.Quantity;
import peekaboo.metric.Reading;
import peekaboo.metric.Scope;
import peekaboo.metric.Spell;
import peekaboo.metric.Spells;
import peekaboo.words.Findings;

/** What is kept of one arm of a study in the page: turnings away, and readings where the finding tells of episodes. */
final class ArmInPage {
    /** Those that yield a share of which a finding tells. */
    private static final List<Metric> METRICS = metrics();

    private final List<String> stretches;
    private final List<List<Spell>> dyads = new ArrayList<>();
    private final Map<String, Reading> readings = new HashMap<>();

    private static List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>();
        for (Metric metric : Metrics.all()) {
            if (isTold(metric)) {
                metrics.add(metric);
            }
        }
        return metrics;
    }

    private static boolean isTold(Metric metric) {
        boolean told = false;
        for (Quantity quantity : metric.quantities()) {
            told |= Findings.SHARES.contains(quantity.name());
        }
        return told;
    }

    /** Metrics are read over each of these stretches; none saves time. */
    ArmInPage(List<String> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    /** The turnings away of each dyad so far. */
    List<List<Spell>> dyads() {
        return dyads;
    }

    /** How many turnings away there were. */
    int spells() {
        int count = 0;
        for (List<Spell> spells : dyads) {
            count += spells.size();
        }
        return count;
    }

    /** Runs the next dyad's session. */
    void run(SessionPlan plan) {
        Spells spells = new Spells();
        Map<String, Gauge> gauges = new HashMap<>();
        List<SessionObserver> observers = new ArrayList<>(List.of(spells));
        for (String stretch : stretches) {
            for (Metric metric : METRICS) {
                Gauge gauge = metric.begin(Scope.usual(plan.scenario().clock()));
                gauges.put(key(stretch, metric), gauge);
                observers.add(new EpisodeFilter(stretch, gauge));
            }
        }
        new Session(plan, SessionObserver.all(observers.toArray(new SessionObserver[0]))).run();
        dyads.add(spells.spells());
        gauges.forEach((key, gauge) -> readings.merge(key, gauge.reading(), Reading::merge));
    }

    private static String key(String stretch, Metric metric) {
        return stretch + " " + metric.name();
    }

    /** A quantity over all dyads so far; it was not observed if the stretch was in none. */
    Measured<Double> value(String stretch, String quantity) {
        for (Metric metric : METRICS) {
            for (int place = 0; place < metric.quantities().size(); place++) {
                if (metric.quantities().get(place).name().equals(quantity)) {
                    return value(readings.get(key(stretch, metric)), place);
                }
            }
        }
        throw new IllegalArgumentException("no quantity " + quantity);
    }

    private static Measured<Double> value(@Nullable Reading reading, int quantity) {
        return reading != null && reading.observed(quantity)
                ? Measured.observed(reading.value(quantity))
                : Measured.notObserved(Measured.Reason.ZERO_DENOMINATOR);
    }
}
