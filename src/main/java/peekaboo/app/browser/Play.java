package peekaboo.app.browser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.caregiver.PlayedCaregiver;
import peekaboo.caregiver.TimedAct;
import peekaboo.chart.Returns;
import peekaboo.chart.Timeline;
import peekaboo.dyad.Act;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Unit;
import peekaboo.engine.Fork;
import peekaboo.engine.RecordDigest;
import peekaboo.engine.Session;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.measure.Spell;
import peekaboo.measure.Spells;
import peekaboo.measure.TimeTogether;
import peekaboo.record.Channels;
import peekaboo.record.Recorder;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Care;
import peekaboo.scenario.Scenario;
import peekaboo.text.JsonText;
import peekaboo.typed.UnitText;
import peekaboo.words.TickRows;
import peekaboo.words.TimelineFigure;

/** A session that a page looks at while it runs, with one of the scenario's caregivers or with a person in its place. */
final class Play {
    private final SessionPlan plan;
    private final @Nullable PlayedCaregiver person;
    private final TickClock clock;
    private final Recorder recorder = new Recorder(Channels.ALL);
    private final RecordDigest digest = new RecordDigest();
    private final Session session;

    private Play(SessionPlan plan, @Nullable PlayedCaregiver person) {
        this.plan = plan;
        this.person = person;
        clock = plan.scenario().clock();
        session = new Session(plan, SessionObserver.all(recorder, digest));
    }

    /** With the caregiver of an arm, counted from 0. */
    static Play of(Scenario scenario, int arm, int dyad) {
        return of(SessionPlan.of(scenario, scenario.arms().get(arm), dyad));
    }

    /** The same, begun with the caregiver of another arm. */
    static Play forked(Scenario scenario, Fork fork, int arm, int dyad) {
        return of(SessionPlan.of(scenario, scenario.arms().get(arm), dyad).forked(fork));
    }

    /** One of several sessions in a row, with what the infant brings to it. */
    static Play of(SessionPlan plan) {
        return new Play(plan, null);
    }

    /** With a person in the place of an arm's caregiver; in an episode with a caregiver of its own the person is out. */
    static Play withPerson(Scenario scenario, int arm, int dyad) {
        PlayedCaregiver person = new PlayedCaregiver();
        Arm played = scenario.arms().get(arm).withCare(Care.usual(person));
        return new Play(SessionPlan.of(scenario, played, dyad), person);
    }

    /** Runs so many ticks more, or up to the end; returns how many have been run. */
    int step(int ticks) {
        return session.advance(ticks);
    }

    /** The person does this from the next tick on. */
    void act(String label) {
        Act act = Act.named(label).orElseThrow(() -> new IllegalArgumentException(label + ": is no act"));
        person().does(act, clock.secondsAt(recorder.recording().ticks()));
    }

    private PlayedCaregiver person() {
        if (person == null) {
            throw new IllegalArgumentException("the caregiver of this session is no person");
        }
        return person;
    }

    /** The person's acts as items of a scripted arm's list, between commas. */
    String acts() {
        List<String> lines = new ArrayList<>();
        for (TimedAct act : person().acts()) {
            String at = UnitText.inWords(Unit.SECONDS, act.atSeconds());
            lines.add("{at: " + at + ", act: " + act.act().label() + "}");
        }
        return String.join(", ", lines);
    }

    String frame(int tick) {
        return new FrameText(recorder.recording(), clock).frame(tick);
    }

    /** What began from one tick to the one before another, in their order. */
    String events(int first, int end) {
        return new FrameText(recorder.recording(), clock).events(first, end);
    }

    /** How much there was of what, from one tick to the one before another. */
    String tally(int first, int end) {
        return TallyText.of(recorder.recording(), first, end);
    }

    /** The session up to so many ticks, at least one. */
    Timeline timeline(int ticks) {
        return TimelineFigure.soFar(plan, recorder.recording().upTo(ticks));
    }

    /** How long it is to last. */
    double plannedSeconds() {
        return clock.secondsAt(plan.scenario().ticks());
    }

    /** The turnings away so far, under a name. */
    Returns.Row returns(String name) {
        return Returns.Row.of(name, recorder.recording());
    }

    /** The digest of the record so far. */
    String digest() {
        return digest.hex();
    }

    /** The rows of the record from one tick to the one before another; the first has the header before it. */
    String ticksCsv(int first, int end) {
        StringBuilder csv = new StringBuilder();
        if (first == 0) {
            line(csv, TickRows.HEADER);
        }
        for (int tick = first; tick < end; tick++) {
            line(csv, TickRows.row(plan, recorder.recording(), tick));
        }
        return csv.toString();
    }

    /** No column ever holds a comma, a quotation mark or the end of a line. */
    private static void line(StringBuilder csv, List<String> row) {
        csv.append(String.join(",", row)).append('\n');
    }

    /** What the two had of each other so far: {@link TimeTogether} in seconds. */
    String together() {
        TimeTogether together = TimeTogether.of(recorder.recording());
        JsonText json = new JsonText(JsonText.Layout.COMPACT).open();
        json.key("seconds").measured(clock.secondsAt(together.ticks()));
        json.key("glad").measured(clock.secondsAt(together.gladTicks()));
        json.key("fussing").measured(clock.secondsAt(together.fussingTicks()));
        json.key("signals").number(together.signals()).key("answered").number(together.answered());
        json.key("tooMuch").number(together.tooMuch().size()).key("back").openList();
        for (Spell spell : together.tooMuch()) {
            if (spell.reEngaged()) {
                json.measured(clock.secondsAt(spell.latencyTicks()));
            }
        }
        return json.closeList().close().toString();
    }

    /** The turnings away that have ended. */
    String spells() {
        JsonText json = new JsonText(JsonText.Layout.COMPACT).openList();
        for (Spell spell : Spells.of(recorder.recording())) {
            json.open().key("onset").measured(clock.secondsAt(spell.onsetTick()));
            json.key("latency").measured(clock.secondsAt(spell.latencyTicks()));
            json.key("ending").text(spell.ending().label());
            json.key("trigger").text(spell.trigger().orElseThrow().label()).close();
        }
        return json.closeList().toString();
    }
}
