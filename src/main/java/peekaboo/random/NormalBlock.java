package peekaboo.random;

/** The normal draws of a key, worked out a block of neighbouring indices at a time; values as of {@link Draws#normal}. */
public final class NormalBlock {
    private static final int SIZE = 64;
    /** So far from any index that the first one asked for is outside. */
    private static final int NOWHERE = -1_000_000;

    private final Draws draws;
    private final int[] words = new int[SIZE];
    private final double[] fromHalf = new double[SIZE];
    private final double[] normals = new double[SIZE];
    private int from = NOWHERE;

    /** Draws from the same key as {@code draws}. */
    public NormalBlock(Draws draws) {
        this.draws = draws;
    }

    /** {@link Draws#normal} of the same key. */
    public double normal(int index) {
        int offset = index - from;
        if (offset < 0 || offset >= SIZE) {
            fill(index);
            offset = 0;
        }
        return normals[offset];
    }

    private void fill(int index) {
        from = index;
        draws.fill(words, index);
        for (int i = 0; i < SIZE; i++) {
            fromHalf[i] = Draws.uniformOf(words[i]) - 0.5;
        }
        NormalQuantile.all(fromHalf, normals);
    }
}
