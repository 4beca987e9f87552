package peekaboo.caregiver;

import peekaboo.dyad.Gaze;
import peekaboo.dyad.Hand;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Snapshot;
import peekaboo.random.Draws;

/**
 * Tells an infant that looks at something from one that needs space: eyes on an object, hands free, no pushing and no fussing.
 * Whether the caregiver joins in is decided once a look.
 */
final class Interest {
    private final double share;
    private final Draws draws;
    private boolean looking;
    private boolean joins;

    Interest(double share, Draws draws) {
        this.share = share;
        this.draws = draws;
    }

    /** True while the infant looks at something and the caregiver looks on with it. */
    boolean joined(int tick, InfantMove infant) {
        boolean interested = infant.gaze == Gaze.OBJECT && infant.hand == Hand.FREE && isQuiet(infant);
        if (interested && !looking) {
            joins = draws.uniform(tick) < share;
        }
        looking = interested;
        return interested && joins;
    }

    private static boolean isQuiet(InfantMove infant) {
        return !infant.pushing && !infant.fusses() && !infant.slumped;
    }

    void exchange(Snapshot.Tape tape) {
        looking = tape.exchange(looking);
        joins = tape.exchange(joins);
    }
}
