package peekaboo.infant;

import peekaboo.random.DrawBlock;
import peekaboo.random.Draws;
import peekaboo.random.Numeric;

/**
 * One thing that may begin at any moment, with a rate per second. It owns its draws, so that skipping it shifts nothing
 * else. Fires in a tick when {@code u < 1 - exp(-rate * tick)}.
 */
final class Hazard {
    private final DrawBlock draws;
    private final double seconds;

    Hazard(Draws draws, double tickSeconds) {
        this.draws = new DrawBlock(draws);
        seconds = tickSeconds;
    }

    /**
     * The rate of a hazard behind a soft threshold, {@code most * S(x)}; 0 when it cannot fire in this tick at that rate,
     * which changes nothing for who asks {@link #fires} or {@link #claim} next and spares most of the exponentials, since
     * {@code 1 / S(x)} is at least {@code 2 + |x| + x^2/2} below the threshold.
     *
     * @param x how far above the threshold, in units of its softness
     */
    double gated(int tick, double most, double x) {
        double below = Numeric.positive(-x);
        double odds = 2 + below + 0.5 * below * below;
        boolean possible = draws.uniform(tick) * odds < most * (below > 0 ? 1 : 2) * seconds;
        return possible ? most * Numeric.logistic(x) : 0;
    }

    /**
     * How far a hazard behind an edge is on its way to its most, 0 to 1: none at the edge and on the wrong side of it, all of it one
     * softness beyond. So what is said to happen beyond an edge never happens before it.
     *
     * @param x how far beyond the edge, in units of its softness
     */
    static double beyond(double x) {
        return x > 0 ? Numeric.atMostOne(x) : 0;
    }

    /** True when it fires in this tick. The chance never exceeds rate times tick, which spares most exponentials. */
    boolean fires(int tick, double ratePerSecond) {
        if (ratePerSecond <= 0) {
            return false;
        }
        double u = draws.uniform(tick);
        return u < ratePerSecond * seconds && u < Numeric.chance(ratePerSecond, seconds);
    }

    /** How clearly it fires: {@code u / p}, below 1 when it does; of several the smallest wins. */
    double claim(int tick, double ratePerSecond) {
        if (ratePerSecond <= 0) {
            return 1;
        }
        double u = draws.uniform(tick);
        return u < ratePerSecond * seconds ? u / Numeric.chance(ratePerSecond, seconds) : 1;
    }
}
