package peekaboo.infant;

import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.TickClock;
import peekaboo.random.SessionKey;

/** An infant for tests whose happenings are written by hand; it never acts or feels by itself. */
public final class Puppet {
    private final Infant infant = new Infant(
            InfantParameters.TABLE.usual(),
            Brought.atFirst(InfantParameters.TABLE.usual()),
            new SessionKey(0, 0, 0),
            new TickClock(250));

    /** The infant as a record shows it; its move may be set. */
    public Infant infant() {
        return infant;
    }

    /** A new tick, in which nothing has happened yet. */
    public void nextTick() {
        infant.state().happenings().clear();
    }

    /** It begins to do this, for this reason. */
    public void begins(InfantEvent event, Cause cause) {
        infant.state().happenings().add(event, cause, 1);
    }

    /** As much has happened as can in one tick. */
    public static void fill(Happenings happenings) {
        happenings.clear();
        for (InfantEvent event : InfantEvent.values()) {
            happenings.add(event, Cause.COURSE, 1);
        }
    }
}
