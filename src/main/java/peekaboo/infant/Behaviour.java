package peekaboo.infant;

import peekaboo.dyad.InfantMove;

/**
 * One of the things an infant does, with its own hazards. Asked one after the other, each tick, from what the infant feels
 * and from what reached it in the tick before.
 */
interface Behaviour {
    /** Changes {@code move} where something begins or ends in this tick, and notes it in {@code happenings}. */
    void act(int tick, Feelings feelings, InfantMove move, Happenings happenings);
}
