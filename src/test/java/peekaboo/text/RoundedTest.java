package peekaboo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundedTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.000",
        "0.12345, 0.123",
        "0.99949, 0.999",
        "1, 1.00",
        "4.565, 4.57",
        "9.999, 10.00",
        "10, 10.0",
        "78.94, 78.9",
        "-0.5, \u22120.500",
        "-0.0001, 0.000"
    })
    void measuredNumber_hasThreeDigits(double value, String text) {
        assertEquals(text, Rounded.of(value));
    }

    /** A mean is a quarter of a second often, and one number in a sentence, a table and at a chart. */
    @ParameterizedTest
    @ValueSource(doubles = {17.25, 17.75, 10.05, 42.5})
    void half_isRoundedInATableAsInASentence(double value) {
        assertEquals(DecimalText.print(value, 1), Rounded.of(value));
        assertEquals(DecimalText.print(value, 1), Rounded.brief(value));
        assertEquals(DecimalText.print(value, 0) + "\u00a0%", Percent.of(value / 100));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 12.3456, 12.346", "12.3, 0.5, 0.5", "-3, 0.125, 0.13"})
    void endOfAnInterval_hasTheDecimalsOfItsValue(double value, double end, String text) {
        assertEquals(text, Rounded.like(value, end));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0.05", "3.14159, 3.14", "9.999, 10.00", "14.25, 14.3", "-14.26, \u221214.3"})
    void label_isBrief(double value, String text) {
        assertEquals(text, Rounded.brief(value));
    }

    @ParameterizedTest
    @CsvSource({"0.00001, < 0.0001", "0.0001, 0.0001", "0.00123, 0.0012", "0.01, 0.010", "0.0524, 0.052", "1, 1.000"})
    void pValue_isNeverNothing(double p, String text) {
        assertEquals(text, Rounded.pValue(p));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.001, <1",
        "0.004999999999999999, <1",
        "0.005, 1",
        "0.145, 15",
        "0.425, 43",
        "0.994, 99",
        "0.9999, >99",
        "1, 100"
    })
    void share_isAWholePercentage(double share, String figures) {
        assertEquals(figures, Percent.figures(share));
        assertEquals(figures + "\u00a0%", Percent.of(share));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, 1\u202f000", "13482, 13\u202f482", "1000000, 1\u202f000\u202f000"})
    void count_isGroupedByThree(int count, String text) {
        assertEquals(text, Count.of(count));
    }
}
