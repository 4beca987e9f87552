package peekaboo.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * For every arm of a study, its dyads shared: the share still away and ended by each cause at every tick up to the
 * horizon, and of one cause the restricted mean and the quartiles. The columns of the arms can be subtracted and
 * divided with {@link Replicates#difference} and {@link Replicates#ratio}.
 */
public final class IncidenceCurves implements Bootstrap.Statistic {
    private static final int QUARTILES = 3;

    private final List<BinnedSpells> arms;
    private final List<BinnedCurves> whole = new ArrayList<>();
    private final int cause;
    private final int ticks;
    private final int states;

    /**
     * @param arms at least one, all with the same dyads, causes, tick and horizon
     * @param cause the one whose restricted mean and quartiles are wanted: return
     */
    public IncidenceCurves(List<BinnedSpells> arms, int cause) {
        this.arms = List.copyOf(arms);
        this.cause = cause;
        BinnedSpells first = arms.get(0);
        ticks = first.horizon() + 1;
        states = first.endings();
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
     * @param tick 0 to the horizon
     */
    public int share(int arm, int state, int tick) {
        return arm * perArm() + 1 + QUARTILES + state * ticks + tick;
    }

    private int perArm() {
        return 1 + QUARTILES + states * ticks;
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
            for (int state = 0; state < states; state++) {
                putShares(arm, state, curves, row);
            }
        }
    }

    private void putMean(int arm, BinnedCurves curves, Bootstrap.Row row) {
        if (known(arm, curves) == ticks) {
            row.put(restrictedMean(arm), curves.meanDrawnOn(cause));
        } else {
            row.miss(restrictedMean(arm), curves.whyUnknown());
        }
    }

    private void putShares(int arm, int state, BinnedCurves curves, Bootstrap.Row row) {
        int known = known(arm, curves);
        for (int tick = 0; tick < ticks; tick++) {
            if (tick < known) {
                row.put(share(arm, state, tick), curves.share(state, tick));
            } else {
                row.miss(share(arm, state, tick), curves.whyUnknown());
            }
        }
    }

    /** What the whole study shows is measured in every resample that has a spell, its curves drawn on if need be. */
    private int known(int arm, BinnedCurves curves) {
        return curves.any() ? whole.get(arm).known() : 0;
    }
}
