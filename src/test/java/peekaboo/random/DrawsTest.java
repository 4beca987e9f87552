package peekaboo.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class DrawsTest {

    private static final Draws DRAWS = Draws.of(1989, 57, 0, Role.TEST.key(), 1);

    @Test
    void knownKeys_giveTheWordsOfTheSecondImplementation() throws IOException {
        for (String[] row : Oracle.rows("draws.csv")) {
            Draws draws = Draws.of(number(row, 0), number(row, 1), number(row, 2), number(row, 3), number(row, 4));
            assertEquals(number(row, 6), draws.word(number(row, 5)), String.join(",", row));
        }
    }

    private static int number(String[] row, int column) {
        return Integer.parseInt(row[column]);
    }

    @Test
    void drawnTwiceAndBackwards_isTheSame() {
        int[] forwards = new int[1000];
        for (int i = 0; i < forwards.length; i++) {
            forwards[i] = DRAWS.word(i);
        }
        Draws again = Draws.of(1989, 57, 0, Role.TEST.key(), 1);
        for (int i = forwards.length - 1; i >= 0; i--) {
            assertEquals(forwards[i], again.word(i));
            assertEquals(forwards[i], DRAWS.word(i));
        }
    }

    @Test
    void swappedNumbersOfTheKey_giveOtherDraws() {
        assertNotEquals(Draws.of(1, 2, 3, 4, 5).word(0), Draws.of(2, 1, 3, 4, 5).word(0));
        assertNotEquals(Draws.of(1, 2, 3, 4, 5).word(0), Draws.of(1, 3, 2, 4, 5).word(0));
        assertNotEquals(Draws.of(1, 2, 3, 4, 5).word(0), Draws.of(1, 2, 3, 5, 4).word(0));
    }

    @Test
    void outermostWords_liftToUniformsStrictlyInside() {
        assertEquals(0x1p-33, Draws.uniformOf(Integer.MIN_VALUE));
        assertEquals(1 - 0x1p-33, Draws.uniformOf(Integer.MAX_VALUE));
        assertEquals(0.5 + 0x1p-33, Draws.uniformOf(0));
    }

    @Test
    void uniform_isThatOfItsWord() {
        for (int i = -500; i < 500; i++) {
            assertEquals(Draws.uniformOf(DRAWS.word(i)), DRAWS.uniform(i));
        }
    }

    @Test
    void filledArraysOfAnyLength_equalSingleDraws() {
        for (int length : new int[] {0, 1, 7, 255, 256, 257, 1000}) {
            int from = Integer.MAX_VALUE - 3;
            int[] words = new int[length];
            DRAWS.fill(words, from);
            for (int i = 0; i < length; i++) {
                assertEquals(DRAWS.word(from + i), words[i]);
            }
        }
    }

    @Test
    void withinAKey_noWordRepeats() {
        var seen = new HashSet<Integer>();
        for (int i = 0; i < 200_000; i++) {
            seen.add(DRAWS.word(i));
        }
        assertEquals(200_000, seen.size());
    }

    /** Among 2^20 words of as many keys the number of repeats is nearly Poisson with mean 127.9; false alarm 3e-7. */
    @Test
    void acrossKeys_wordsRepeatAsOftenAsChanceHasIt() {
        var seen = new HashSet<Integer>();
        for (int dyad = 0; dyad < 1 << 20; dyad++) {
            seen.add(Draws.of(1989, dyad, 0, Role.TEST.key(), 1).word(57));
        }
        int repeats = (1 << 20) - seen.size();
        assertEquals(127.9, repeats, 58);
    }
}
