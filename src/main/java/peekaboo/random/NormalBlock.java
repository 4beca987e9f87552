package peekaboo.random;

/** The standard normal draws of a key, a block at a time. */
public final class NormalBlock extends Block {
    private final double[] fromHalf = new double[SIZE];
    private final double[] values = new double[SIZE];

    /** Draws from the same key as {@code draws}. */
    public NormalBlock(Draws draws) {
        super(draws);
    }

    /** {@link Draws#normal} of the same key. */
    public double normal(int index) {
        return values[place(index)];
    }

    @Override
    void filled() {
        for (int i = 0; i < SIZE; i++) {
            fromHalf[i] = Draws.uniformOf(word(i)) - 0.5;
        }
        NormalQuantile.all(fromHalf, values);
    }
}
