package peekaboo.measure.battery;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.engine.Trial;
import peekaboo.scenario.Scenario;

/**
 * Halving the tick moves no reported statistic beyond its 95 % interval at 200 dyads, or one coarse tick, whichever is
 * larger; of a share, one coarse tick is a tick at each turning away. The shift is measured on so many dyads that chance
 * alone stays within 0.52 of that interval 95 times in 100, and passes it about once in 7 000.
 */
class TickHalvingTest {
    private static final int DYADS = 1_500;
    private static final int REPORTED_ON = 200;
    private static final double COARSE_SECONDS = 0.25;
    private static final double SECONDS_A_MINUTE = 60;
    /** At most one statistic in so many may need the coarse tick. */
    private static final int MOST_TO_ONE = 20;

    /** Of the whole session, or of each of the episodes that are named. */
    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({
        "peek-a-boo, attuned, ''",
        "peek-a-boo, intrusive, ''",
        "still-face, attuned, still-face reunion",
    })
    void tickHalved_statisticsStay(String name, String arm, String episodes) {
        List<String> named = List.of(episodes.split(" ", -1));
        List<Statistics> coarse = statistics(name, arm, named, "250 ms");
        List<Statistics> fine = statistics(name, arm, named, "125 ms");
        for (int i = 0; i < named.size(); i++) {
            assertStay(named.get(i), coarse.get(i), fine.get(i));
        }
    }

    private static void assertStay(String episode, Statistics coarse, Statistics fine) {
        double ticksAway = coarse.tally("turnings-away").value() / SECONDS_A_MINUTE * COARSE_SECONDS;
        List<String> beyond = new ArrayList<>();
        int beyondInterval = 0;
        for (String statistic : coarse.names()) {
            Tally before = coarse.tally(statistic);
            Tally after = fine.tally(statistic);
            double interval = before.halfInterval(REPORTED_ON);
            double allowed = Math.max(interval, statistic.startsWith("seconds-") ? COARSE_SECONDS : ticksAway);
            double shift = Math.abs(after.value() - before.value());
            beyondInterval += shift > interval ? 1 : 0;
            boolean neverSeen = Double.isNaN(before.value()) && Double.isNaN(after.value());
            if (!(shift <= allowed || neverSeen)) {
                beyond.add(statistic + ": " + before.value() + " became " + after.value() + ", allowed " + allowed);
            }
        }

        assertTrue(beyond.isEmpty(), () -> episode + beyond);
        assertTrue(
                beyondInterval * MOST_TO_ONE <= coarse.names().size(),
                episode + ": " + beyondInterval + " beyond the interval");
        assertMedianStays(coarse.median(), fine);
    }

    /** The coarse median lies in the fine one's interval, found by turning the interval of a share round. */
    private static void assertMedianStays(double median, Statistics fine) {
        if (median < Double.POSITIVE_INFINITY) {
            Tally sooner = fine.backWithin(median - COARSE_SECONDS);
            Tally later = fine.backWithin(median + COARSE_SECONDS);
            assertTrue(sooner.value() - sooner.halfInterval(REPORTED_ON) <= 0.5, "median " + fine.median());
            assertTrue(later.value() + later.halfInterval(REPORTED_ON) >= 0.5, "median " + fine.median());
        }
    }

    private static List<Statistics> statistics(String name, String arm, List<String> episodes, String tick) {
        Scenario scenario = Trial.shipped(name, "tick=" + tick);
        return Statistics.of(scenario, Trial.arm(scenario, arm), episodes, DYADS);
    }
}
