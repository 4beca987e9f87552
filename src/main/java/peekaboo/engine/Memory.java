package peekaboo.engine;

import peekaboo.dyad.InfantMove;

/** The infant's last moves, so that a caregiver is shown the one a reaction time ago. */
final class Memory {
    private final InfantMove[] moves;

    /** Room for the longest reaction time, in ticks; before tick 0 the infant looked. */
    Memory(int longestTicks) {
        moves = new InfantMove[roomFor(longestTicks)];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = new InfantMove();
        }
    }

    /** The move made {@code lagTicks} before this tick, 1 to the longest; valid until the next is kept. */
    InfantMove recall(int tick, int lagTicks) {
        return moves[(tick - lagTicks) & (moves.length - 1)];
    }

    /** Keeps the move made in this tick. */
    void keep(int tick, InfantMove move) {
        moves[tick & (moves.length - 1)].set(move);
    }

    /** A power of two, so that finding a place takes no division. */
    private static int roomFor(int ticks) {
        int room = 1;
        while (room < ticks) {
            room *= 2;
        }
        return room;
    }
}
