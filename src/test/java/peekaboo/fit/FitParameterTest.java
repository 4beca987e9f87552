package peekaboo.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.Unit;

class FitParameterTest {
    private static Parameter rate(double usual) {
        return Parameter.of("rate", Unit.PER_SECOND, new Range(0, 10), usual);
    }

    private static Parameter share(double usual) {
        return Parameter.of("share", Unit.NONE, Range.SHARE, usual);
    }

    @Test
    void box_isAFactorEitherWay_withinTheRange() {
        assertEquals(0.25, FitParameter.within(rate(1), 4).box().low(), 1e-12);
        assertEquals(4, FitParameter.within(rate(1), 4).box().high(), 1e-12);
        assertEquals(10, FitParameter.within(rate(5), 4).box().high());
        // Odds of 1/4 and of 4.
        assertEquals(0.2, FitParameter.within(share(0.5), 4).box().low(), 1e-12);
        assertEquals(0.8, FitParameter.within(share(0.5), 4).box().high(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.5, 1})
    void placeOfAValue_isWhereItWasTaken(double place) {
        for (Parameter parameter : new Parameter[] {rate(0.05), share(0.4)}) {
            FitParameter fitted = FitParameter.within(parameter, 4);
            assertEquals(place, fitted.place(fitted.at(place)), 1e-4);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.123456, 0.12346", "0.05, 0.05"})
    void values_haveFiveDigits(double asked, double tried) {
        FitParameter fitted = FitParameter.within(rate(0.1), 4);

        assertEquals(tried, fitted.at(fitted.place(asked)));
    }

    @Test
    void nothing_shareOfAll_andTicks_cannotVary() {
        assertTrue(FitParameter.canVary(rate(1)));
        assertFalse(FitParameter.canVary(rate(0)));
        assertFalse(FitParameter.canVary(share(1)));
        assertFalse(FitParameter.canVary(Parameter.of("time", Unit.WHOLE_TICKS, new Range(0, 10), 1)));
    }
}
