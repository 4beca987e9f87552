package peekaboo.calendar;

import java.util.List;
import peekaboo.scenario.Scenario;
import peekaboo.study.Scope;
import peekaboo.study.StudyPlan;

/**
 * A study of sessions in a row.
 *
 * @param scenario with a calendar
 * @param kept numbers of the sessions of which records are kept, ascending, at least one
 */
public record CalendarPlan(Scenario scenario, List<Integer> kept) {
    public CalendarPlan {
        kept = List.copyOf(kept);
        if (kept.isEmpty() || !scenario.hasCalendar()) {
            throw new IllegalArgumentException("sessions in a row: need a calendar and a session to keep");
        }
    }

    /** Keeps the last session of every block. */
    public static CalendarPlan of(Scenario scenario) {
        return new CalendarPlan(scenario, scenario.lastOfEachBlock());
    }

    /** The session whose arms are compared: the last of those that are kept. */
    public int compared() {
        return kept.get(kept.size() - 1);
    }

    /** One session of all dyads and arms, as a study by itself. */
    StudyPlan session(int session) {
        return StudyPlan.of(scenario.inSession(session));
    }

    /** How much is kept of a session. */
    Scope scope(int session) {
        return Scope.of(scenario.inSession(session));
    }
}
