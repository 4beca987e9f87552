package peekaboo.random;

/**
 * Random numbers as a function of a key and an index, with no state: {@code word(i)} is the same whenever and however
 * often it is asked for. The key never holds the arm, so one dyad meets every arm with the same noise; the index is the
 * tick, or any count a room chooses for itself.
 *
 * <p>One key has 2^32 indices and gives every word once, so within a key no word repeats. Purposes are numbered by the room that draws; each hazard owns one.
 */
public final class Draws {

    /** Takes an int to the middles of the cells 0.5, 1.5, ..., 2^32 - 0.5. */
    private static final double MIDDLE = 2147483648.5;

    private static final double SCALE = 0x1p-32;
    private static final int[] OFFSETS = offsets();

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
        return uniformOf(word(index));
    }

    /** Standard normal, between -6.34 and 6.34: the quantile at {@link #uniform(int) uniform(index)}. */
    public double normal(int index) {
        return NormalQuantile.at(uniform(index));
    }

    /** The uniform that belongs to a word: {@code uniform(i)} is {@code uniformOf(word(i))}, and rises with the word. */
    public static double uniformOf(int word) {
        return (word + MIDDLE) * SCALE;
    }

    /**
     * Sets {@code words[i]} to {@code word(from + i)} for all of the array. A JVM works on many of the first 256 at once,
     * several times faster than one by one; a word compared with a bound needs no uniform.
     */
    public void fill(int[] words, int from) {
        int base = from * Mix.GOLDEN + k0;
        int flip = k1;
        int together = Math.min(OFFSETS.length, words.length);
        for (int i = 0; i < together; i++) {
            words[i] = Mix.mix(Mix.mix(OFFSETS[i] + base) ^ flip);
        }
        for (int i = together; i < words.length; i++) {
            words[i] = word(from + i);
        }
    }

    // With the products looked up, and not computed, a JVM turns the loop above into vector instructions.
    private static int[] offsets() {
        int[] offsets = new int[256];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = i * Mix.GOLDEN;
        }
        return offsets;
    }
}
