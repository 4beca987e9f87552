package peekaboo.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.engine.Trial;
import peekaboo.metric.Metric;
import peekaboo.metric.Metrics;
import peekaboo.metric.Quantity;
import peekaboo.metric.Reading;
import peekaboo.scenario.Scenario;

/** What every measure keeps to. */
class SheetMeasuresTest {
    private static final Scenario SCENARIO = Trial.shipped("still-face");

    static List<SheetMeasure> measures() {
        return SheetMeasures.all();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void sameSheet_sameReading(SheetMeasure measure) {
        Sheet sheet = session(0);

        assertSame(measure.of(sheet), measure.of(session(0)));
        assertSame(measure.of(sheet), measure.of(sheet.part(0, sheet.length())));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void emptyStretch_isNotObserved(SheetMeasure measure) {
        Reading nothing = measure.of(session(0).part(7, 7));

        assertEquals(measure.quantities().size(), nothing.size());
        for (int i = 0; i < nothing.size(); i++) {
            assertFalse(nothing.observed(i), measure.quantities().get(i).name());
            assertEquals(0, nothing.sum(i), measure.quantities().get(i).name());
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void anyStretch_aNumberForEachQuantity(SheetMeasure measure) {
        for (int length : List.of(1, 2, 3, 20, 100, 400)) {
            Reading reading = measure.of(session(1).part(40, 40 + length));
            assertEquals(measure.quantities().size(), reading.size());
            for (int i = 0; i < reading.size(); i++) {
                String quantity = measure.quantities().get(i).name();
                assertTrue(reading.per(i) >= 0 && Double.isFinite(reading.sum(i)), quantity);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void shuffledPair_canBeRead(SheetMeasure measure) {
        Sheet shuffled = session(0).besideCaregiverOf(session(1));

        assertEquals(measure.quantities().size(), measure.of(shuffled).size());
    }

    @ParameterizedTest
    @MethodSource("measures")
    void sharesOfAnything_lieBetween0And1(SheetMeasure measure) {
        Reading reading = measure.of(session(1)).merge(measure.of(session(2)));

        for (int i = 0; i < reading.size(); i++) {
            Quantity quantity = measure.quantities().get(i);
            if (quantity.unit().isEmpty() && reading.observed(i)) {
                assertTrue(reading.value(i) >= 0 && reading.value(i) <= 1, quantity.name() + " " + reading.value(i));
            }
        }
    }

    @Test
    void names_areDistinctAlsoFromThoseOfTheMetrics() {
        Set<String> names = new HashSet<>();
        for (Metric metric : Metrics.all()) {
            metric.quantities().forEach(quantity -> names.add(quantity.name()));
        }
        for (SheetMeasure measure : measures()) {
            assertTrue(names.add("measure " + measure.name()), measure.name());
            assertFalse(measure.meaning().isBlank() || measure.source().isBlank(), measure.name());
            for (Quantity quantity : measure.quantities()) {
                assertTrue(names.add(quantity.name()), quantity.name());
                assertFalse(quantity.meaning().isBlank(), quantity.name());
            }
        }
    }

    @Test
    void quantity_isFoundByName() {
        SheetMeasure changes = new PhaseChanges();

        assertEquals(1, changes.index("caregiver-changes"));
        assertThrows(IllegalArgumentException.class, () -> changes.index("changes"));
    }

    private static Sheet session(int dyad) {
        return Trial.watched(SCENARIO, SCENARIO.arms().get(0), dyad, new SheetWriter())
                .sheet();
    }

    private static void assertSame(Reading expected, Reading actual) {
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.sum(i), actual.sum(i));
            assertEquals(expected.per(i), actual.per(i));
        }
    }
}
