package peekaboo.evidence;

import java.util.List;
import peekaboo.metric.Reading;
import peekaboo.random.Draws;
import peekaboo.random.Role;

/**
 * What was read off the dyads for one finding.
 *
 * @param parts the numbers that the finding speaks of
 * @param readings one a dyad
 */
record CheckReadings(List<Part> parts, List<Reading> readings) {
    private static final int RESAMPLES = 200;

    /** Purpose of the draws, among those of a study, and their seed: the resamples are the same for every fit. */
    private static final int PURPOSE = 13;

    private static final int SEED = 1;

    /** Every number, over all dyads. */
    double[] estimates() {
        return estimates(Sample.all(readings));
    }

    /** Every number, over the dyads of one of several equal groups of neighbours. */
    double[] estimates(int group, int groups) {
        int first = group * readings.size() / groups;
        int end = (group + 1) * readings.size() / groups;
        return estimates(Sample.all(readings.subList(first, end)));
    }

    private double[] estimates(Sample sample) {
        return parts.stream().mapToDouble(part -> part.statistic().of(sample)).toArray();
    }

    /** Every number, a row a resample of as many dyads as there are. */
    double[][] resampled() {
        double[][] rows = new double[RESAMPLES][];
        for (int i = 0; i < RESAMPLES; i++) {
            Draws draws = Draws.of(SEED, i, 0, Role.STUDY.key(), PURPOSE);
            rows[i] = estimates(Sample.drawn(readings, readings.size(), draws));
        }
        return rows;
    }
}
