package peekaboo.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.engine.Trial;
import peekaboo.scenario.Scenario;

/** What every metric keeps to. */
class MetricContractTest {
    private static final Scenario SCENARIO = Trial.shipped("still-face");
    private static final int DYADS = 12;

    static List<Metric> metrics() {
        return Metrics.all();
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void readingsMergedInAnyOrder_sameBits(Metric metric) {
        List<Reading> readings = new ArrayList<>();
        for (int dyad = 0; dyad < DYADS; dyad++) {
            readings.add(measured(metric, EpisodeFilter.WHOLE_SESSION, dyad));
        }
        Reading inOrder = merged(metric, readings);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(readings, new Random(seed));
            assertSame(inOrder, merged(metric, readings));
        }
        Reading halves = merged(metric, readings.subList(0, 5)).merge(merged(metric, readings.subList(5, DYADS)));
        assertSame(inOrder, halves);
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void episodesMergedInOrder_equalOneRun(Metric metric) {
        List<Reading> parts = new ArrayList<>();
        for (String episode : List.of("play", "still-face", "reunion")) {
            parts.add(measured(metric, episode, 0));
        }

        assertSame(measured(metric, EpisodeFilter.WHOLE_SESSION, 0), merged(metric, parts));
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void nothingWatched_isNotObserved(Metric metric) {
        Reading nothing = metric.begin(Scope.usual(SCENARIO.clock())).reading();

        assertEquals(metric.quantities().size(), nothing.size());
        for (int i = 0; i < nothing.size(); i++) {
            assertFalse(nothing.observed(i));
            int quantity = i;
            assertThrows(IllegalStateException.class, () -> nothing.value(quantity));
        }
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void sharesOfAnything_lieBetween0And1(Metric metric) {
        Reading reading = measured(metric, EpisodeFilter.WHOLE_SESSION, 1);

        for (int i = 0; i < reading.size(); i++) {
            Quantity quantity = metric.quantities().get(i);
            assertTrue(reading.value(i) >= 0, quantity.name());
            if (quantity.unit().isEmpty()) {
                assertTrue(reading.value(i) <= 1, quantity.name());
            }
        }
    }

    @Test
    void sharesOfABudget_addUpToOne() {
        Reading budget = measured(new TimeBudget(), EpisodeFilter.WHOLE_SESSION, 2);
        Reading cells = measured(new StateSpace(), EpisodeFilter.WHOLE_SESSION, 2);

        assertEquals(budget.per(0), sum(budget, 0, 5));
        assertEquals(budget.per(5), sum(budget, 5, 12));
        assertEquals(cells.per(0), sum(cells, 0, cells.size()));
    }

    @Test
    void names_areDistinctAndTold() {
        Set<String> names = new HashSet<>();
        for (Metric metric : Metrics.all()) {
            assertTrue(names.add("metric " + metric.name()), metric.name());
            assertFalse(metric.meaning().isBlank() || metric.source().isBlank(), metric.name());
            for (Quantity quantity : metric.quantities()) {
                assertTrue(names.add(quantity.name()), quantity.name());
                assertFalse(quantity.meaning().isBlank(), quantity.name());
            }
        }
    }

    private static Reading measured(Metric metric, String episode, int dyad) {
        Gauge gauge = metric.begin(Scope.usual(SCENARIO.clock()));
        Trial.watched(SCENARIO, SCENARIO.arms().get(0), dyad, new EpisodeFilter(episode, gauge));
        return gauge.reading();
    }

    private static Reading merged(Metric metric, List<Reading> readings) {
        Reading merged = Reading.empty(metric.quantities().size());
        for (Reading reading : readings) {
            merged = merged.merge(reading);
        }
        return merged;
    }

    private static double sum(Reading reading, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += reading.sum(i);
        }
        return sum;
    }

    private static void assertSame(Reading expected, Reading found) {
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.sum(i), found.sum(i), 0.0);
            assertEquals(expected.per(i), found.per(i), 0.0);
        }
    }
}
