package peekaboo.study;

import org.apache.commons.math3.special.Gamma;
import peekaboo.inference.RobustScore;

/**
 * The test that the infants come back as readily in both arms, clustered by dyad.
 *
 * @param score the robust score statistic
 * @param pValue chance of a statistic as large or larger if they did, by the chi-squared distribution; 0 if that is too
 *     small for a double
 */
public record ClusteredTest(RobustScore score, double pValue) {

    static ClusteredTest of(RobustScore score) {
        return new ClusteredTest(score, beyond(score.statistic(), score.degreesOfFreedom()));
    }

    /** Upper tail of the chi-squared distribution, exact also where one less the lower tail would round to 0. */
    private static double beyond(double statistic, int degreesOfFreedom) {
        return Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, statistic / 2);
    }
}
