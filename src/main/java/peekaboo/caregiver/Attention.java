package peekaboo.caregiver;

import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.random.Draws;
import peekaboo.random.Numeric;

/** Whether a caregiver attends to the infant or elsewhere, in bouts. */
final class Attention {
    /** Mean bout of attending elsewhere (SCHWAN cohort, derived). */
    private static final double ELSEWHERE_SECONDS = 2.9;

    private final double share;
    private final double leave;
    private final double comeBack;
    private final Draws draws;
    private boolean holds = true;

    Attention(Settings style, Circumstances circumstances) {
        double seconds = circumstances.clock().seconds();
        share = style.get(CareStyle.ATTENTION);
        comeBack = Numeric.chance(1 / ELSEWHERE_SECONDS, seconds);
        leave = share > 0 ? Numeric.chance((1 - share) / share / ELSEWHERE_SECONDS, seconds) : 1;
        draws = Decision.ATTENTION.draws(circumstances.key());
    }

    boolean holds(int tick) {
        if (share < 1) {
            double u = draws.uniform(tick);
            holds = holds ? u >= leave : share > 0 && u < comeBack;
        }
        return holds;
    }

    void exchange(Snapshot.Tape tape) {
        holds = tape.exchange(holds);
    }

    /** After another's: who always attends does so from now on. */
    void goOn() {
        holds |= share >= 1;
    }
}
