package peekaboo.sensitivity;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import peekaboo.random.Draws;
import peekaboo.random.Role;

/**
 * Two samples A and B of the unit cube, and for each parameter the sample A with that parameter's column from B. Rows of A
 * and B are halves of the points of one Sobol' sequence of twice the dimension, its binary digits shifted at random: the
 * points keep their even spread, none lies on a corner, and another seed gives others.
 *
 * <p>Source: Saltelli et al. 2010, Computer Physics Communications 181, 259-270 (the design); L'Ecuyer and Lemieux 2002
 * (the shift); Joe and Kuo 2008 (the sequence, from commons-math3).
 */
final class SobolDesign implements CubeDesign {
    /** The purpose of the draws, among those of a study. */
    private static final int SHIFTING = 3;

    private static final double TWO_TO_32 = 0x1p32;
    private static final long LOW_32 = 0xFFFFFFFFL;

    private final int parameters;
    private final double[][] rows;

    /**
     * @param seed chooses the shift
     * @param parameters how many are varied
     * @param samples rows of each sample; the spread is even for a power of two
     */
    SobolDesign(int seed, int parameters, int samples) {
        this.parameters = parameters;
        rows = new double[samples][];
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * parameters);
        Draws shift = Draws.of(seed, 0, 0, Role.STUDY.key(), SHIFTING);
        for (int row = 0; row < samples; row++) {
            rows[row] = shifted(sequence.nextVector(), shift);
        }
    }

    private static double[] shifted(double[] point, Draws shift) {
        double[] shifted = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            long digits = (long) (point[i] * TWO_TO_32) ^ (shift.word(i) & LOW_32);
            shifted[i] = (digits + 0.5) / TWO_TO_32;
        }
        return shifted;
    }

    int parameters() {
        return parameters;
    }

    int samples() {
        return rows.length;
    }

    @Override
    public int points() {
        return rows.length * (parameters + 2);
    }

    /** The place of a row of A. */
    int a(int row) {
        return row * (parameters + 2);
    }

    /** The place of a row of B. */
    int b(int row) {
        return a(row) + 1;
    }

    /** The place of a row of A with one parameter's value from B. */
    int mixed(int row, int parameter) {
        return a(row) + 2 + parameter;
    }

    @Override
    public double[] point(int place) {
        double[] both = rows[place / (parameters + 2)];
        int kind = place % (parameters + 2);
        double[] point = new double[parameters];
        for (int i = 0; i < parameters; i++) {
            boolean isFromB = kind == 1 || kind == 2 + i;
            point[i] = both[isFromB ? parameters + i : i];
        }
        return point;
    }
}
