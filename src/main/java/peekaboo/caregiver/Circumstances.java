package peekaboo.caregiver;

import java.util.List;
import java.util.function.Supplier;
import peekaboo.dyad.Settings;
import peekaboo.dyad.TickClock;

/**
 * What a caregiver is given when a session begins.
 *
 * @param settings a value for every parameter that its policy declares
 * @param key from which its draws come
 * @param clock length of the tick
 * @param script lines for a scripted caregiver, ascending in time; empty for all others
 * @param neighbour the moves of an attuned caregiver with the next dyad, made only when asked for
 */
public record Circumstances(
        Settings settings, CaregiverKey key, TickClock clock, List<TimedAct> script, Supplier<MoveTape> neighbour) {}
