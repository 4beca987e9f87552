package peekaboo.random;

/** The standard normal draws of a key, a block at a time. */
public final class NormalBlock extends Block {
    private final double[] fromHalf = new double[SIZE];

    /** Draws from the same key as {@code draws}. */
    public NormalBlock(Draws draws) {
        super(draws);
    }

    /** {@link Draws#normal} of the same key. */
    public double normal(int index) {
        return at(index);
    }

    @Override
    void shape(double[] uniforms) {
        for (int i = 0; i < SIZE; i++) {
            fromHalf[i] = uniforms[i] - 0.5;
        }
        NormalQuantile.all(fromHalf, uniforms);
    }
}
