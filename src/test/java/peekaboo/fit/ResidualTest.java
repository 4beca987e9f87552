package peekaboo.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.dyad.Range;
import peekaboo.evidence.Target;

class ResidualTest {

    /** Ends of the band, the number, its residual, and what the residual gains where the number gains 1. */
    @ParameterizedTest
    @CsvSource({
        "2, 4, 3, 0, 1",
        "2, 4, 4, 1, 1",
        "2, 4, 1, -2, 1",
        "0.85, Infinity, 0.9, 0, 0",
        "0.85, Infinity, 0.765, -1, 11.764706",
        "-Infinity, 5, 6, 2, 2",
        "-Infinity, 5, 4, 0, 0",
        // Signs: above 0, below 0.
        "4.9E-324, Infinity, -3, 0, 0",
        "0, Infinity, -3, 0, 0",
        "-Infinity, 0, 3, 0, 0",
        // Not observed.
        "2, 4, NaN, 10, 1",
        "0.85, Infinity, NaN, 10, 0",
        "0, Infinity, NaN, 0, 0",
    })
    void residual_isDistanceInHalfWidths(double low, double high, double number, double residual, double slope) {
        Target target = new Target("test", "number", "", new Range(low, high), 10);

        assertEquals(residual, Residual.of(target, number), 1e-6);
        assertEquals(slope, Residual.slope(target, number), 1e-6);
    }
}
