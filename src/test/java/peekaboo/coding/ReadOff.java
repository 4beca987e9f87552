package peekaboo.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import peekaboo.metric.Reading;

/** A measure read off one sheet, asked by the names of its quantities. */
record ReadOff(SheetMeasure measure, Reading reading) {
    /** A reading is kept to 2^-20 of its sum and of its divisor. */
    private static final double CLOSE = 1e-5;

    static ReadOff of(SheetMeasure measure, Sheet sheet) {
        return new ReadOff(measure, measure.of(sheet));
    }

    double value(String quantity) {
        return reading.value(measure.index(quantity));
    }

    ReadOff has(String quantity, double expected) {
        assertEquals(expected, value(quantity), CLOSE, quantity);
        return this;
    }

    ReadOff lacks(String quantity) {
        assertFalse(reading.observed(measure.index(quantity)), quantity);
        return this;
    }
}
