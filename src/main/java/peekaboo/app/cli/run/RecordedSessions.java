package peekaboo.app.cli.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import peekaboo.app.cli.terminal.Fold;
import peekaboo.calendar.CalendarPlan;
import peekaboo.calendar.CalendarStudy;
import peekaboo.calendar.DyadSessions;
import peekaboo.engine.SessionPlan;
import peekaboo.phrase.Phrase;
import peekaboo.record.Channels;
import peekaboo.record.Recorder;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import peekaboo.study.Study.BrokenSessionException;
import peekaboo.words.RelationshipStory;

/**
 * The sessions of one dyad in one arm: one, or all of a calendar, of which some are written down.
 *
 * @param kept those that were written down
 * @param digest of the record; of a calendar the digest of the digests of all its sessions
 * @param stories told when they are asked for, in order
 */
record RecordedSessions(List<RecordedSession> kept, String digest, List<Supplier<String>> stories) {

    /** The only session of a dyad. */
    static RecordedSessions of(SessionPlan plan) {
        RecordedSession session = BrokenSessionException.unlessDone(plan, () -> RecordedSession.of(plan));
        return new RecordedSessions(List.of(session), session.digest(), List.of(session::story));
    }

    /** All sessions of a dyad, of which these are written down. */
    static RecordedSessions of(Scenario scenario, Arm arm, int dyad, List<Integer> kept) {
        if (!scenario.hasCalendar()) {
            return of(SessionPlan.of(scenario, arm, dyad));
        }
        List<SessionPlan> plans = new ArrayList<>();
        List<Recorder> recorders = new ArrayList<>();
        DyadSessions all = new CalendarStudy(new CalendarPlan(scenario, kept)).dyad(arm, dyad, plan -> {
            if (!kept.contains(plan.session())) {
                return Optional.empty();
            }
            Recorder recorder = new Recorder(Channels.ALL);
            plans.add(plan);
            recorders.add(recorder);
            return Optional.of(recorder);
        });
        List<RecordedSession> written = new ArrayList<>();
        for (int place = 0; place < plans.size(); place++) {
            SessionPlan plan = plans.get(place);
            written.add(new RecordedSession(plan, recorders.get(place).recording(), all.digest(plan.session())));
        }
        return new RecordedSessions(written, all.digest(), stories(scenario, arm, all, written));
    }

    /** First what became of all of them, then the story of each that was written down. */
    private static List<Supplier<String>> stories(
            Scenario scenario, Arm arm, DyadSessions all, List<RecordedSession> written) {
        List<Supplier<String>> stories = new ArrayList<>();
        stories.add(() -> whole(scenario, arm, all));
        written.forEach(session -> stories.add(session::story));
        return stories;
    }

    private static String whole(Scenario scenario, Arm arm, DyadSessions all) {
        StringBuilder text = new StringBuilder(arm.name() + ", dyad " + all.dyad() + "\n");
        for (Phrase block : RelationshipStory.of(scenario, arm, all)) {
            text.append(Fold.of(block.inEnglish())).append('\n');
        }
        return text.toString();
    }
}
