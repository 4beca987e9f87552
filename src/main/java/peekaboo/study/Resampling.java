package peekaboo.study;

import peekaboo.inference.Bootstrap;
import peekaboo.inference.Replicates;

/** Measures a statistic in the whole study and in resamples of its dyads. An item is a resample. */
final class Resampling implements Stage<Replicates> {
    private static final int HANDFUL = 50;

    private final Bootstrap bootstrap;
    private final Bootstrap.Statistic statistic;
    private final int items;
    private final Replicates whole;
    private Replicates replicates;

    /** @param items how many resamples; with none only the whole study is measured */
    Resampling(Bootstrap bootstrap, Bootstrap.Statistic statistic, int items) {
        this.bootstrap = bootstrap;
        this.statistic = statistic;
        this.items = items;
        whole = bootstrap.run(statistic, 0);
        replicates = whole;
    }

    @Override
    public int items() {
        return items;
    }

    @Override
    public int handful() {
        return HANDFUL;
    }

    @Override
    public Replicates piece(int from, int end) {
        return bootstrap.resample(whole, statistic, from, end);
    }

    @Override
    public void take(Replicates piece) {
        replicates = replicates.merge(piece);
    }

    /** What was measured so far. */
    Replicates replicates() {
        return replicates;
    }
}
