package peekaboo.infant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.random.Draws;

/** What lasts 1.25 s lasts 1.25 s on average in ticks of any length: a sample mean within 4.4 standard errors. */
class LastingTest {
    private static final int SAMPLES = 10_000;

    @ParameterizedTest
    @CsvSource({"1.25, 0.5", "1.25, 0.25", "1.25, 0.125", "0.75, 0.5", "1, 0.3", "3.8, 0.25"})
    void onAverage_lastsAsLongAsAsked(double seconds, double tick) {
        Lasting lasting = new Lasting(Draws.of(3, 0, 0, 0, 0), tick);
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            sum += lasting.ticks(seconds, i) * tick;
        }
        assertEquals(seconds, sum / SAMPLES, 4.4 * tick / 2 / Math.sqrt(SAMPLES) + 1e-9);
    }
}
