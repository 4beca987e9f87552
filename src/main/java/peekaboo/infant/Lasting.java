package peekaboo.infant;

import peekaboo.random.Draws;

/**
 * How many ticks something lasts that lasts a given time: where that is no whole number of ticks one more or one less, by draw, so
 * that on average it lasts as long as it should, whatever the tick.
 */
final class Lasting {
    private final Draws draws;
    private final double tickSeconds;

    Lasting(Draws draws, double tickSeconds) {
        this.draws = draws;
        this.tickSeconds = tickSeconds;
    }

    /** What begins in this tick and is to last so long, in ticks, at least 1. */
    int ticks(double seconds, int tick) {
        return Math.max(1, (int) (seconds / tickSeconds + draws.uniform(tick)));
    }
}
