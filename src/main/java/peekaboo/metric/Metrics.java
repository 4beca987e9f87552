package peekaboo.metric;

import java.util.List;

/** Every metric that is measured of every session. */
public final class Metrics {
    private static final List<Metric> ALL =
            List.of(new TimeBudget(), new Matching(), new Gazes(), new InnerState(), new StateSpace());

    private Metrics() {}

    /** Every metric, in the order told. */
    public static List<Metric> all() {
        return ALL;
    }
}
