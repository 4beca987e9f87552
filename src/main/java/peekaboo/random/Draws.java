package peekaboo.random;

/**
 * Random numbers as a function of a key and an index, with no state: {@code word(i)} is the same whenever and however
 * often it is asked for. The key never holds the arm, so one dyad meets every arm with the same noise; the index is the
 * tick, or any count a room chooses for itself.
 *
 * <p>One key has 2^32 indices. Purposes are numbered by the room that draws; each hazard owns one.
 */
public final class Draws {

    private static final double HALF_OPEN = 2147483648.5;
    private static final double SCALE = 0x1p-32;

    private final int k0;
    private final int k1;

    private Draws(int k0, int k1) {
        this.k0 = k0;
        this.k1 = k1;
    }

    /**
     * The draws of one purpose. Keys that differ in one of the five numbers are never equal; keys that differ in several
     * are equal with probability 2^-64.
     *
     * @param role the {@link Role#key() key} of a {@link Role}
     * @param purpose what is drawn, a number that the drawing room has written out and never changes
     */
    public static Draws of(int seed, int dyad, int session, int role, int purpose) {
        Sponge sponge = new Sponge();
        sponge.absorb(seed);
        sponge.absorb(dyad);
        sponge.absorb(session);
        sponge.absorb(role);
        sponge.absorb(purpose);
        sponge.absorb(0);
        return new Draws(sponge.left(), sponge.right());
    }

    /** 32 random bits. */
    public int word(int index) {
        return Mix.mix(Mix.mix(index * Mix.GOLDEN + k0) ^ k1);
    }

    /** Uniform on 2^32 evenly spaced points strictly inside (0, 1): from 2^-33 to 1 - 2^-33. */
    public double uniform(int index) {
        return (word(index) + HALF_OPEN) * SCALE;
    }

    /** Standard normal, between -6.34 and 6.34: the quantile at {@link #uniform(int) uniform(index)}. */
    public double normal(int index) {
        return NormalQuantile.at(uniform(index));
    }

    /** Sets {@code uniforms[i]} to {@code uniform(from + i)} for all of the array. Faster than one call each. */
    public void fill(double[] uniforms, int from) {
        for (int i = 0; i < uniforms.length; i++) {
            uniforms[i] = uniform(from + i);
        }
    }
}
