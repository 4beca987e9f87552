package peekaboo.measure.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.measure.Measure;
import peekaboo.measure.Strip;

class EngagementSpectrumTest {
    private static final Measure SPECTRUM = new EngagementSpectrum();

    @ParameterizedTest
    @ValueSource(ints = {16, 17, 90, 180, 601})
    void circle_isThatOfTheLibrary(int points) {
        Periodogram.Circle circle = new Periodogram.Circle(points);

        for (int i = 0; i < 3 * points; i++) {
            assertEquals(Math.cos(2 * Math.PI * i / points), circle.cosine(i), 1e-12);
            assertEquals(Math.sin(2 * Math.PI * i / points), circle.sine(i), 1e-12);
        }
    }

    @Test
    void sinusoid_hasAllItsPowerAtItsPeriod() {
        double[] values = new double[120];
        for (int i = 0; i < values.length; i++) {
            values[i] = 5 + Math.cos(2 * Math.PI * 8 * i / 120 + 0.3);
        }
        Periodogram spectrum = new Periodogram(values);

        // n/4 for an amplitude of 1
        assertEquals(30, spectrum.between(8, 8), 1e-9);
        assertEquals(30, spectrum.between(1, 60), 1e-9);
        assertEquals(15, spectrum.smoothed(8), 1e-9);
        assertEquals(7.5, spectrum.smoothed(7), 1e-9);
        assertEquals(8, spectrum.peak(1, 60));
    }

    @Test
    void tenSecondsOnTenOff_peaksAtTwenty() {
        // Power of a square wave of 20 points goes as 1 / sin^2: 9, 27 and 45 degrees are periods of 20, 6.7 and 4 s.
        double first = 40.86345818906;
        double share = first / (first + 4.85183997 + 2);

        ReadOff.of(SPECTRUM, Strip.of("nnnnnnnnnnoooooooooo".repeat(6)).sheet())
                .has("engagement-period", 20)
                .has("engagement-at-10-45-s", share);
    }

    @Test
    void finerTicks_areReadAsSeconds() {
        String everySecond = "nnnnnnnnoooooooo".repeat(7).replace("n", "pppp").replace("o", "oooo");

        ReadOff.of(
                        SPECTRUM,
                        Strip.of(250, everySecond, "M".repeat(everySecond.length()))
                                .sheet())
                .has("engagement-period", 16);
    }

    @Test
    void tooShortOrUnchanging_notObserved() {
        ReadOff.of(SPECTRUM, Strip.of("no".repeat(44)).sheet()).lacks("engagement-period");
        ReadOff.of(SPECTRUM, Strip.of("n".repeat(120)).sheet()).lacks("engagement-at-10-45-s");
    }
}
