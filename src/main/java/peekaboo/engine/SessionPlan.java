package peekaboo.engine;

import java.util.Optional;
import peekaboo.dyad.Settings;
import peekaboo.infant.Brought;
import peekaboo.infant.Temperament;
import peekaboo.random.SessionKey;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;

/**
 * Which session is to be run.
 *
 * @param scenario the experiment
 * @param arm whose caregiver is with the infant
 * @param dyad from 0
 * @param session from 0
 * @param fork when given, the session begins with another arm's caregiver and goes over to {@code arm} at this moment
 * @param brought what sessions before have left in the infant; empty for one that has met nobody yet
 * @param neighbour the same of the next dyad, whose session a replayed caregiver makes the moves of
 */
public record SessionPlan(
        Scenario scenario,
        Arm arm,
        int dyad,
        int session,
        Optional<Fork> fork,
        Optional<Brought> brought,
        Optional<Brought> neighbour) {

    public SessionPlan {
        if (dyad < 0 || session < 0) {
            throw new IllegalArgumentException("session plan: dyad and session count from 0");
        }
        if (scenario.hasCalendar()) {
            throw new IllegalArgumentException("session plan: of one session of a calendar, not of all");
        }
    }

    /** One of several sessions, as tables tell of it: without what was brought to it. */
    public static SessionPlan of(Scenario scenario, Arm arm, int dyad, int session) {
        return new SessionPlan(scenario, arm, dyad, session, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A whole session with one caregiver. */
    public static SessionPlan of(Scenario scenario, Arm arm, int dyad) {
        return of(scenario, arm, dyad, 0);
    }

    /** What the infant of this dyad is like, in every session and by the same draws in every arm. */
    public Settings temperament() {
        return temperament(scenario, arm, dyad);
    }

    /** The same of any arm of a scenario. */
    static Settings temperament(Scenario scenario, Arm arm, int dyad) {
        return Temperament.drawn(scenario.infantsOf(arm).centre(), scenario.seed(), dyad);
    }

    /** From which its draws come: the same in every arm. */
    SessionKey key() {
        return new SessionKey(scenario.seed(), dyad, session);
    }

    /** Whose caregiver the infant is with at first. */
    Arm first() {
        return fork.map(Fork::trunk).orElse(arm);
    }

    /** The same session, begun with another arm's caregiver. */
    public SessionPlan forked(Fork at) {
        return new SessionPlan(scenario, arm, dyad, session, Optional.of(at), brought, neighbour);
    }
}
