package peekaboo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTextTest {
    @ParameterizedTest
    @CsvSource({"0, 0:00", "0.25, 0:00", "9.75, 0:09", "59.99, 0:59", "60, 1:00", "61.5, 1:01", "3725, 62:05"})
    void seconds_areReadOffAClock(double seconds, String text) {
        assertEquals(text, ClockText.of(seconds));
    }

    @ParameterizedTest
    @CsvSource({"0, 0:00", "0.4999, 0:00", "0.5, 0:01", "59.6, 1:00", "599.9999999, 10:00"})
    void mark_standsAtTheNearestSecond(double seconds, String text) {
        assertEquals(text, ClockText.nearest(seconds));
    }
}
