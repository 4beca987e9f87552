package peekaboo.caregiver;

import java.util.List;
import peekaboo.dyad.Settings;
import peekaboo.dyad.TickClock;
import peekaboo.random.SessionKey;

/**
 * What a caregiver is given when a session begins.
 *
 * @param settings a value for every parameter that its policy declares
 * @param key from which its draws come
 * @param clock length of the tick
 * @param script lines for a scripted caregiver, ascending in time; empty for all others
 */
public record Circumstances(Settings settings, SessionKey key, TickClock clock, List<TimedAct> script) {
    /** The same with other settings. */
    Circumstances with(Settings others) {
        return new Circumstances(others, key, clock, script);
    }
}
