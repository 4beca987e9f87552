package peekaboo.caregiver;

import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.InfantMove;

/** What a caregiver does while the infant is with it. */
interface Company {
    /** The infant has just come back. */
    void begin(int tick);

    /** Decides the act of this tick into {@code move}. */
    void act(int tick, InfantMove infant, CaregiverMove move);

    /** Goes on where another of its kind has stopped. */
    void takeUp(Company previous);
}
