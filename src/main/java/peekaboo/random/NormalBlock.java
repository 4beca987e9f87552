package peekaboo.random;

/** The standard normal draws of a key, a block at a time. */
public final class NormalBlock extends Block {
    private static final double[] NONE_YET = {};

    private double[] fromHalf = NONE_YET;
    private double[] values = NONE_YET;

    /** Draws from the same key as {@code draws}. */
    public NormalBlock(Draws draws) {
        super(draws);
    }

    /** {@link Draws#normal} of the same key. */
    public double normal(int index) {
        return inBlock(index);
    }

    private double inBlock(int index) {
        int place = place(index);
        return values[place];
    }

    @SuppressWarnings("UnusedMethod") // see Block
    private double byItself(int index) {
        return draws.normal(index);
    }

    @Override
    void filled() {
        if (values.length == 0) {
            fromHalf = new double[SIZE];
            values = new double[SIZE];
        }
        for (int i = 0; i < SIZE; i++) {
            fromHalf[i] = Draws.uniformOf(word(i)) - 0.5;
        }
        NormalQuantile.all(fromHalf, values);
    }
}
