package peekaboo.random;

/** Scrambles 32-bit words: a small change of the input flips about half of the output's bits. */
final class Mix {

    /** 2^32 divided by the golden ratio, odd: multiples of it spread evenly over all ints. */
    static final int GOLDEN = 0x9E3779B9;

    private Mix() {}

    /**
     * One-to-one on ints. Constants and shifts are those of {@code lowbias32}, found by search for low bias (C. Wellons,
     * Hash Prospector, 2018, public domain). {@code mix(0)} is 0.
     */
    static int mix(int word) {
        int x = word;
        x = (x ^ (x >>> 16)) * 0x7feb352d;
        x = (x ^ (x >>> 15)) * 0x846ca68b;
        return x ^ (x >>> 16);
    }
}
