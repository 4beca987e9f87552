package peekaboo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignificantDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.1, 0.1",
        "1200, 1200",
        "0.333333333333333333, 0.333333333333",
        "12345678901234, 12345678901200",
        "0.000001, 0.000001",
        "0.00000015, 1.5E-7",
        "-2.5, -2.5",
        "0.5001220703125, 0.500122070313",
        "0.5003662109375, 0.500366210938"
    })
    void numberForAFile_isShort(double value, String text) {
        assertEquals(text, SignificantDigits.shortest(value, 12));
        assertEquals(new BigDecimal(text).toPlainString(), SignificantDigits.plain(value, 12));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "0.1, 0.10000", "123456, 123460", "1.000005, 1.0000", "-0.0625, -0.0625", "0, 0"})
    void paddedNumber_keepsItsZeros(double value, String text) {
        assertEquals(text, SignificantDigits.padded(value, 5));
    }

    @ParameterizedTest
    @CsvSource({"0.12345, 0.123", "12.35, 12.3", "12.5, 12.5", "98765, 98800", "0, 0"})
    void nearest_isANumber(double value, double nearest) {
        assertEquals(nearest, SignificantDigits.nearest(value, 3));
    }
}
