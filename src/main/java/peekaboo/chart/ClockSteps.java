package peekaboo.chart;

/** Distances between the numbers of an axis of time, round on a clock. */
public final class ClockSteps {

    private static final double[] SECONDS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800};

    private ClockSteps() {}

    /**
     * The smallest of which not too many go into a time; the largest if all do.
     *
     * @param seconds the time
     * @param most how many may go into it
     */
    public static double of(double seconds, double most) {
        for (double step : SECONDS) {
            if (seconds / step <= most) {
                return step;
            }
        }
        return SECONDS[SECONDS.length - 1];
    }
}
