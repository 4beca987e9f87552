package peekaboo.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoutTest {
    @Test
    void all_areTheRunsInOrder() {
        assertEquals(List.of(new Bout(0, 1), new Bout(2, 4)), bouts("x.xx"));
        assertEquals(List.of(new Bout(1, 3)), bouts(".xx."));
        assertEquals(List.of(new Bout(0, 2)), bouts("xx"));
        assertEquals(List.of(), bouts("..."));
        assertEquals(List.of(), bouts(""));
    }

    @Test
    void eachTick_isAskedOnceAndInOrder() {
        List<Integer> asked = new ArrayList<>();
        Bout.all(4, tick -> {
            asked.add(tick);
            return tick > 1;
        });

        assertEquals(List.of(0, 1, 2, 3), asked);
    }

    private static List<Bout> bouts(String ticks) {
        return Bout.all(ticks.length(), tick -> ticks.charAt(tick) == 'x');
    }
}
