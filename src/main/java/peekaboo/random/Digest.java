package peekaboo.random;

/**
 * A fingerprint of a record: 64 bits over all that was added, in order. Two records that differ in one number differ
 * here; others agree by chance once in 2^64. Not meant to withstand forgery.
 *
 * <p>What is added is not labelled with its type: compare digests of records of one layout.
 */
public final class Digest {

    private static final String HEX = "0123456789abcdef";

    private final Sponge sponge = new Sponge();
    private int words;

    public Digest add(int value) {
        sponge.absorb(value);
        words++;
        return this;
    }

    /** Adds the length and the chars. */
    public Digest add(String text) {
        add(text.length());
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
        return this;
    }

    /** The digest of what has been added so far, 16 hexadecimal digits; more can be added afterwards. */
    public String hex() {
        int left = Mix.mix(sponge.left() + words);
        int right = Mix.mix(sponge.right() ^ left);
        char[] digits = new char[16];
        write(Mix.mix(left + right), digits, 0);
        write(right, digits, 8);
        return new String(digits);
    }

    private static void write(int word, char[] digits, int at) {
        for (int i = 0; i < 8; i++) {
            digits[at + i] = HEX.charAt((word >>> (28 - 4 * i)) & 15);
        }
    }
}
