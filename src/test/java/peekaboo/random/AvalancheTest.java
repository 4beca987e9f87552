package peekaboo.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One bit of one of the six numbers behind a word is flipped; each bit of the word should flip half of the time. */
class AvalancheTest {

    private static final int TRIALS = 4096;

    /** Seed, dyad, session, role, purpose, index. */
    static IntStream numbers() {
        return IntStream.range(0, 6);
    }

    /**
     * A number has 32 x 32 cells, each binomial with 4096 trials. No cell off by 6.2 standard errors: false alarm 6e-7 for a
     * number; flips in all by 5 standard errors: 6e-7.
     */
    @ParameterizedTest(name = "number {0} of the key")
    @MethodSource("numbers")
    void flippedBit_flipsEachBitHalfOfTheTime(int number) {
        long all = 0;
        for (int bit = 0; bit < 32; bit++) {
            for (int flips : flips(number, 1 << bit)) {
                assertEquals(TRIALS / 2.0, flips, 6.2 * Math.sqrt(TRIALS) / 2, "bit " + bit);
                all += flips;
            }
        }
        double cells = 32 * 32;
        assertTrue(Math.abs(all - cells * TRIALS / 2) < 5 * Math.sqrt(cells * TRIALS) / 2, "flips in all: " + all);
    }

    private static int[] flips(int number, int mask) {
        int[] plain = new int[TRIALS];
        int[] flipped = new int[TRIALS];
        for (int i = 0; i < TRIALS; i++) {
            int[] key = {i & 7, (i >> 3) & 7, (i >> 6) & 3, (i >> 8) & 3, (i >> 10) & 1, i >> 11};
            plain[i] = word(key);
            key[number] ^= mask;
            flipped[i] = word(key);
        }
        return Fairness.flips(plain, flipped);
    }

    private static int word(int[] key) {
        return Draws.of(key[0], key[1], key[2], key[3], key[4]).word(key[5]);
    }
}
