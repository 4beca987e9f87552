package peekaboo.engine;

import peekaboo.dyad.InfantMove;

/** The infant's last moves, so that a caregiver is shown the one a reaction time ago. */
final class Memory {
    private final InfantMove[] moves;

    /** Room for the longest reaction time, in ticks; before tick 0 the infant looked. */
    Memory(int longestTicks) {
        moves = new InfantMove[longestTicks];
        for (int i = 0; i < longestTicks; i++) {
            moves[i] = new InfantMove();
        }
    }

    /** The move made {@code lagTicks} before this tick, 1 to the longest; valid until the next is kept. */
    InfantMove recall(int tick, int lagTicks) {
        return moves[(tick + moves.length - lagTicks) % moves.length];
    }

    /** Keeps the move made in this tick. */
    void keep(int tick, InfantMove move) {
        moves[tick % moves.length].set(move);
    }
}
