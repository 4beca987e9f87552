package peekaboo.engine;

import java.util.Optional;
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
 * @param trunk when given, the session begins with this arm's caregiver and goes over to {@code arm} at the infant's first
 *     over-aroused turning away in a coded episode, so that only the answer to it differs
 */
public record SessionPlan(Scenario scenario, Arm arm, int dyad, int session, Optional<Arm> trunk) {

    public SessionPlan {
        if (dyad < 0 || session < 0) {
            throw new IllegalArgumentException("session plan: dyad and session count from 0");
        }
    }

    /** A whole session with one caregiver. */
    public static SessionPlan of(Scenario scenario, Arm arm, int dyad) {
        return new SessionPlan(scenario, arm, dyad, 0, Optional.empty());
    }

    /** From which its draws come: the same in every arm. */
    SessionKey key() {
        return new SessionKey(scenario.seed(), dyad, session);
    }

    /** The same session, begun with another arm's caregiver up to the first over-aroused turning away. */
    public SessionPlan forkedFrom(Arm trunk) {
        return new SessionPlan(scenario, arm, dyad, session, Optional.of(trunk));
    }
}
