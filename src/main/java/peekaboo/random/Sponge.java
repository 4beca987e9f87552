package peekaboo.random;

/**
 * Sixty-four bits of state, as two ints, that take in words one after another.
 *
 * <p>For a given word {@link #absorb} is one-to-one on the state, and for a given state it is one-to-one on the word: two
 * sequences of equal length that differ in one word only never end in the same state.
 */
final class Sponge {

    private int left = 0x243F6A88;
    private int right = 0x85A308D3;

    void absorb(int word) {
        left = Mix.mix(left + word + Mix.GOLDEN);
        right = Mix.mix(right ^ left);
        left += right;
    }

    int left() {
        return left;
    }

    int right() {
        return right;
    }
}
