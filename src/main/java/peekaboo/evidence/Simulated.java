package peekaboo.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.stat.correlation.Covariance;

/** The model's own values of the numbers of a {@link TargetStudy}, in the order of its numbers. */
public final class Simulated {
    private final List<CheckReadings> findings;

    Simulated(List<CheckReadings> findings) {
        this.findings = List.copyOf(findings);
    }

    /** The numbers over all dyads; NaN where nothing was observed. */
    public double[] estimates() {
        return joined(CheckReadings::estimates);
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

    private double[] joined(Function<CheckReadings, double[]> numbers) {
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
        for (CheckReadings finding : findings) {
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
}
