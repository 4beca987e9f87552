package peekaboo.infant;

import peekaboo.random.Numeric;

/** Share of a quantity left after one tick of exponential decay; remembers the last rate asked for. */
final class Decay {
    private final double seconds;
    private double rate = Double.NaN;
    private double left;

    Decay(double tickSeconds) {
        seconds = tickSeconds;
    }

    /** {@code exp(-rate * tick)}, rate per second. */
    double left(double ratePerSecond) {
        if (ratePerSecond != rate) {
            rate = ratePerSecond;
            left = Numeric.exp(-ratePerSecond * seconds);
        }
        return left;
    }
}
