package peekaboo.study;

import peekaboo.inference.Interval;

/**
 * On what terms arms are compared.
 *
 * @param horizonSeconds up to which time to return is followed, above 0; taken down to a whole number of ticks
 * @param replicates resampled studies behind every interval, at least 1
 * @param level coverage of the intervals, between 0 and 1
 */
public record Terms(double horizonSeconds, int replicates, double level) {
    /** Horizon unless asked otherwise. */
    public static final double USUAL_HORIZON_SECONDS = 30;

    /** Resampled studies unless asked otherwise. */
    public static final int USUAL_REPLICATES = 1_000;

    private static final int REPLICATES_UNDER_WAY = 100;

    public Terms {
        if (!(horizonSeconds > 0) || replicates < 1) {
            throw new IllegalArgumentException(
                    "a horizon of " + horizonSeconds + " s and " + replicates + " replicates");
        }
    }

    /** 30 s, 1 000 replicates, 95 %. */
    public static Terms usual() {
        return withHorizon(USUAL_HORIZON_SECONDS);
    }

    /** As usual but for 100 replicates: enough for a study that goes on and is drawn again in a moment. */
    public static Terms underWay() {
        return new Terms(USUAL_HORIZON_SECONDS, REPLICATES_UNDER_WAY, Interval.USUAL_LEVEL);
    }

    /** Another horizon, the rest as usual. */
    public static Terms withHorizon(double seconds) {
        return new Terms(seconds, USUAL_REPLICATES, Interval.USUAL_LEVEL);
    }
}
