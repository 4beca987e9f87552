package peekaboo.inference;

/** Cumulative incidence (Aalen and Johansen 1978, Scandinavian Journal of Statistics 5, 141-150) on every tick up to the horizon, from counts. */
final class BinnedCurves {
    /** Shares nearer than this count as equal when a level is looked for: the square root of 2^-52, as in R. */
    private static final double TOLERANCE = 1.4901161193847656e-8;

    private final double tick;
    private final int horizon;
    private final boolean empty;
    private final double[][] share;
    private final int known;

    BinnedCurves(BinnedSpells spells, int[] counts) {
        tick = spells.tick();
        horizon = spells.horizon();
        share = new double[spells.endings()][horizon + 1];
        int away = total(counts);
        empty = away == 0;
        known = walk(new Shares(spells.causes()), counts, away);
    }

    private static int total(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    /** Fills the shares, drawn on flat if need be; returns how many ticks, from 0 on, the spells vouch for. */
    private int walk(Shares shares, int[] counts, int total) {
        int away = total;
        int vouched = horizon + 1;
        for (int now = 0; now <= horizon; now++) {
            if (away > 0) {
                shares.step(away, counts, now * share.length);
            } else if (!shares.settled()) {
                vouched = Math.min(vouched, now);
            }
            for (int ending = 0; ending < share.length; ending++) {
                share[ending][now] = shares.of(ending);
                away -= counts[now * share.length + ending];
            }
        }
        return vouched;
    }

    /** Whether there was any spell. */
    boolean any() {
        return !empty;
    }

    /** Number of ticks, from 0 on, at which the spells show the shares. */
    int known() {
        return known;
    }

    /** Why the shares are not known further on. */
    Measured.Reason whyUnknown() {
        return empty ? Measured.Reason.NO_SPELLS : Measured.Reason.FOLLOW_UP_TOO_SHORT;
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
     * The first tick's time in seconds at which {@code level} of all spells have ended by {@code cause}; if the share stays
     * exactly there for a while, the middle of that while, as R's quantiles have it.
     */
    Measured<Double> quantile(int cause, double level) {
        if (empty) {
            return Measured.notObserved(Measured.Reason.NO_SPELLS);
        }
        for (int now = 0; now < known; now++) {
            double beyond = share[cause][now] - level;
            if (beyond > TOLERANCE) {
                return Measured.observed(now * tick);
            }
            if (beyond >= -TOLERANCE) {
                return Measured.observed((now * tick + leaves(cause, level, now) * tick) / 2);
            }
        }
        return Measured.notObserved(Measured.Reason.NOT_REACHED);
    }

    /** The tick at which the share goes beyond the level that it has at a tick; if it never does, the last one known. */
    private int leaves(int cause, double level, int from) {
        for (int later = from + 1; later < known; later++) {
            if (share[cause][later] - level > TOLERANCE) {
                return later;
            }
        }
        return known - 1;
    }
}
