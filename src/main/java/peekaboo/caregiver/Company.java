package peekaboo.caregiver;

import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Snapshot;

/** What a caregiver does while the infant is with it. */
interface Company extends Snapshot.Subject {
    /** The infant has just come back. */
    void begin(int tick);

    /** Decides the act of this tick into {@code move}. */
    void act(int tick, InfantMove infant, CaregiverMove move);
}
