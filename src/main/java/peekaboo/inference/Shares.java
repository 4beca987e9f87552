package peekaboo.inference;

/**
 * The walk over rising times that splits all spells into those still away (state 0) and those ended by each cause
 * (states 1..k): the product limit, and the one place where it is written.
 */
final class Shares {
    /**
     * The largest share still away at the end of the observation with which curves are drawn on as if nobody came back
     * any more, as R draws them on always: shares are then wrong by this much at most, a restricted mean by this share
     * of the seconds drawn on.
     */
    static final double LITTLE = 0.05;

    /** The state of those still away. */
    private static final int AWAY = 0;

    private final double[] share;
    private final int[] endedSoFar;
    private int all;
    private int allEnded;

    Shares(int causes) {
        share = new double[causes + 1];
        share[AWAY] = 1;
        endedSoFar = new int[causes + 1];
    }

    /**
     * Goes past one time. As long as no spell was censored the shares are counts over counts, in which nothing is rounded twice: when all
     * have come back the rest is 0, and arms of equal counts differ by 0.
     *
     * @param away spells at risk, at least 1
     * @param ended spells that end here, by ending, from {@code offset} (the censored ones) on
     */
    void step(int away, int[] ended, int offset) {
        all = all == 0 ? away : all;
        if (away == all - allEnded) {
            count(ended, offset);
        } else {
            weigh(away, ended, offset);
        }
    }

    private void count(int[] ended, int offset) {
        for (int cause = 1; cause < share.length; cause++) {
            int here = ended[offset + cause];
            if (here > 0) {
                endedSoFar[cause] += here;
                allEnded += here;
                share[cause] = (double) endedSoFar[cause] / all;
            }
        }
        share[AWAY] = (double) (all - allEnded) / all;
    }

    private void weigh(int away, int[] ended, int offset) {
        double before = share[AWAY];
        int events = 0;
        for (int cause = 1; cause < share.length; cause++) {
            int here = ended[offset + cause];
            share[cause] += before * here / away;
            events += here;
        }
        share[AWAY] *= 1 - (double) events / away;
    }

    /** Share of the spells in {@code state} now. */
    double of(int state) {
        return share[state];
    }

    /** Whether so few are left away that the shares can stand for what follows. */
    boolean settled() {
        return share[AWAY] <= LITTLE;
    }
}
