package peekaboo.caregiver;

import peekaboo.dyad.CaregiverMove;

/** One caregiver in one session, with whatever it keeps in mind. */
public interface Caregiver {
    /** Decides what it does in this tick, from what it saw, into {@code move}. */
    void act(int tick, Seen seen, CaregiverMove move);

    /**
     * Takes the place of another in the middle of a session: keeps what the other had in mind where the two are of one
     * kind, so that only the answer differs from here on. By default it starts afresh.
     */
    default void takeUp(Caregiver previous) {}
}
