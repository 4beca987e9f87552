package peekaboo.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListsTest {
    private static final List<String> WORDS = List.of("a", "look", "away", "and", "back");

    @Test
    void each_keepsTheOrder() {
        assertEquals(List.of(1, 4, 4, 3, 4), Lists.each(WORDS, String::length));
    }

    @Test
    void only_keepsTheOrderOfThoseItHoldsOf() {
        assertEquals(List.of("look", "away", "back"), Lists.only(WORDS, word -> word.length() == 4));
    }

    @Test
    void first_isTheFirstOrNone() {
        assertEquals(Optional.of("look"), Lists.first(WORDS, word -> word.length() == 4));
        assertEquals(Optional.empty(), Lists.first(WORDS, String::isEmpty));
    }

    @Test
    void sum_addsUp() {
        assertEquals(16, Lists.sum(WORDS, String::length));
        assertEquals(0, Lists.sum(List.<String>of(), String::length));
    }

    @Test
    void lists_areOfTheirOwn() {
        List<String> kept = Lists.only(WORDS, word -> true);
        kept.remove("look");

        assertEquals(5, WORDS.size());
        assertEquals(4, kept.size());
    }
}
