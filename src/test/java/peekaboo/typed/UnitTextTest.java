package peekaboo.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import peekaboo.dyad.Range;
import peekaboo.dyad.Unit;

class UnitTextTest {

    @ParameterizedTest
    @CsvSource({
        "SECONDS, 250 ms, 0.25",
        "SECONDS, 0.25 s, 0.25",
        "WHOLE_TICKS, 3 min, 180",
        "SECONDS, 1.5min, 90",
        "SECONDS, -400 ms, -0.4",
        "PER_SECOND, 90 /min, 1.5",
        "PER_SECOND, 0.1 /s, 0.1",
        "PER_SECOND, 1 /min, 0.016666666666667",
        "BEATS_PER_MINUTE, 133 bpm, 133",
        "NONE, 0.5, 0.5"
    })
    void writtenUnit_isConverted(Unit unit, String text, double value) {
        assertEquals(value, UnitText.parse(unit, text));
    }

    @ParameterizedTest
    @CsvSource({
        "SECONDS, 3",
        "SECONDS, 3 h",
        "SECONDS, 3 Min",
        "SECONDS, s",
        "SECONDS, 1e3 s",
        "SECONDS, 3 s s",
        "SECONDS, 3 /s",
        "PER_SECOND, 3 s",
        "PER_SECOND, 3",
        "BEATS_PER_MINUTE, 3 /min",
        "NONE, 3 s",
        "NONE, 50 %",
        "NONE, ''"
    })
    void missingOrWrongUnit_isNoQuantity(Unit unit, String text) {
        assertNull(UnitText.parse(unit, text));
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void whatIsWritten_isReadBack(Unit unit) {
        assertEquals(12.5, UnitText.parse(unit, UnitText.inWords(unit, 12.5)));
    }

    @ParameterizedTest
    @CsvSource({
        "SECONDS, a time from 0 s to 10 s",
        "PER_SECOND, a rate from 0 /s to 10 /s",
        "BEATS_PER_MINUTE, a heart rate from 0 bpm to 10 bpm",
        "NONE, a number from 0 to 10"
    })
    void range_isToldWithItsUnit(Unit unit, String words) {
        assertEquals(words, UnitText.inWords(unit, new Range(0, 10)));
    }
}
