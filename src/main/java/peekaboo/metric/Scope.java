package peekaboo.metric;

import peekaboo.dyad.Accord;
import peekaboo.dyad.TickClock;

/**
 * What a measure must know beforehand.
 *
 * @param clock length of the tick
 * @param accord when two phases count as a match
 */
public record Scope(TickClock clock, Accord accord) {
    /** Matched by valence, {@code Cpvc} positive. */
    public static Scope usual(TickClock clock) {
        return new Scope(clock, Accord.VALENCE_VOICE_POSITIVE);
    }
}
