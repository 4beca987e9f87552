package peekaboo.evidence.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.dyad.Gaze;
import peekaboo.measure.Reading;
import peekaboo.random.Draws;
import peekaboo.random.Role;
import peekaboo.record.CodedChannel;

/** Hand-made looks. Sums are kept to a millionth, so values are compared to 1e-5. */
class LookMemoryTest {
    private static final double EXACT = 1e-5;

    /** Looks of these lengths in ticks, with looks away between them; the first and the last look away are cut. */
    private static Reading looks(List<Integer> looks, List<Integer> aways) {
        StringBuilder row = new StringBuilder("..");
        for (int i = 0; i < looks.size(); i++) {
            row.append("x".repeat(looks.get(i))).append(".".repeat(aways.get(i)));
        }
        return reading(row.toString());
    }

    private static Reading reading(String row) {
        return LookMemory.of(new Rows(LookMemory.NEEDS, row)
                .code(CodedChannel.GAZE, row, Gaze.FACE, Gaze.OBJECT)
                .sheet());
    }

    private static List<Integer> alike(int size) {
        return Collections.nCopies(size, 2);
    }

    private static double correlation(Reading reading, String name) {
        return reading.sum(name) / reading.per(name);
    }

    /**
     * Deviations -L, -L, L, L with L = log 2: neighbours give 1 - 1 + 1 = 1 (in L squared), all orders on average -1, the
     * variance times three pairs 3; with the last but one -2, on average -2/3, over 2.
     */
    @Test
    void lookAfterLook_isWhatClosedFormSays() {
        Reading reading = looks(List.of(1, 1, 4, 4), alike(4));

        assertEquals(2 / 3.0, correlation(reading, LookMemory.LOOKS_LAG_1), EXACT);
        assertEquals(-2 / 3.0, correlation(reading, LookMemory.LOOKS_LAG_2), EXACT);
    }

    /** The same for looks away; the fifth is cut by the end and does not count, nor does the one at the beginning. */
    @Test
    void awayAfterAway_isWhatClosedFormSays() {
        Reading reading = looks(alike(5), List.of(1, 1, 4, 4, 9));

        assertEquals(2 / 3.0, correlation(reading, LookMemory.AWAYS_LAG_1), EXACT);
        assertEquals(-2 / 3.0, correlation(reading, LookMemory.AWAYS_LAG_2), EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {LookMemory.LOOKS_LAG_1, LookMemory.LOOKS_LAG_2})
    void allOrdersOfTheSameLooks_giveNothingOnAverage(String name) {
        double sum = 0;
        int orders = 0;
        for (List<Integer> order : orders(List.of(1, 2, 3, 7, 20))) {
            Reading reading = looks(order, alike(5));
            assertTrue(reading.per(name) > 0);
            sum += reading.sum(name);
            orders++;
        }
        assertEquals(120, orders);
        assertEquals(0, sum / orders, EXACT);
    }

    private static List<List<Integer>> orders(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            List<Integer> others = new ArrayList<>(numbers);
            Integer first = others.remove(i);
            for (List<Integer> rest : orders(others)) {
                List<Integer> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                all.add(order);
            }
        }
        return all;
    }

    @Test
    void awayAsLongAsTheLookBefore_goesWithItAndNotWithTheOneAfter() {
        Reading reading = looks(List.of(1, 4, 1, 4, 2), List.of(1, 4, 1, 4, 9));

        assertEquals(1, correlation(reading, LookMemory.AWAY_AFTER_LOOK), 0.12);
        assertTrue(correlation(reading, LookMemory.LOOK_AFTER_AWAY) < -0.5);
    }

    /** Looks 1, 4 and aways 1, 4: deviations -L, L in both, so the pairs of a look and the away after it give 2 over 2. */
    @Test
    void kinds_areComparedByClosedForm() {
        Reading reading = reading(". x . xxxx .... x".replace(" ", ""));

        assertEquals(1, correlation(reading, LookMemory.AWAY_AFTER_LOOK), EXACT);
        assertEquals(-1, correlation(reading, LookMemory.LOOK_AFTER_AWAY), EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "...", "xx..xx", "..x..xxx..", "x.x.x.x.x"})
    void tooFewLooksOrAllAlike_isNotObserved(String row) {
        Reading reading = reading(row);

        assertEquals(0, reading.per(LookMemory.LOOKS_LAG_2));
        assertEquals(0, reading.per(LookMemory.AWAYS_LAG_2));
    }

    /**
     * 300 infants with twelve looks each, whose lengths follow a trait that drifts from look to look; and the same looks in another
     * order. 12 looks a dyad, 3 300 pairs: standard error about 0.018, so four of them are 0.07.
     */
    @Test
    void looksThatDrift_areRemembered_andShuffledTheyAreNot() {
        List<Reading> drifting = new ArrayList<>();
        List<Reading> shuffled = new ArrayList<>();
        Draws draws = Draws.of(19, 0, 0, Role.TEST.key(), 0);
        for (int dyad = 0; dyad < 300; dyad++) {
            Integer[] lengths = new Integer[12];
            double level = draws.normal(100 * dyad);
            for (int i = 0; i < lengths.length; i++) {
                level = 0.8 * level + 0.6 * draws.normal(100 * dyad + 1 + i);
                lengths[i] = (int) Math.max(1, Math.min(200, Math.round(Math.exp(2 + 0.8 * level))));
            }
            drifting.add(looks(List.of(lengths), alike(12)));
            shuffle(lengths, draws, 100 * dyad + 50);
            shuffled.add(looks(List.of(lengths), alike(12)));
        }

        for (String name : List.of(LookMemory.LOOKS_LAG_1, LookMemory.LOOKS_LAG_2)) {
            assertTrue(pooled(drifting, name) > 0.2, name);
            assertEquals(0, pooled(shuffled, name), 0.07, name);
        }
    }

    private static void shuffle(Integer[] numbers, Draws draws, int from) {
        double[] keys = new double[numbers.length];
        Arrays.setAll(keys, i -> draws.uniform(from + i));
        Integer[] places = new Integer[numbers.length];
        Arrays.setAll(places, i -> i);
        Arrays.sort(places, (one, other) -> Double.compare(keys[one], keys[other]));
        Integer[] before = numbers.clone();
        Arrays.setAll(numbers, i -> before[places[i]]);
    }

    private static double pooled(List<Reading> dyads, String name) {
        return Statistics.pooled(name).of(Sample.all(Dyads.of(dyads))).get();
    }
}
