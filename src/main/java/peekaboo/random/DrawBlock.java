package peekaboo.random;

/** The uniform draws of a key, a block at a time. */
public final class DrawBlock extends Block {
    /** Draws from the same key as {@code draws}. */
    public DrawBlock(Draws draws) {
        super(draws);
    }

    /** {@link Draws#uniform} of the same key: most words of a block are never asked for, so each is turned when it is. */
    public double uniform(int index) {
        return inBlock(index);
    }

    private double inBlock(int index) {
        return Draws.uniformOf(word(place(index)));
    }

    @SuppressWarnings("UnusedMethod") // see Block
    private double byItself(int index) {
        return draws.uniform(index);
    }

    @Override
    void filled() {}
}
