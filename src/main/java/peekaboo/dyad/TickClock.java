package peekaboo.dyad;

/**
 * How ticks and seconds go together. A tick sets the resolution of a record, never its results.
 *
 * @param tickMillis length of one tick, 10 to 1 000 ms
 */
public record TickClock(int tickMillis) {
    /** What a tick may last, in milliseconds. */
    public static final Range MILLIS = new Range(10, 1_000);

    public TickClock {
        if (!MILLIS.holds(tickMillis)) {
            throw new IllegalArgumentException("tick: must last from 10 ms to 1000 ms");
        }
    }

    /** Length of one tick in seconds. */
    public double seconds() {
        return tickMillis / 1_000.0;
    }

    /** The time at which a tick begins, in seconds from the start of the session. */
    public double secondsAt(int tick) {
        return (double) tick * tickMillis / 1_000.0;
    }

    /** True when a length of time in seconds is a whole number of ticks. */
    public boolean divides(double seconds) {
        double ticks = seconds * 1_000.0 / tickMillis;
        return Math.abs(ticks - nearest(ticks)) < 1e-6;
    }

    /** The number of ticks nearest to a length of time in seconds, for lengths from 0 s up. */
    public int ticks(double seconds) {
        return nearest(seconds * 1_000.0 / tickMillis);
    }

    /** The longest whole number of ticks that is not longer than a time, in seconds, for times from 0 s to a day. */
    public double below(double seconds) {
        return secondsAt((int) (seconds * 1_000.0 / tickMillis + 1e-6));
    }

    /** The shortest whole number of ticks that is longer than {@link #below}, in seconds. */
    public double above(double seconds) {
        return secondsAt((int) (seconds * 1_000.0 / tickMillis + 1e-6) + 1);
    }

    private static int nearest(double ticks) {
        return (int) (ticks + 0.5);
    }
}
