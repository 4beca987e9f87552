package peekaboo.measure.battery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import peekaboo.engine.Trial;
import peekaboo.measure.Ending;
import peekaboo.measure.Measure;
import peekaboo.measure.MeasureSet;
import peekaboo.measure.Quantity;
import peekaboo.measure.Reading;
import peekaboo.measure.Spell;
import peekaboo.measure.Spells;
import peekaboo.record.Recorder;
import peekaboo.record.Recording;
import peekaboo.record.Stretch;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;

/** What is reported of an arm in one episode, over many dyads. */
public final class Statistics {
    private static final double HORIZON_SECONDS = 30;

    private static final MeasureSet MEASURES = new MeasureSet(Measures.inSummary());

    private static final Recorder RECORDER = new Recorder(Spells.KNOWN.and(MEASURES.uses()));
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Scenario scenario;
    private final String episode;
    private final int dyads;
    private final List<List<Spell>> spells = new ArrayList<>();

    private Statistics(Scenario scenario, String episode, int dyads) {
        this.scenario = scenario;
        this.episode = episode;
        this.dyads = dyads;
    }

    /**
     * Those of several episodes, from the same sessions.
     *
     * @param episodes their names; an empty one is the whole session
     */
    static List<Statistics> of(Scenario scenario, Arm arm, List<String> episodes, int dyads) {
        List<Statistics> all = episodes.stream()
                .map(episode -> new Statistics(scenario, episode, dyads))
                .toList();
        for (int dyad = 0; dyad < dyads; dyad++) {
            Recording recording = Trial.watched(scenario, arm, dyad, RECORDER).recording();
            for (Statistics statistics : all) {
                statistics.add(dyad, recording);
            }
        }
        return all;
    }

    private void add(int dyad, Recording recording) {
        Reading reading = MEASURES.of(recording.sheet(stretch()));
        for (Measure measure : Measures.inSummary()) {
            for (Quantity quantity : measure.inSummary()) {
                String name = quantity.name();
                tally(name).add(dyad, reading.sum(name), reading.per(name));
            }
        }
        list(dyad, Spells.of(recording));
    }

    private Stretch stretch() {
        return episode.isEmpty() ? Stretch.WHOLE_SESSION : Stretch.of(episode);
    }

    private void list(int dyad, List<Spell> listed) {
        List<Spell> ended = new ArrayList<>();
        for (Spell spell : listed) {
            boolean here = episode.isEmpty() || spell.episode().equals(episode);
            if (here && spell.ending() != Ending.EPISODE_END && spell.ending() != Ending.SESSION_END) {
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
