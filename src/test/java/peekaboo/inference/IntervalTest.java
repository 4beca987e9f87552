package peekaboo.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void ends_areInIt() {
        Interval interval = new Interval(1, 2, 0.95);
        assertTrue(interval.contains(1) && interval.contains(2));
        assertFalse(interval.contains(0.999) || interval.contains(2.001));
    }

    @Test
    void intervalBesideItsValue_isNotObserved() {
        Interval interval = new Interval(1, 2, 0.95);
        assertEquals(Measured.observed(interval), interval.around(1.5));
        assertEquals(Measured.notObserved(Measured.Reason.BESIDE_RESAMPLES), interval.around(2.001));
        assertEquals(Measured.notObserved(Measured.Reason.BESIDE_RESAMPLES), interval.around(-346));
    }

    @Test
    void valueBesideByRounding_widensItsInterval() {
        assertTrue(new Interval(0, 1e-15, 0.95).around(9e-15).get().contains(9e-15));
    }

    @Test
    void ratioOfNothing_isAReason() {
        assertEquals(Measured.observed(0.5), Measured.ratio(1, 2));
        assertEquals(Measured.notObserved(Measured.Reason.INFINITE), Measured.ratio(1, 0));
        assertEquals(Measured.notObserved(Measured.Reason.ZERO_DENOMINATOR), Measured.ratio(0, 0));
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
