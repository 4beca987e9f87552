package peekaboo.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /** Newcombe 1998, Statistics in Medicine 17, 857-872, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilson_givesThePublishedIntervals(int count, int of, double low, double high) {
        Interval interval = Interval.wilson(count, of).get();
        assertEquals(low, interval.low(), 0.00005);
        assertEquals(high, interval.high(), 0.00005);
    }

    @Test
    void wilsonOfEverybody_endsAtOne() {
        assertEquals(1, Interval.wilson(20, 20).get().high());
        assertEquals(1 - 0.1611, Interval.wilson(20, 20).get().low(), 0.00005);
    }

    @Test
    void wilsonOfNobody_isNotObserved() {
        assertEquals(Measured.notObserved(Measured.Reason.NO_SPELLS), Interval.wilson(0, 0));
        assertThrows(IllegalArgumentException.class, () -> Interval.wilson(3, 2));
    }

    @Test
    void endsThatAreNoNumbers_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Interval(0, Double.NaN, 0.95));
        assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1, 0.95));
        assertThrows(IllegalArgumentException.class, () -> new Interval(1, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> Measured.observed(Double.NaN));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Estimate(1 / 0.0, Measured.observed(new Interval(1, 2, 0.9))));
    }
}
