package peekaboo.picture.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TicksTest {

    @Test
    void steps_areOneTwoOrFive() {
        assertEquals(5, Ticks.step(30, 8), 1e-12);
        assertEquals(0.2, Ticks.step(1, 5), 1e-12);
        assertEquals(0.05, Ticks.step(0.25, 5), 1e-12);
        assertEquals(2, Ticks.step(15.5, 8), 1e-12);
    }

    @Test
    void numbers_haveTheStepsDecimals() {
        assertEquals(1, Ticks.decimals(0.2));
        assertEquals(2, Ticks.decimals(0.05));
        assertEquals(0, Ticks.decimals(5));
    }

    @Test
    void clock_writesMinutesAndSeconds() {
        assertEquals("2:05", Ticks.clock(180, 13).valueToString(125));
        assertEquals(15, Ticks.clock(180, 13).getSize(), 0);
    }

    /** Sums of what is 0 leave so much. */
    @Test
    void rounding_isWrittenAsNothing() {
        assertEquals("0.0000000000000", Ticks.over(4e-17, 5).valueToString(2e-17));
    }
}
