package peekaboo.caregiver;

import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.random.DrawBlock;
import peekaboo.random.Numeric;

/**
 * Whether a caregiver attends to the infant or elsewhere, in bouts. The infant's look holds it and calls it back (Messer and Vietze
 * 1984).
 */
final class Attention {
    /** Mean bout of attending elsewhere (SCHWAN cohort, derived). */
    private static final double ELSEWHERE_SECONDS = 2.9;

    /** How much likelier it looks elsewhere while the infant does not look, and how much less likely while it does; assumed. */
    private static final double HELD_BY_A_LOOK = 2;

    /** The same for coming back; less, since who looks elsewhere sees the infant out of the corner of an eye only. */
    private static final double CALLED_BY_A_LOOK = 1.15;

    private final double share;
    private final double leave;
    private final double leaveUnseen;
    private final double comeBack;
    private final double comeBackUnseen;
    private final DrawBlock draws;
    private boolean holds = true;

    Attention(Settings style, Circumstances circumstances) {
        double seconds = circumstances.clock().seconds();
        share = style.get(CareStyle.ATTENTION);
        double leaves = (1 - share) / share / ELSEWHERE_SECONDS; // infinite for who never attends: it leaves at once
        leave = Numeric.chance(leaves / HELD_BY_A_LOOK, seconds);
        leaveUnseen = Numeric.chance(leaves * HELD_BY_A_LOOK, seconds);
        comeBack = Numeric.chance(CALLED_BY_A_LOOK / ELSEWHERE_SECONDS, seconds);
        comeBackUnseen = Numeric.chance(1 / ELSEWHERE_SECONDS / CALLED_BY_A_LOOK, seconds);
        draws = new DrawBlock(Decision.ATTENTION.draws(circumstances.key()));
    }

    /** Whether it attends to the infant in this tick, which looks at it or not. */
    boolean holds(int tick, boolean looks) {
        if (share < 1) {
            double u = draws.uniform(tick);
            holds = holds ? u >= (looks ? leave : leaveUnseen) : share > 0 && u < (looks ? comeBack : comeBackUnseen);
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
