package peekaboo.evidence;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.evidence.check.DyadReadings;
import peekaboo.evidence.check.FindingCheck;
import peekaboo.evidence.check.Mark;
import peekaboo.evidence.check.Part;
import peekaboo.evidence.check.Sample;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.inference.Measured.Reason;
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
        Resamples whole = new Resamples(WHOLE, readings.size());
        Resamples original = new Resamples(ORIGINAL_SIZE, check.sampleSize());
        List<Judged> judged = check.parts().stream()
                .map(part -> judged(part, whole, original))
                .toList();
        List<PartResult> parts = judged.stream().map(Judged::result).toList();
        double share = share(judged);
        return new CheckResult(
                PublishedFindings.of(check.id()),
                verdict(parts, share),
                readings.size(),
                check.sampleSize(),
                share,
                parts);
    }

    /** What nobody showed was not missed: nothing is known of it. */
    private Verdict verdict(List<PartResult> parts, double share) {
        boolean isComputed = parts.stream().allMatch(part -> part.fault().isEmpty());
        boolean isSeen = parts.stream().allMatch(part -> !part.isJudged() || part.isSeen());
        if ((isComputed && isSeen && share < check.requiredShare())
                || parts.stream().anyMatch(PartResult::fails)) {
            return Verdict.MISSED;
        }
        return isComputed && parts.stream().allMatch(PartResult::holds) ? Verdict.REPRODUCED : Verdict.INCONCLUSIVE;
    }

    /** A part, and the samples of the original size in which it holds: in none where that could not be worked out. */
    private record Judged(PartResult result, BitSet holding) {}

    /** What this program fails at costs the part, and no other. */
    private Judged judged(Part part, Resamples whole, Resamples original) {
        Measured<Double> estimate =
                read().then(all -> Measured.computed(() -> part.statistic().of(Sample.all(all))));
        Measured<Interval> interval = estimate.then(value -> Measured.computed(() -> interval(part, whole, value)));
        Measured<BitSet> holding =
                read().then(all -> Measured.computed(() -> Measured.observed(holding(part, original))));
        Measured<Interval> told = holding.fault().isEmpty() ? interval : Measured.failed(holding.fault());
        return new Judged(
                new PartResult(part.label(), part.unit(), part.expected(), part.told(), mark(part), estimate, told),
                holding.either(samples -> samples, reason -> new BitSet()));
    }

    /** That the presets were fitted to a number is known of their files, whatever else is said beside its check. */
    private Mark mark(Part part) {
        boolean isFitted = part.isNumber() && PublishedFindings.fittedTo(PublishedFindings.of(check.id()));
        return isFitted ? Mark.OF_PRESETS : part.mark();
    }

    /** The readings, unless one of the dyads could not be read. */
    private Measured<DyadReadings> read() {
        return readings.fault().isEmpty() ? Measured.observed(readings) : Measured.failed(readings.fault());
    }

    private Measured<Interval> interval(Part part, Resamples whole, double estimate) {
        double[] values = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            values[i] = extended(part, whole.at(i));
        }
        return middle(values).then(interval -> interval.around(estimate));
    }

    /** A number of a sample, infinity where it is infinite; NaN, which sorts behind that, where it has none. */
    private static double extended(Part part, Sample sample) {
        return part.statistic()
                .of(sample)
                .either(value -> value, reason -> reason == Reason.INFINITE ? Double.POSITIVE_INFINITY : Double.NaN);
    }

    /** From the 2.5th to the 97.5th percentile; not observed if a resample has no number, or an end is infinite. */
    private static Measured<Interval> middle(double[] values) {
        Arrays.sort(values);
        int cut = values.length / 40;
        double high = values[values.length - 1 - cut];
        if (Double.isNaN(values[values.length - 1])) {
            return Measured.notObserved(Reason.TOO_FEW_REPLICATES);
        }
        return Double.isInfinite(high)
                ? Measured.notObserved(Reason.INFINITE)
                : Measured.observed(new Interval(values[cut], high, Interval.USUAL_LEVEL));
    }

    private BitSet holding(Part part, Resamples original) {
        BitSet holding = new BitSet();
        for (int i = 0; i < RESAMPLES; i++) {
            holding.set(i, part.expected().holds(extended(part, original.at(i))));
        }
        return holding;
    }

    /** In how many all hold of which something is asked. */
    private static double share(List<Judged> judged) {
        BitSet all = new BitSet();
        all.set(0, RESAMPLES);
        judged.stream().filter(part -> part.result.isJudged()).forEach(part -> all.and(part.holding));
        return (double) all.cardinality() / RESAMPLES;
    }

    /** The resamples of one size: every part is judged by the same, each drawn when it is first asked for. */
    private final class Resamples {
        private final int purpose;
        private final int size;
        private final @Nullable Sample[] drawn = new Sample[RESAMPLES];

        Resamples(int purpose, int size) {
            this.purpose = purpose;
            this.size = size;
        }

        Sample at(int replicate) {
            Sample known = drawn[replicate];
            if (known == null) {
                known = Sample.drawn(readings, size, Draws.of(seed, replicate, 0, Role.STUDY.key(), purpose));
                drawn[replicate] = known;
            }
            return known;
        }
    }
}
