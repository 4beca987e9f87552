package peekaboo.random;

/** The uniform draws of a key, a block at a time. */
public final class DrawBlock extends Block {
    /** Draws from the same key as {@code draws}. */
    public DrawBlock(Draws draws) {
        super(draws);
    }

    /** {@link Draws#uniform} of the same key. */
    public double uniform(int index) {
        return at(index);
    }

    @Override
    void shape(double[] uniforms) {}
}
