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
     * False when it cannot fire in this tick however high its rate, up to {@code most}: exact, and spares working the rate
     * out.
     */
    boolean mayFire(int tick, double most) {
        return draws.uniform(tick) < most * seconds;
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
