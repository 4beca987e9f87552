package peekaboo.infant;

import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.Snapshot;

/** What an infant began to do in one tick, and why. Reused from tick to tick. */
public final class Happenings {
    private static final int MOST = InfantEvent.values().length;

    private final InfantEvent[] events = new InfantEvent[MOST];
    private final Cause[] causes = new Cause[MOST];
    private final double[] rates = new double[MOST];
    private int count;

    void clear() {
        count = 0;
    }

    void add(InfantEvent event, Cause cause, double ratePerSecond) {
        events[count] = event;
        causes[count] = cause;
        rates[count] = ratePerSecond;
        count++;
    }

    /** How many there are in this tick. */
    public int count() {
        return count;
    }

    /** What happened, for an index from 0. */
    public InfantEvent event(int index) {
        return events[index];
    }

    /** What drove it. */
    public Cause cause(int index) {
        return causes[index];
    }

    /** The hazard that fired, per second; 0 for what simply ran its course. */
    public double rate(int index) {
        return rates[index];
    }

    void exchange(Snapshot.Tape tape) {
        count = tape.exchange(count);
        for (int i = 0; i < count; i++) {
            events[i] = tape.exchange(events[i], InfantEvent.values());
            causes[i] = tape.exchange(causes[i], Cause.values());
            rates[i] = tape.exchange(rates[i]);
        }
    }
}
