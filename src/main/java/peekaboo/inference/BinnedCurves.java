package peekaboo.inference;

/**
 * Cumulative incidence (Aalen and Johansen 1978, Scandinavian Journal of Statistics 5, 141-150) from counts: on every tick up to the
 * horizon, and beyond it wherever a spell ended, since a quantile does not hang on how far a chart is drawn.
 */
final class BinnedCurves {
    /** Shares nearer than this count as equal when a level is looked for: the square root of 2^-52, as in R. */
    private static final double TOLERANCE = 1.4901161193847656e-8;

    private final BinnedSpells spells;
    private final double tick;
    private final int horizon;
    private final double[][] share;
    private final int known;
    private int watched;

    BinnedCurves(BinnedSpells spells, int[] counts) {
        this.spells = spells;
        tick = spells.tick();
        horizon = spells.horizon();
        share = new double[spells.endings()][spells.rows()];
        known = walk(new Shares(spells.causes()), counts, total(counts));
    }

    private static int total(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    /**
     * Fills the shares, drawn on flat to the horizon if need be; returns how many ticks, from 0 on, the spells vouch for, and notes how
     * many rows somebody was watched in.
     */
    private int walk(Shares shares, int[] counts, int total) {
        int away = total;
        int vouched = horizon + 1;
        for (int row = 0; row <= horizon || away > 0; row++) {
            if (away > 0) {
                shares.step(away, counts, row * share.length);
                watched = row + 1;
            } else if (!shares.settled()) {
                vouched = Math.min(vouched, row);
            }
            for (int ending = 0; ending < share.length; ending++) {
                share[ending][row] = shares.of(ending);
                away -= counts[row * share.length + ending];
            }
        }
        return vouched;
    }

    /** Whether there was any spell. */
    boolean any() {
        return watched > 0;
    }

    /** Number of ticks, from 0 on, at which the spells show the shares. */
    int known() {
        return known;
    }

    /** Why the shares are not known further on. */
    Measured.Reason whyUnknown() {
        return any() ? Measured.Reason.FOLLOW_UP_TOO_SHORT : Measured.Reason.NO_SPELLS;
    }

    double share(int state, int atTick) {
        return share[state][atTick];
    }

    Measured<Double> restrictedMean(int cause) {
        if (known <= horizon) {
            return Measured.notObserved(whyUnknown());
        }
        return Measured.observed(meanDrawnOn(cause, horizon));
    }

    /** The mean restricted to a tick, with the curves drawn on flat where nobody was observed any more. */
    double meanDrawnOn(int cause, int ticks) {
        double back = 0;
        for (int now = 0; now < ticks; now++) {
            back += share[cause][now];
        }
        return tick * (ticks - back);
    }

    /**
     * The time in seconds at which {@code level} of all spells have ended by {@code cause}; if the share stays exactly there for a
     * while, the middle of that while, which ends at the latest when the last spell was watched: as R's quantiles have it. The
     * horizon does not matter.
     */
    Measured<Double> quantile(int cause, double level) {
        if (!any()) {
            return Measured.notObserved(Measured.Reason.NO_SPELLS);
        }
        for (int row = 0; row < watched; row++) {
            double beyond = share[cause][row] - level;
            if (beyond > TOLERANCE) {
                return Measured.observed(seconds(row));
            }
            if (beyond >= -TOLERANCE) {
                return Measured.observed((seconds(row) + seconds(leaves(cause, level, row))) / 2);
            }
        }
        return Measured.notObserved(Measured.Reason.NOT_REACHED);
    }

    private double seconds(int row) {
        return spells.tickOf(row) * tick;
    }

    /** The row at which the share goes beyond the level that it has at a row; if it never does, the last that was watched. */
    private int leaves(int cause, double level, int from) {
        for (int later = from + 1; later < watched; later++) {
            if (share[cause][later] - level > TOLERANCE) {
                return later;
            }
        }
        return watched - 1;
    }
}
