package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import peekaboo.dyad.InfantEvent;
import peekaboo.engine.SessionPlan;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.Recording;
import peekaboo.text.Column;
import peekaboo.text.CsvColumns;

/**
 * A row an event: what the infant begins to do and why now, changes of both partners' phases, the caregiver's acts, and
 * that the procedure ends an episode early, in a row of the episode with the time at which it ended.
 *
 * <p>{@code event} is a label of {@link InfantEvent}, {@code phase}, {@code act} or {@code ends-early}; {@code from} and {@code to} are
 * labels, codes, or where the infant looks and what its hand does; {@code cause} tells the hazard that fired and the
 * state that drove it, for a phase of the infant the events of that tick.
 */
public final class EventRows {
    /** What has to be recorded. */
    public static final Channels NEEDS = Channels.coded(
                    CodedChannel.INFANT, CodedChannel.CAREGIVER, CodedChannel.GAZE, CodedChannel.HAND, CodedChannel.ACT)
            .and(Channels.ofEvents())
            .and(WhyNow.NEEDS);

    private static final String INFANT = "infant";
    private static final String CAREGIVER = "caregiver";
    private static final String PHASE = "phase";
    private static final String ACT = "act";
    private static final String PROCEDURE = "procedure";
    private static final String ENDS_EARLY = "ends-early";
    private static final String PROTEST = "protest";

    private static final CsvColumns<Row> COLUMNS = new CsvColumns<Row>()
            .and(SessionColumns.ARM, row -> row.plan.arm().name())
            .and(SessionColumns.DYAD, row -> Integer.toString(row.plan.dyad()))
            .and(SessionColumns.SESSION, row -> Integer.toString(row.plan.session()))
            .and(SessionColumns.EPISODE, row -> row.part.episode())
            .and(
                    Column.number(
                            "time_s", "s", Column.FROM_ZERO, "when it happened, from the beginning of the session"),
                    row -> SessionColumns.seconds(row.plan, row.tick))
            .and(Column.oneOf("actor", "whose event it is", actors()), row -> row.actor)
            .and(Column.oneOf("event", "what happened", events()), row -> row.told.event)
            .and(
                    Column.text("from", "the phase, act, look or place of the hand before")
                            .empty("where nothing was before, or the event has no before and after"),
                    row -> row.told.from)
            .and(
                    Column.text("to", "the phase, act, look or place of the hand from then on")
                            .empty("where the event has no before and after"),
                    row -> row.told.to)
            .and(
                    Column.text(
                                    "cause",
                                    "what drove it: the cause, the state that drove it, and the hazard a second; of a change of the"
                                            + " infant's phase, the events behind it, joined by +")
                            .empty("where nothing is known to have driven it"),
                    row -> row.told.cause);

    /** The columns. */
    public static final List<Column> TABLE = COLUMNS.columns();

    /** Names of the columns. */
    public static final List<String> HEADER = COLUMNS.header();

    private final SessionPlan plan;
    private final Recording recording;
    private final Consumer<List<String>> to;

    private EventRows(SessionPlan plan, Recording recording, Consumer<List<String>> to) {
        this.plan = plan;
        this.recording = recording;
        this.to = to;
    }

    /** The rows of a session go to {@code to}, one list a row. */
    public static void of(SessionPlan plan, Recording recording, Consumer<List<String>> to) {
        new EventRows(plan, recording, to).all();
    }

    private void all() {
        for (Recording.Part part : recording.parts()) {
            for (int tick = part.first(); tick < part.end(); tick++) {
                tell(new Moment(recording, tick));
            }
            if (part.endsEarly()) {
                emit(part, part.end(), PROCEDURE, new Told(ENDS_EARLY, "", "", PROTEST));
            }
        }
    }

    private void tell(Moment moment) {
        for (int place = 0; place < moment.events(); place++) {
            emit(moment, INFANT, begun(moment, place));
        }
        change(moment, PHASE, at -> at.infant().code(), behind(moment))
                .ifPresent(change -> emit(moment, INFANT, change));
        change(moment, PHASE, at -> at.caregiver().code(), "").ifPresent(change -> emit(moment, CAREGIVER, change));
        change(moment, ACT, at -> at.act().label(), "").ifPresent(change -> emit(moment, CAREGIVER, change));
    }

    private Told begun(Moment moment, int place) {
        InfantEvent event = moment.event(place);
        String why = WhyNow.text(moment, place);
        return switch (event) {
            case LOOKS_AWAY, LOOKS_BACK, IS_CAPTURED ->
                new Told(
                        event.label(),
                        moment.gazeBefore().label(),
                        moment.gaze().label(),
                        why);
            case COMFORTS_ITSELF, FREES_HAND ->
                new Told(
                        event.label(),
                        moment.handBefore().label(),
                        moment.hand().label(),
                        why);
            default -> new Told(event.label(), "", "", why);
        };
    }

    /** From the tick before to this one; before the first there is nothing. */
    private static Optional<Told> change(Moment moment, String event, Function<Moment, String> label, String cause) {
        String from = moment.before().map(label).orElse("");
        String to = label.apply(moment);
        return from.equals(to) ? Optional.empty() : Optional.of(new Told(event, from, to, cause));
    }

    private static String behind(Moment moment) {
        StringBuilder events = new StringBuilder();
        for (int place = 0; place < moment.events(); place++) {
            events.append(place == 0 ? "" : "+").append(moment.event(place).label());
        }
        return events.toString();
    }

    private void emit(Moment moment, String actor, Told told) {
        emit(moment.part(), moment.tick(), actor, told);
    }

    private void emit(Recording.Part part, int tick, String actor, Told told) {
        to.accept(COLUMNS.row(new Row(plan, part, tick, actor, told)));
    }

    private static List<Column.Value> actors() {
        return List.of(
                new Column.Value(INFANT, "the infant"),
                new Column.Value(CAREGIVER, "the caregiver"),
                new Column.Value(PROCEDURE, "who runs the procedure"));
    }

    private static List<Column.Value> events() {
        List<Column.Value> events = new ArrayList<>();
        for (InfantEvent event : InfantEvent.values()) {
            events.add(new Column.Value(
                    event.label(), "the infant " + event.label().replace('-', ' ')));
        }
        events.add(new Column.Value(PHASE, "a partner passes from one engagement phase to another"));
        events.add(new Column.Value(ACT, "the caregiver passes from one act to another"));
        events.add(new Column.Value(ENDS_EARLY, "the episode ends before its time"));
        return events;
    }

    private record Told(String event, String from, String to, String cause) {}

    private record Row(SessionPlan plan, Recording.Part part, int tick, String actor, Told told) {}
}
