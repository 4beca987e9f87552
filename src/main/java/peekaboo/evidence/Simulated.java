package peekaboo.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.stat.correlation.Covariance;
import peekaboo.evidence.check.DyadReadings;
import peekaboo.evidence.check.Part;
import peekaboo.evidence.check.Sample;
import peekaboo.random.Draws;
import peekaboo.random.Role;

/** The model's own values of the numbers of a {@link TargetStudy}, in the order of its numbers. */
public final class Simulated {
    private final List<OfFinding> findings;

    Simulated(List<OfFinding> findings) {
        this.findings = List.copyOf(findings);
    }

    /** The numbers over all dyads; NaN where nothing was observed. */
    public double[] estimates() {
        return joined(OfFinding::estimates);
    }

    /**
     * The numbers over a part of the dyads.
     *
     * @param group from 0
     * @param groups how many equal parts, at most as many as there are dyads
     */
    public double[] estimates(int group, int groups) {
        return joined(finding -> finding.estimates(group, groups));
    }

    private double[] joined(Function<OfFinding, double[]> numbers) {
        return findings.stream().map(numbers).flatMapToDouble(Arrays::stream).toArray();
    }

    /**
     * Covariance of the numbers as a sample of a single dyad would have it: that of a sample of n dyads is an n-th of it. Worked
     * out by resampling dyads; numbers of different findings, which come from different infants, have none.
     */
    public double[][] covarianceOfOne() {
        int size = estimates().length;
        double[][] whole = new double[size][size];
        int at = 0;
        for (OfFinding finding : findings) {
            double[][] block =
                    new Covariance(finding.resampled()).getCovarianceMatrix().getData();
            for (int i = 0; i < block.length; i++) {
                for (int j = 0; j < block.length; j++) {
                    whole[at + i][at + j] = block[i][j] * finding.readings().size();
                }
            }
            at += block.length;
        }
        return whole;
    }

    /**
     * What was read off the dyads for one finding.
     *
     * @param parts the numbers that the finding speaks of
     * @param readings of all dyads
     */
    record OfFinding(List<Part> parts, DyadReadings readings) {
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
            return estimates(Sample.part(readings, first, end));
        }

        private double[] estimates(Sample sample) {
            return parts.stream()
                    .mapToDouble(part -> part.statistic().of(sample).either(value -> value, reason -> Double.NaN))
                    .toArray();
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
}
