package peekaboo.sensitivity;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import peekaboo.random.Draws;
import peekaboo.random.Role;

/**
 * Points of the unit cube that are spread more evenly than by chance: a Sobol' sequence, its binary digits shifted at random, so that the
 * points keep their even spread, none lies on a corner, and another seed gives others.
 *
 * <p>Source: Joe and Kuo 2008 (the sequence, from commons-math3); L'Ecuyer and Lemieux 2002 (the shift).
 */
public final class SobolPoints {
    /** The most coordinates of a point that the sequence has. */
    public static final int MOST_DIMENSIONS = 1_000;

    /** The purpose of the draws, among those of a study. */
    private static final int SHIFTING = 3;

    private static final double TWO_TO_32 = 0x1p32;
    private static final long LOW_32 = 0xFFFFFFFFL;

    private SobolPoints() {}

    /**
     * The first points.
     *
     * @param seed chooses the shift
     * @param dimensions coordinates of a point, 1 to {@value #MOST_DIMENSIONS}
     * @param points how many; their spread is the most even for a power of two
     */
    public static double[][] of(int seed, int dimensions, int points) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        Draws shift = Draws.of(seed, 0, 0, Role.STUDY.key(), SHIFTING);
        double[][] all = new double[points][];
        for (int point = 0; point < points; point++) {
            all[point] = shifted(sequence.nextVector(), shift);
        }
        return all;
    }

    private static double[] shifted(double[] point, Draws shift) {
        double[] shifted = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            long digits = (long) (point[i] * TWO_TO_32) ^ (shift.word(i) & LOW_32);
            shifted[i] = (digits + 0.5) / TWO_TO_32;
        }
        return shifted;
    }
}
