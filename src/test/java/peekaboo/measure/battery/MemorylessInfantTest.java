package peekaboo.measure.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.engine.Trial;
import peekaboo.measure.Ending;
import peekaboo.measure.Spell;
import peekaboo.measure.Spells;
import peekaboo.record.Recorder;
import peekaboo.scenario.Scenario;

/**
 * An infant whose looking away and looking back have constant rates: its latencies follow a known distribution.
 *
 * <p>A look back begins in a tick with chance p. It counts as a return if the infant does not look away, chance q a tick, in
 * the rest of the second; otherwise it belongs to the spell, and the next look back is waited for. So with a second of n
 * ticks the chance {@code b(k)} that a look back begins in tick k after the onset, with {@code b} = 0 before the first, is
 * {@code away(k - 1) * p}, where {@code away(k) = away(k - 1) - b(k) + q * sum over j = 1..n-1 of b(k - j) * (1 - q)^(j -
 * 1)}, and that of a latency of k ticks is {@code b(k) * (1 - q)^(n - 1)}. Without looking away it is geometric.
 */
class MemorylessInfantTest {
    private static final double BACK_PER_SECOND = 0.3;
    private static final double MINUTES = 60;
    /** Spells that begin later than this before the end are left out; one in e^36 lasts as long. */
    private static final double MARGIN_SECONDS = 120;

    private static final int DYADS = 20;

    @ParameterizedTest(name = "tick {0} ms, seed {2}")
    @CsvSource({"250, 0.05, 1", "250, 0.05, 2", "250, 0.4, 1", "250, 0.4, 2", "125, 0.4, 1", "500, 0.05, 1"})
    void latencies_followTheClosedForm(int tickMillis, double awayPerSecond, int seed) {
        Scenario scenario = memoryless(tickMillis, awayPerSecond, seed);
        int[] found = new int[40_000 / tickMillis];
        int spells = count(scenario, found);
        double[] expected = latencies(tickMillis / 1_000.0, awayPerSecond, found.length);

        assertTrue(spells > 2_500, "only " + spells);
        assertChiSquare(expected, found, spells);
    }

    @Test
    void closedForm_isGeometricWhenItNeverLooksAway() {
        double[] latencies = latencies(0.25, 0, 400);
        double p = 1 - Math.exp(-0.25 * BACK_PER_SECOND);

        for (int k = 1; k < 100; k++) {
            assertEquals(p * Math.pow(1 - p, k - 1), latencies[k], 1e-15);
        }
    }

    @Test
    void otherRate_isFound() {
        Scenario scenario = memoryless(250, 0.05, 1);
        int[] found = new int[160];
        int spells = count(scenario, found);
        double[] wrong = latencies(0.25 * 1.25, 0.05, found.length);

        assertTrue(chiSquareScore(wrong, found, spells) > 4);
    }

    private static Scenario memoryless(int tickMillis, double awayPerSecond, int seed) {
        return Trial.peekaboo(
                "tick=" + tickMillis + " ms",
                "seed=" + seed,
                "episodes.play.lasts=" + (int) MINUTES + " min",
                "infant.variety=0",
                "infant.look-away-aroused=0 /s",
                "infant.look-away-unanswered=0 /s",
                "infant.look-away-object=" + awayPerSecond + " /s",
                "infant.drift-pull=0",
                "infant.face-draws=0",
                "infant.warmth-holds=0",
                "infant.look-back-base=" + BACK_PER_SECOND + " /s",
                "infant.look-back-settled=0 /s",
                "infant.look-back-from-object=0 /s",
                "infant.unanswered-holds=0",
                "infant.capture-rate=0 /s",
                "infant.protest-rate=0 /s");
    }

    private static int count(Scenario scenario, int[] found) {
        int last = scenario.ticks() - scenario.clock().ticks(MARGIN_SECONDS);
        int spells = 0;
        for (int dyad = 0; dyad < DYADS; dyad++) {
            for (Spell spell :
                    Spells.of(Trial.watched(scenario, scenario.arms().get(0), dyad, new Recorder(Spells.KNOWN))
                            .recording())) {
                if (spell.onsetTick() < last) {
                    assertEquals(Ending.RETURNED, spell.ending());
                    found[Math.min(spell.latencyTicks(), found.length - 1)]++;
                    spells++;
                }
            }
        }
        return spells;
    }

    /** The chance of each latency in ticks; the last holds all longer ones. */
    private static double[] latencies(double tick, double awayPerSecond, int size) {
        double p = 1 - Math.exp(-tick * BACK_PER_SECOND);
        double q = 1 - Math.exp(-tick * awayPerSecond);
        int rest = (int) Math.round(1 / tick) - 1;
        double stays = Math.pow(1 - q, rest);
        double[] begins = new double[size];
        double[] latencies = new double[size];
        double away = 1;
        double left = 1;
        for (int k = 1; k < size - 1; k++) {
            begins[k] = away * p;
            away -= begins[k];
            for (int j = 1; j <= Math.min(rest, k); j++) {
                away += q * begins[k - j] * Math.pow(1 - q, j - 1);
            }
            latencies[k] = begins[k] * stays;
            left -= latencies[k];
        }
        latencies[size - 1] = left;
        return latencies;
    }

    /** A false alarm about once in 30 000 for other seeds. */
    private static void assertChiSquare(double[] expected, int[] found, int spells) {
        double score = chiSquareScore(expected, found, spells);
        assertTrue(score < 4, "chi-square lies " + score + " standard deviations above what was expected");
    }

    /** Chi-square over bins of at least 10 expected, as a normal score (Wilson and Hilferty 1931). */
    private static double chiSquareScore(double[] expected, int[] found, int spells) {
        double chiSquare = 0;
        int bins = 0;
        double want = 0;
        int have = 0;
        double wantLeft = spells;
        for (int k = 0; k < found.length; k++) {
            want += expected[k] * spells;
            have += found[k];
            if (k == found.length - 1 || (want >= 10 && wantLeft - want >= 10)) {
                chiSquare += (have - want) * (have - want) / want;
                wantLeft -= want;
                bins++;
                want = 0;
                have = 0;
            }
        }
        double degrees = bins - 1;
        double spread = 2 / (9 * degrees);
        return (Math.cbrt(chiSquare / degrees) - (1 - spread)) / Math.sqrt(spread);
    }
}
