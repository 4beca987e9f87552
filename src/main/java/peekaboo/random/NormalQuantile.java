package peekaboo.random;

/**
 * The inverse of the standard normal distribution function, about 16 digits: routine PPND16 of M. J. Wichura (1988),
 * Algorithm AS 241: The Percentage Points of the Normal Distribution, Applied Statistics 37(3), 477-484.
 *
 * <p>The routine's third range, probabilities below 1.4e-11, lies beyond any 32-bit draw and is left out.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // the digits as published
final class NormalQuantile {

    private static final double CENTRAL = 0.425;
    private static final double CENTRAL_SQUARED = 0.180625;
    private static final double TAIL_SHIFT = 1.6;

    private NormalQuantile() {}

    /** @param probability from 2^-33 to 1 - 2^-33 */
    static double at(double probability) {
        double q = probability - 0.5;
        if (Math.abs(q) <= CENTRAL) {
            return central(CENTRAL_SQUARED - q * q) * q;
        }
        double outside = q < 0 ? probability : 1 - probability;
        double deviation = tail(Math.sqrt(-Numeric.log(outside)) - TAIL_SHIFT);
        return q < 0 ? -deviation : deviation;
    }

    /**
     * The quantiles of many probabilities: first all as if they lay in the central range, which a JVM does several at a time, and
     * then those again that do not. The same bits as one by one.
     *
     * @param fromHalf probabilities less 0.5
     * @param quantiles where to put them, as long as {@code fromHalf}
     */
    static void all(double[] fromHalf, double[] quantiles) {
        for (int i = 0; i < fromHalf.length; i++) {
            double q = fromHalf[i];
            quantiles[i] = central(CENTRAL_SQUARED - q * q) * q;
        }
        for (int i = 0; i < fromHalf.length; i++) {
            if (Math.abs(fromHalf[i]) > CENTRAL) {
                quantiles[i] = at(fromHalf[i] + 0.5);
            }
        }
    }

    private static double central(double r) {
        double above = 2.5090809287301226727e3;
        above = above * r + 3.3430575583588128105e4;
        above = above * r + 6.7265770927008700853e4;
        above = above * r + 4.5921953931549871457e4;
        above = above * r + 1.3731693765509461125e4;
        above = above * r + 1.9715909503065514427e3;
        above = above * r + 1.3314166789178437745e2;
        above = above * r + 3.3871328727963666080e0;
        double below = 5.2264952788528545610e3;
        below = below * r + 2.8729085735721942674e4;
        below = below * r + 3.9307895800092710610e4;
        below = below * r + 2.1213794301586595867e4;
        below = below * r + 5.3941960214247511077e3;
        below = below * r + 6.8718700749205790830e2;
        below = below * r + 4.2313330701600911252e1;
        return above / (below * r + 1);
    }

    private static double tail(double r) {
        double above = 7.74545014278341407640e-4;
        above = above * r + 2.27238449892691845833e-2;
        above = above * r + 2.41780725177450611770e-1;
        above = above * r + 1.27045825245236838258e0;
        above = above * r + 3.64784832476320460504e0;
        above = above * r + 5.76949722146069140550e0;
        above = above * r + 4.63033784615654529590e0;
        above = above * r + 1.42343711074968357734e0;
        double below = 1.05075007164441684324e-9;
        below = below * r + 5.47593808499534494600e-4;
        below = below * r + 1.51986665636164571966e-2;
        below = below * r + 1.48103976427480074590e-1;
        below = below * r + 6.89767334985100004550e-1;
        below = below * r + 1.67638483018380384940e0;
        below = below * r + 2.05319162663775882187e0;
        return above / (below * r + 1);
    }
}
