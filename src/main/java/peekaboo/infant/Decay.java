package peekaboo.infant;

import peekaboo.random.Numeric;

/**
 * Share of a quantity left after one tick of exponential decay; remembers the last rate asked for. Who asks in every tick sets the rate,
 * renews and reads: a browser puts every number that goes into a method, or comes out of one, into a box of its own, and these were a
 * quarter of all boxes.
 */
final class Decay {
    /** Rate per second that is asked for. */
    double rate = Double.NaN;

    /** {@code exp(-rate * tick)}, once renewed. */
    double left;

    private final double seconds;
    private double known = Double.NaN;

    Decay(double tickSeconds) {
        seconds = tickSeconds;
    }

    /** Makes {@code left} that of the rate asked for. */
    void renew() {
        if (rate != known) {
            known = rate;
            left = Numeric.exp(-rate * seconds);
        }
    }

    /** The share left at a rate. */
    double left(double ratePerSecond) {
        rate = ratePerSecond;
        renew();
        return left;
    }
}
