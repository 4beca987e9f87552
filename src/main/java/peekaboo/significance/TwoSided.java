package peekaboo.significance;

import org.apache.commons.math3.distribution.TDistribution;

/** How large Student's t must be for two means to be told apart. */
public final class TwoSided {
    private static final double BELOW = 0.975;

    private TwoSided() {}

    /**
     * The size of t that is exceeded, whichever way, once in twenty where two means are the same.
     *
     * @param degreesOfFreedom above 0
     */
    public static double critical(int degreesOfFreedom) {
        return new TDistribution(null, degreesOfFreedom).inverseCumulativeProbability(BELOW);
    }
}
