package peekaboo.caregiver;

import peekaboo.dyad.CaregiverMove;

/** The moves of a whole session, one a tick. */
public interface MoveTape {
    /** Copies the move of a tick into {@code move}. */
    void at(int tick, CaregiverMove move);
}
