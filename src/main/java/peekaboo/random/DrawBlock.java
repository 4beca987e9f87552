package peekaboo.random;

/**
 * The same draws as {@link Draws}, made a block of neighbouring indices at a time: several times faster for who goes through
 * the indices in order. The values never depend on the order in which they are asked for.
 */
public final class DrawBlock {
    private static final int SIZE = 64;
    /** So far from any index that the first one asked for is outside. */
    private static final int NOWHERE = -1_000_000;

    private final Draws draws;
    private final int[] words = new int[SIZE];
    private int from = NOWHERE;

    /** Draws from the same key as {@code draws}. */
    public DrawBlock(Draws draws) {
        this.draws = draws;
    }

    /** {@link Draws#uniform} of the same key. */
    public double uniform(int index) {
        int offset = index - from;
        if (offset < 0 || offset >= SIZE) {
            fill(index);
            offset = 0;
        }
        return Draws.uniformOf(words[offset]);
    }

    private void fill(int index) {
        from = index;
        draws.fill(words, index);
    }
}
