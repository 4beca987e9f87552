package peekaboo.infant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Settings;

/**
 * Differences that belong to reactivity hang together as declared; all others do not. Of 4 000 infants, so that a correlation has a
 * standard error of at most 0.016: within 4.4 of those, a false alarm once in 100 000 for other seeds.
 */
class TemperamentTest {
    private static final int INFANTS = 4_000;
    private static final double ALLOWED = 4.4 / Math.sqrt(INFANTS);

    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 0.25", "0.9, 0.81"})
    void leaningParameters_correlateByTheSquareOfTheLoading(double loading, double expected) {
        assertEquals(expected, correlation(loading, Arousal.SENSITIVITY, Distress.EXCESS_DISTRESS), ALLOWED);
        assertEquals(-expected, correlation(loading, Arousal.SENSITIVITY, Smiling.SMILE_RATE), ALLOWED);
        assertEquals(-expected, correlation(loading, Gazing.LOOK_AWAY_OBJECT, Protesting.PROTEST_THRESHOLD), ALLOWED);
        assertEquals(0, correlation(loading, Arousal.SENSITIVITY, Activation.HEART_RATE_REST), ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({"0", "0.9"})
    void spread_isTheDeclaredOneWhateverIsShared(double loading) {
        double[] values = logs(loading, Arousal.SENSITIVITY);
        double expected = Arousal.SENSITIVITY.spread();
        assertEquals(expected, deviation(values), 4.4 * expected / Math.sqrt(2.0 * INFANTS));
    }

    private static double correlation(double loading, Parameter first, Parameter second) {
        double[] one = logs(loading, first);
        double[] other = logs(loading, second);
        double meanOfOne = mean(one);
        double meanOfOther = mean(other);
        double sum = 0;
        for (int i = 0; i < INFANTS; i++) {
            sum += (one[i] - meanOfOne) * (other[i] - meanOfOther);
        }
        return sum / INFANTS / deviation(one) / deviation(other);
    }

    private static double[] logs(double loading, Parameter parameter) {
        Settings centre = InfantParameters.TABLE.usual().with(Temperament.SHARED_REACTIVITY, loading);
        double[] logs = new double[INFANTS];
        for (int dyad = 0; dyad < INFANTS; dyad++) {
            logs[dyad] = Math.log(Temperament.drawn(centre, 11, dyad).get(parameter));
        }
        return logs;
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / values.length);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
