package peekaboo.words;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.Gaze;
import peekaboo.dyad.Hand;
import peekaboo.dyad.InfantEvent;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.engine.TickRecord;
import peekaboo.infant.Happenings;
import peekaboo.scenario.Episode;

/**
 * A row an event: what the infant begins to do and why now, changes of both partners' phases, the caregiver's acts, and
 * that the procedure ends an episode early, in a row of the episode with the time at which it ended.
 *
 * <p>{@code event} is a label of {@link InfantEvent}, {@code phase}, {@code act} or {@code ends-early}; {@code from} and {@code to} are
 * labels, codes, or where the infant looks and what its hand does; {@code cause} tells the hazard that fired and the
 * state that drove it, for a phase of the infant the events of that tick.
 */
public final class EventRows implements SessionObserver {
    /** Names of the columns. */
    public static final List<String> HEADER =
            List.of("arm", "dyad", "session", "episode", "time_s", "actor", "event", "from", "to", "cause");

    private static final String INFANT = "infant";
    private static final String CAREGIVER = "caregiver";
    private static final String PHASE = "phase";
    private static final String ACT = "act";
    private static final String PROCEDURE = "procedure";
    private static final String ENDS_EARLY = "ends-early";
    private static final String PROTEST = "protest";

    private final StateBefore before = new StateBefore();
    private final Consumer<List<String>> to;
    private @Nullable SessionPlan plan;

    /** Rows go to {@code to}, one list a row. */
    public EventRows(Consumer<List<String>> to) {
        this.to = to;
    }

    @Override
    public void begin(SessionPlan begun) {
        plan = begun;
        before.forget();
    }

    @Override
    public void onTick(TickRecord record) {
        happenings(record);
        phases(record);
        String act = record.caregiverMove().act.label();
        if (!act.equals(before.act)) {
            emit(record, CAREGIVER, new Change(ACT, before.act, act, ""));
        }
        before.keep(record);
    }

    @Override
    public void onCurtailed(Episode episode, int atTick) {
        emit(episode, atTick, PROCEDURE, new Change(ENDS_EARLY, "", "", PROTEST));
    }

    private void happenings(TickRecord record) {
        Happenings happenings = record.infant().happenings();
        for (int i = 0; i < happenings.count(); i++) {
            InfantEvent event = happenings.event(i);
            String why = WhyNow.text(event, happenings.cause(i), happenings.rate(i), before);
            emit(record, INFANT, changed(event, record, why));
        }
    }

    private Change changed(InfantEvent event, TickRecord record, String why) {
        return switch (event) {
            case LOOKS_AWAY, LOOKS_BACK, IS_CAPTURED ->
                new Change(event.label(), label(before.gaze), label(record.infantMove().gaze), why);
            case COMFORTS_ITSELF, FREES_HAND ->
                new Change(event.label(), label(before.hand), label(record.infantMove().hand), why);
            default -> new Change(event.label(), "", "", why);
        };
    }

    private void phases(TickRecord record) {
        if (record.infantPhase() != before.infantPhase) {
            String from = before.infantPhase == null ? "" : before.infantPhase.code();
            emit(record, INFANT, new Change(PHASE, from, record.infantPhase().code(), behind(record)));
        }
        if (record.caregiverPhase() != before.caregiverPhase) {
            String from = before.caregiverPhase == null ? "" : before.caregiverPhase.code();
            emit(
                    record,
                    CAREGIVER,
                    new Change(PHASE, from, record.caregiverPhase().code(), ""));
        }
    }

    private static String behind(TickRecord record) {
        Happenings happenings = record.infant().happenings();
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < happenings.count(); i++) {
            events.append(i == 0 ? "" : "+").append(happenings.event(i).label());
        }
        return events.toString();
    }

    private void emit(TickRecord record, String actor, Change change) {
        emit(record.episode(), record.tick(), actor, change);
    }

    private void emit(Episode episode, int tick, String actor, Change change) {
        SessionPlan of = plan;
        if (of != null) {
            to.accept(List.of(
                    of.arm().name(),
                    SessionColumns.dyad(of),
                    SessionColumns.session(of),
                    episode.name(),
                    SessionColumns.seconds(of, tick),
                    actor,
                    change.event,
                    change.from,
                    change.to,
                    change.cause));
        }
    }

    private static String label(Gaze gaze) {
        return switch (gaze) {
            case FACE -> "face";
            case OBJECT -> "object";
            case NOWHERE -> "nowhere";
        };
    }

    private static String label(Hand hand) {
        return switch (hand) {
            case FREE -> "free";
            case MOUTH -> "mouth";
            case CLASPED -> "clasped";
        };
    }

    private record Change(String event, String from, String to, String cause) {}
}
