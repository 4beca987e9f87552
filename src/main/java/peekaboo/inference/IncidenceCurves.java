package peekaboo.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * For every arm of a study, its dyads shared: the share still away and ended by each cause at every tick up to the
 * horizon, or at some of them, and of one cause the restricted mean and the quartiles. The columns of the arms can be
 * subtracted and divided with {@link Replicates#difference} and {@link Replicates#ratio}.
 */
public final class IncidenceCurves implements Bootstrap.Statistic {
    private static final int QUARTILES = 3;

    private final List<BinnedSpells> arms;
    private final List<BinnedCurves> whole = new ArrayList<>();
    private final int cause;
    private final int meanTicks;
    private final int[] ticks;
    private final int states;

    /**
     * Some ticks only, which takes less room, and a restricted mean up to a tick of its own.
     *
     * @param arms at least one, all with the same dyads, causes, tick and horizon
     * @param cause the one whose restricted mean and quartiles are wanted
     * @param meanTicks up to which the mean is restricted, 0 to the horizon
     * @param ticks at which shares are wanted, rising, 0 to the horizon
     */
    public IncidenceCurves(List<BinnedSpells> arms, int cause, int meanTicks, int[] ticks) {
        this.arms = List.copyOf(arms);
        this.cause = cause;
        this.meanTicks = meanTicks;
        this.ticks = ticks.clone();
        BinnedSpells first = arms.get(0);
        states = first.endings();
        requireTicks(first.horizon());
        for (BinnedSpells arm : arms) {
            requireAlike(first, arm);
            int[] once = new int[arm.dyads()];
            Arrays.fill(once, 1);
            whole.add(arm.curves(once));
        }
        if (cause < 1 || cause >= states) {
            throw new IllegalArgumentException("cause must lie between 1 and " + first.causes() + ", not " + cause);
        }
    }

    private void requireTicks(int horizon) {
        int before = -1;
        for (int tick : ticks) {
            if (tick <= before) {
                throw new IllegalArgumentException("ticks must rise from 0: " + tick + " after " + before);
            }
            before = tick;
        }
        if (before > horizon || meanTicks < 0 || meanTicks > horizon) {
            throw new IllegalArgumentException(
                    "tick " + before + " or a mean to tick " + meanTicks + " lies beyond the horizon, " + horizon);
        }
    }

    private static void requireAlike(BinnedSpells first, BinnedSpells arm) {
        if (arm.dyads() != first.dyads()
                || arm.causes() != first.causes()
                || arm.tick() != first.tick()
                || arm.horizon() != first.horizon()) {
            throw new IllegalArgumentException("arms must share dyads, causes, tick and horizon");
        }
    }

    /** Column of an arm's restricted mean time to the cause, in seconds. */
    public int restrictedMean(int arm) {
        return arm * perArm();
    }

    /**
     * Column of the time in seconds by which a quarter, a half or three quarters of an arm's spells have ended by the
     * cause.
     *
     * @param quarter 1, 2 (the median) or 3
     */
    public int quartile(int arm, int quarter) {
        return arm * perArm() + quarter;
    }

    /**
     * Column of the share of an arm's spells that is in a state at a tick.
     *
     * @param state 0 for still away, or a cause
     * @param tick one of those wanted
     */
    public int share(int arm, int state, int tick) {
        int at = Arrays.binarySearch(ticks, tick);
        if (at < 0) {
            throw new IllegalArgumentException("tick " + tick + " is none of those wanted");
        }
        return column(arm, state, at);
    }

    /** Column of the share of an arm's spells that has not ended by the cause at a tick: away, or ended otherwise. */
    public int without(int arm, int tick) {
        return share(arm, states, tick);
    }

    private int column(int arm, int state, int at) {
        return arm * perArm() + 1 + QUARTILES + state * ticks.length + at;
    }

    private int perArm() {
        return 1 + QUARTILES + (states + 1) * ticks.length;
    }

    @Override
    public int columns() {
        return arms.size() * perArm();
    }

    @Override
    public void measure(int[] weights, Bootstrap.Row row) {
        for (int arm = 0; arm < arms.size(); arm++) {
            BinnedCurves curves = arms.get(arm).curves(weights);
            putMean(arm, curves, row);
            for (int quarter = 1; quarter <= QUARTILES; quarter++) {
                row.put(quartile(arm, quarter), curves.quantile(cause, quarter / 4.0));
            }
            putShares(arm, curves, row);
        }
    }

    private void putMean(int arm, BinnedCurves curves, Bootstrap.Row row) {
        if (known(arm, curves) > meanTicks) {
            row.put(restrictedMean(arm), curves.meanDrawnOn(cause, meanTicks));
        } else {
            row.miss(restrictedMean(arm), curves.whyUnknown());
        }
    }

    private void putShares(int arm, BinnedCurves curves, Bootstrap.Row row) {
        int known = known(arm, curves);
        for (int at = 0; at < ticks.length; at++) {
            for (int state = 0; state <= states; state++) {
                if (ticks[at] < known) {
                    row.put(column(arm, state, at), share(curves, state, ticks[at]));
                } else {
                    row.miss(column(arm, state, at), curves.whyUnknown());
                }
            }
        }
    }

    /** Sums of shares may be off by a rounding; a share is not. */
    private double share(BinnedCurves curves, int state, int tick) {
        double share = state < states ? curves.share(state, tick) : without(curves, tick);
        return Math.max(0, Math.min(1, share));
    }

    /** Nothing where nothing is in any other state, whatever the share of the cause was rounded to. */
    private double without(BinnedCurves curves, int tick) {
        for (int state = 0; state < states; state++) {
            if (state != cause && curves.share(state, tick) > 0) {
                return 1 - curves.share(cause, tick);
            }
        }
        return 0;
    }

    /** What the whole study shows is measured in every resample that has a spell, its curves drawn on if need be. */
    private int known(int arm, BinnedCurves curves) {
        return curves.any() ? whole.get(arm).known() : 0;
    }
}
