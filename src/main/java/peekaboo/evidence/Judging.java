package peekaboo.evidence;

import java.util.Arrays;
import java.util.List;
import peekaboo.dyad.Range;
import peekaboo.random.Draws;
import peekaboo.random.Role;

/**
 * Judges a finding from the readings of many dyads: intervals are percentiles over resampled dyads, the share of samples is
 * over samples of the original size drawn from the same dyads.
 */
record Judging(FindingCheck check, DyadReadings readings, int seed) {
    /** Resamples behind an interval and behind a share. */
    private static final int RESAMPLES = 400;

    /** Purposes of the draws, among those of a study. */
    private static final int WHOLE = 11;

    private static final int ORIGINAL_SIZE = 12;

    CheckResult judge() {
        List<PartResult> parts = check.parts().stream().map(this::result).toList();
        double share = share();
        return new CheckResult(
                PublishedFindings.of(check.id()),
                verdict(parts, share),
                readings.size(),
                check.sampleSize(),
                share,
                parts);
    }

    private Verdict verdict(List<PartResult> parts, double share) {
        if (share < check.requiredShare() || parts.stream().anyMatch(PartResult::fails)) {
            return Verdict.MISSED;
        }
        return parts.stream().allMatch(PartResult::holds) ? Verdict.REPRODUCED : Verdict.INCONCLUSIVE;
    }

    private PartResult result(Part part) {
        double[] values = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            values[i] = part.statistic().of(resample(WHOLE, i, readings.size()));
        }
        double estimate = part.statistic().of(Sample.all(readings));
        return new PartResult(part.label(), part.unit(), part.expected(), part.told(), estimate, middle(values));
    }

    /** From the 2.5th to the 97.5th percentile; both infinite ends if a resample observed nothing. */
    private static Range middle(double[] values) {
        Arrays.sort(values);
        if (Double.isNaN(values[values.length - 1])) {
            return new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        int cut = values.length / 40;
        return new Range(values[cut], values[values.length - 1 - cut]);
    }

    private double share() {
        int held = 0;
        for (int i = 0; i < RESAMPLES; i++) {
            Sample sample = resample(ORIGINAL_SIZE, i, check.sampleSize());
            held += check.parts().stream().allMatch(part -> part.expected()
                            .holds(part.statistic().of(sample)))
                    ? 1
                    : 0;
        }
        return (double) held / RESAMPLES;
    }

    private Sample resample(int purpose, int replicate, int size) {
        Draws draws = Draws.of(seed, replicate, 0, Role.STUDY.key(), purpose);
        return Sample.drawn(readings, size, draws);
    }
}
