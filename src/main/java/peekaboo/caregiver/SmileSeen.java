package peekaboo.caregiver;

import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.random.Draws;

/** Whether a caregiver answers the infant's smile: decided once a smile, when it is first seen. */
final class SmileSeen {
    private final double answers;
    private final Draws draws;
    private boolean saw;

    SmileSeen(Settings style, Circumstances circumstances) {
        answers = style.get(CareStyle.ANSWERS);
        draws = Decision.SMILING_BACK.draws(circumstances.key());
    }

    /** True in the tick in which the infant is first seen to smile at the caregiver. */
    boolean begins(InfantMove infant) {
        boolean begins = infant.smilesAtFace() && !saw;
        saw = infant.smilesAtFace();
        return begins;
    }

    /** Whether a smile that begins in this tick is answered. */
    boolean isAnswered(int tick) {
        return draws.uniform(tick) < answers;
    }

    /** The next smile is a new one. */
    void forget() {
        saw = false;
    }

    void exchange(Snapshot.Tape tape) {
        saw = tape.exchange(saw);
    }
}
