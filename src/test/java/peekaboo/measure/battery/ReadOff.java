package peekaboo.measure.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import peekaboo.measure.Measure;
import peekaboo.measure.Reading;
import peekaboo.record.Sheet;

/** A measure read off one sheet, asked by the names of its quantities. */
record ReadOff(Reading reading) {
    /** A reading is kept to 2^-20 of its sum and of its divisor. */
    private static final double CLOSE = 1e-5;

    static ReadOff of(Measure measure, Sheet sheet) {
        return new ReadOff(measure.of(sheet));
    }

    boolean observed(String quantity) {
        return reading.per(quantity) > 0;
    }

    /** Only of what was observed. */
    double value(String quantity) {
        assertTrue(observed(quantity), quantity);
        return reading.sum(quantity) / reading.per(quantity);
    }

    ReadOff has(String quantity, double expected) {
        assertEquals(expected, value(quantity), CLOSE, quantity);
        return this;
    }

    /** Of rates over minutes, which are kept to 2^-20 of a minute. */
    ReadOff near(String quantity, double expected) {
        assertEquals(expected, value(quantity), 2e-4, quantity);
        return this;
    }

    ReadOff lacks(String quantity) {
        assertFalse(observed(quantity), quantity);
        return this;
    }
}
