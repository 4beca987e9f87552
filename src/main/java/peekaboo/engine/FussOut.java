package peekaboo.engine;

import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.Snapshot;
import peekaboo.dyad.TickClock;
import peekaboo.scenario.Episode;

/**
 * The rule by which a procedure is stopped when an infant becomes too upset (Tronick et al. 1978; Mesman et al. 2009): it
 * has protested for so long without a break of more than {@value #BREAK_SECONDS} s. Protest before the episode does not
 * count, and the rule holds in a tick of protest only, so that nobody who has just calmed is taken out.
 */
final class FussOut {
    /** As long as a sob's pause; assumed. */
    static final double BREAK_SECONDS = 2;

    private static final int NEVER = Integer.MAX_VALUE;

    private final int dueTicks;
    private final int breakTicks;
    private int lasts;
    private int quiet;

    /** The rule of an episode; one without a rule lets it last as planned. */
    FussOut(Episode episode, TickClock clock) {
        dueTicks = episode.fussOutTicks().orElse(NEVER);
        breakTicks = clock.ticks(BREAK_SECONDS);
    }

    /** Watches one more tick; true when the episode is to end after it. */
    boolean endsAfter(InfantPhase phase) {
        boolean protests = phase == InfantPhase.PROTEST;
        quiet = protests ? 0 : quiet + 1;
        if (quiet > breakTicks) {
            lasts = 0;
        } else if (protests || lasts > 0) {
            lasts++;
        }
        return protests && lasts >= dueTicks;
    }

    void exchange(Snapshot.Tape tape) {
        lasts = tape.exchange(lasts);
        quiet = tape.exchange(quiet);
    }
}
