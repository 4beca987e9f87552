package peekaboo.scenario;

import java.util.List;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.caregiver.TimedAct;
import peekaboo.dyad.Settings;

/**
 * A caregiver as asked for.
 *
 * @param policy its kind
 * @param settings a value for every parameter the policy declares
 * @param script the timed acts of a scripted caregiver, ascending; empty for all others
 */
public record Care(CaregiverPolicy policy, Settings settings, List<TimedAct> script) {

    public Care {
        script = List.copyOf(script);
    }

    /** A caregiver of this kind at its usual values. */
    public static Care usual(CaregiverPolicy policy) {
        return new Care(policy, policy.parameters().usual(), List.of());
    }

    /** Who would have to be there in person for this one's moves to be made: itself, unless it makes those of another. */
    public Care inPerson() {
        return policy.replays().map(Care::usual).orElse(this);
    }

    /** The name of its kind. */
    public String name() {
        return policy.name();
    }
}
