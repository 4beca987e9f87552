package peekaboo.sensitivity;

/**
 * Two samples A and B of the unit cube, and for each parameter the sample A with that parameter's column from B. Rows of A
 * and B are halves of the points of one Sobol' sequence of twice the dimension, {@linkplain SobolPoints shifted at random}.
 *
 * <p>Source: Saltelli et al. 2010, Computer Physics Communications 181, 259-270 (the design); L'Ecuyer and Lemieux 2002
 * (the shift); Joe and Kuo 2008 (the sequence, from commons-math3).
 */
final class SobolDesign implements CubeDesign {
    private final int parameters;
    private final double[][] rows;

    /**
     * @param seed chooses the shift
     * @param parameters how many are varied
     * @param samples rows of each sample; the spread is even for a power of two
     */
    SobolDesign(int seed, int parameters, int samples) {
        this.parameters = parameters;
        rows = SobolPoints.of(seed, 2 * parameters, samples);
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
