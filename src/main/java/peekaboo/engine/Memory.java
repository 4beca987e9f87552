package peekaboo.engine;

import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Snapshot;
import peekaboo.scenario.Care;
import peekaboo.scenario.Episode;

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

    /** Room for the longest reaction time of anyone who may be with the infant. */
    static Memory of(SessionPlan plan) {
        Care first = plan.first().care();
        int longest =
                Math.max(DelayedCaregiver.lagTicks(plan.arm().care(), plan), DelayedCaregiver.lagTicks(first, plan));
        for (Episode episode : plan.scenario().episodes()) {
            int standIn = episode.caregiver()
                    .map(care -> DelayedCaregiver.lagTicks(care, plan))
                    .orElse(1);
            longest = Math.max(longest, standIn);
        }
        return new Memory(longest);
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

    void exchange(Snapshot.Tape tape) {
        for (InfantMove move : moves) {
            move.exchange(tape);
        }
    }
}
