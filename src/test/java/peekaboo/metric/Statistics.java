package peekaboo.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.Trial;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;

/** What is reported of an arm in one episode, over many dyads. */
final class Statistics {
    private static final double HORIZON_SECONDS = 30;

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Scenario scenario;
    private final Arm arm;
    private final String episode;
    private final int dyads;
    private final List<List<Spell>> spells = new ArrayList<>();

    Statistics(Scenario scenario, Arm arm, String episode, int dyads) {
        this.scenario = scenario;
        this.arm = arm;
        this.episode = episode;
        this.dyads = dyads;
        for (int dyad = 0; dyad < dyads; dyad++) {
            run(dyad);
        }
    }

    private void run(int dyad) {
        List<Gauge> gauges = new ArrayList<>();
        List<SessionObserver> observers = new ArrayList<>();
        for (Metric metric : Metrics.all()) {
            Gauge gauge = metric.begin(Scope.usual(scenario.clock()));
            gauges.add(gauge);
            observers.add(new EpisodeFilter(episode, gauge));
        }
        Spells all = new Spells();
        observers.add(all);
        Trial.watched(scenario, arm, dyad, SessionObserver.all(observers.toArray(SessionObserver[]::new)));
        for (int i = 0; i < gauges.size(); i++) {
            read(dyad, Metrics.all().get(i), gauges.get(i).reading());
        }
        list(dyad, all.spells());
    }

    private void read(int dyad, Metric metric, Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            tally(metric.quantities().get(i).name()).add(dyad, reading.sum(i), reading.per(i));
        }
    }

    private void list(int dyad, List<Spell> listed) {
        List<Spell> ended = new ArrayList<>();
        for (Spell spell : listed) {
            boolean here = episode.isEmpty() || spell.episode().equals(episode);
            if (here && !spell.ending().censored()) {
                ended.add(spell);
                double seconds = Math.min(HORIZON_SECONDS, seconds(spell));
                tally("seconds-away").add(dyad, seconds, 1);
                tally("seconds-until-return").add(dyad, spell.reEngaged() ? seconds : HORIZON_SECONDS, 1);
                for (Ending ending : Ending.all()) {
                    tally(ending.label()).add(dyad, spell.ending() == ending ? 1 : 0, 1);
                }
            }
        }
        spells.add(ended);
    }

    /** Share of ended turnings away that ended in a return within so many seconds. */
    Tally backWithin(double seconds) {
        Tally back = new Tally(dyads);
        for (int dyad = 0; dyad < dyads; dyad++) {
            for (Spell spell : spells.get(dyad)) {
                back.add(dyad, spell.reEngaged() && seconds(spell) <= seconds ? 1 : 0, 1);
            }
        }
        return back;
    }

    /** The time within which half of the turnings away ended in a return, in seconds; infinite if fewer did. */
    double median() {
        for (int tick = 1; scenario.clock().secondsAt(tick) <= HORIZON_SECONDS; tick++) {
            if (backWithin(scenario.clock().secondsAt(tick)).value() >= 0.5) {
                return scenario.clock().secondsAt(tick);
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private double seconds(Spell spell) {
        return scenario.clock().secondsAt(spell.latencyTicks());
    }

    /** What is reported, by name. */
    List<String> names() {
        return List.copyOf(tallies.keySet());
    }

    /** One of them; empty if it was never seen. */
    Tally tally(String name) {
        return tallies.computeIfAbsent(name, unseen -> new Tally(dyads));
    }
}
