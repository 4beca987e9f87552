package peekaboo.significance;

import org.apache.commons.math3.special.Gamma;
import peekaboo.inference.RobustScore;

/** How likely a test's statistic is if the arms are alike. */
public final class PValue {
    private PValue() {}

    /**
     * Chance of a statistic as large or larger if the infants came back as readily in both arms, by the chi-squared
     * distribution; 0 if that is too small for a double. Exact also where one less the lower tail would round to 0.
     */
    public static double of(RobustScore score) {
        return Gamma.regularizedGammaQ(score.degreesOfFreedom() / 2.0, score.statistic() / 2);
    }
}
