package peekaboo.caregiver;

import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.Snapshot;

/** One caregiver in one session, with whatever it keeps in mind: of that a snapshot can be taken. */
public interface Caregiver extends Snapshot.Subject {
    /** Decides what it does in this tick, from what it saw, into {@code move}. */
    void act(int tick, Seen seen, CaregiverMove move);

    /** Who is acting at the moment, where one caregiver is made of several. */
    default Caregiver acting() {
        return this;
    }

    /**
     * Takes the place of another in the middle of a session: goes on from the other's snapshot where the two are of one kind,
     * so that only the answer differs from here on. By default it starts afresh.
     */
    default void takeUp(Caregiver previous) {}
}
