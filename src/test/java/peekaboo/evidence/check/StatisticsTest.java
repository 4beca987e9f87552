package peekaboo.evidence.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.inference.Measured;
import peekaboo.inference.Measured.Reason;
import peekaboo.measure.Reading;
import peekaboo.random.Draws;
import peekaboo.random.Role;

class StatisticsTest {

    private static final List<String> XYZ = List.of("x", "y", "z");
    private static final Measured<Double> NOTHING_TO_DIVIDE_BY = Measured.notObserved(Reason.ZERO_DENOMINATOR);
    private static final Measured<Double> TOO_FEW = Measured.notObserved(Reason.TOO_FEW_DYADS);

    /** One dyad: x, y, z, each over a divisor of 1, NaN for one that was not observed. */
    private static Reading dyad(double... values) {
        return dyad(XYZ, values);
    }

    private static Reading dyad(List<String> names, double... values) {
        Outcomes outcomes = new Outcomes();
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            outcomes.add(names.get(i), Double.isNaN(value) ? 0 : value, Double.isNaN(value) ? 0 : 1);
        }
        return outcomes.reading();
    }

    private static Sample sample(Reading... dyads) {
        return Sample.all(Dyads.of(List.of(dyads)));
    }

    @Test
    void mean_leavesOutWhatWasNotObserved() {
        assertEquals(
                3,
                Statistics.mean("x")
                        .of(sample(dyad(2), dyad(Double.NaN), dyad(4)))
                        .get());
    }

    @Test
    void pooled_weighsByTheDivisor() {
        Reading few = new Outcomes().add("x", 1, 1).reading();
        Reading many = new Outcomes().add("x", 0, 3).reading();

        assertEquals(0.25, Statistics.pooled("x").of(sample(few, many)).get());
        assertEquals(0.5, Statistics.mean("x").of(sample(few, many)).get());
    }

    /** Results are held to the bit, and were added up by a stream before. */
    @Test
    void mean_isThatOfAStream_bitForBit() {
        Draws draws = Draws.of(3, 0, 0, Role.TEST.key(), 0);
        for (int size = 1; size < 300; size++) {
            double[] values = new double[size];
            for (int i = 0; i < size; i++) {
                values[i] = draws.normal(300 * size + i) * (i % 7 == 0 ? 1e6 : 0.1);
            }

            assertEquals(Arrays.stream(values).average().orElseThrow(), Statistics.meanOf(values));
        }
    }

    @Test
    void types_areWorkedOutOnceASample() {
        Sample sample = types(10);

        assertSame(sample.types(), sample.types());
    }

    @Test
    void difference_isWithinDyads() {
        assertEquals(
                2,
                Statistics.difference("x", "y")
                        .of(sample(dyad(5, 2), dyad(9, Double.NaN), dyad(2, 1)))
                        .get());
    }

    /** x and y share nothing but z: correlated with each other, and not once z is given. 2 000 dyads; SE about 0.022. */
    @Test
    void partialCorrelation_takesOutWhatIsShared() {
        Draws draws = Draws.of(7, 0, 0, Role.TEST.key(), 0);
        List<Reading> dyads = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            double z = draws.normal(3 * i);
            dyads.add(dyad(z + draws.normal(3 * i + 1), z + draws.normal(3 * i + 2), z));
        }
        Sample sample = Sample.all(Dyads.of(dyads));

        assertEquals(0, Statistics.partialCorrelation("x", "y", "z").of(sample).get(), 0.09);
        assertEquals(0.5, Statistics.partialCorrelation("x", "y").of(sample).get(), 0.09);
    }

    @Test
    void thirds_riseOnlyIfBothStepsDo() {
        Sample rising = sample(dyad(1, 1), dyad(2, 2), dyad(3, 5));
        Sample dented = sample(dyad(1, 3), dyad(2, 2), dyad(3, 5));

        assertEquals(1, Statistics.risesOverThirds("x", "y").of(rising).get());
        assertEquals(-1, Statistics.risesOverThirds("x", "y").of(dented).get());
        assertEquals(-3, Statistics.fallsOverThirds("x", "y").of(rising).get());
    }

    @Test
    void pooledRatio_isOfRatiosOfSums() {
        Sample sample = sample(
                new Outcomes().add("x", 2, 1).add("y", 1, 4).reading(),
                new Outcomes().add("x", 0, 3).add("y", 1, 4).reading());

        assertEquals(2, Statistics.pooledRatio("x", "y").of(sample).get());
        assertEquals(NOTHING_TO_DIVIDE_BY, Statistics.pooledRatio("x", "y").of(sample(dyad(1, Double.NaN))));
        assertEquals(NOTHING_TO_DIVIDE_BY, Statistics.pooledRatio("x", "y").of(sample(dyad(0, 0))));
        assertEquals(
                Measured.notObserved(Reason.INFINITE),
                Statistics.pooledRatio("x", "y").of(sample(dyad(1, 0))));
    }

    /** Deviations -1, 0, 1 and -1, 1, 0: products sum to 1, squares to 2 each. */
    @Test
    void correlation_isThatOfPearson() {
        Sample six = sample(dyad(1, 1), dyad(2, 3), dyad(3, 2), dyad(1, 1), dyad(2, 3), dyad(3, 2));

        assertEquals(0.5, Statistics.correlation("x", "y").of(six).get(), 1e-12);
    }

    @Test
    void correlation_ofWhatNeverVaries_isAReason() {
        assertEquals(
                Measured.notObserved(Reason.NO_SPREAD),
                Statistics.correlation("x", "y").of(sample(dyad(1, 2), dyad(1, 3), dyad(1, 2), dyad(1, 3))));
        assertEquals(TOO_FEW, Statistics.correlation("x", "y").of(sample(dyad(1, 2), dyad(2, 3))));
    }

    /** Of five dyads the one in the middle is in neither half; who has no x is in none. */
    @Test
    void halves_areTheUpperLessTheLower() {
        Sample five = sample(dyad(9, 4), dyad(1, 1), dyad(5, 100), dyad(2, 3), dyad(8, 8), dyad(Double.NaN, 7));

        assertEquals(4, Statistics.upperLessLowerHalf("x", "y").of(five).get());
        assertEquals(TOO_FEW, Statistics.upperLessLowerHalf("x", "y").of(sample(dyad(1, 1))));
    }

    @Test
    void types_findThreeKindsThatAreThere() {
        List<String> shares =
                List.of(TypeClusters.POSITIVE, TypeClusters.MONITOR, TypeClusters.OBJECT, TypeClusters.NEGATIVE);
        List<Reading> dyads = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            double jitter = 0.001 * i;
            dyads.add(
                    i < 33
                            ? dyad(shares, 0.4 + jitter / 10, 0.5, 0.1, 0)
                            : i < 93
                                    ? dyad(shares, 0.05, 0.25, 0.7 - jitter / 10, 0)
                                    : dyad(shares, 0, 0.1, 0.3, 0.6 + jitter / 10));
        }
        TypeClusters types = TypeClusters.of(Sample.all(Dyads.of(dyads))).get();

        assertEquals(0.33, types.engaged(), 1e-12);
        assertEquals(0.60, types.disengaged(), 1e-12);
        assertEquals(0.07, types.negative(), 1e-12);
    }

    @Test
    void nameUnderWhichNothingWasRead_isRefused() {
        Sample sample = sample(dyad(1, 2), dyad(3, 4));

        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Statistics.mean("w").of(sample));
        assertEquals("w: no such outcome among x, y", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Statistics.difference("x", "z")
                .of(sample));
    }

    @Test
    void dyadsOfOtherOutcomes_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> sample(dyad(1, 2), dyad(1)));
        assertThrows(IllegalArgumentException.class, () -> sample(dyad(1), dyad(1, 2)));
    }

    @Test
    void nothingObserved_isAReason() {
        assertEquals(NOTHING_TO_DIVIDE_BY, Statistics.mean("x").of(sample(dyad(Double.NaN))));
        assertEquals(NOTHING_TO_DIVIDE_BY, Statistics.pooled("x").of(sample(dyad(Double.NaN))));
        assertEquals(NOTHING_TO_DIVIDE_BY, Statistics.difference("x", "y").of(sample(dyad(1, Double.NaN))));
    }

    @Test
    void tooFewDyads_isAReason() {
        Sample two = sample(dyad(1, 2, 3), dyad(2, 3, 5));

        assertEquals(TOO_FEW, Statistics.risesOverThirds("x", "y").of(two));
        assertEquals(TOO_FEW, Statistics.fallsOverThirds("x", "y").of(two));
        assertEquals(TOO_FEW, Statistics.partialCorrelation("x", "y", "z").of(two));
        assertEquals(Measured.notObserved(Reason.TOO_FEW_DYADS), TypeClusters.of(types(2)));
    }

    @Test
    void infantsAllAlike_areThreeTypesAllTheSame() {
        assertTrue(TypeClusters.of(types(10)).isObserved());
    }

    private static Sample types(int dyads) {
        List<String> shares =
                List.of(TypeClusters.POSITIVE, TypeClusters.MONITOR, TypeClusters.OBJECT, TypeClusters.NEGATIVE);
        return Sample.all(Dyads.of(Collections.nCopies(dyads, dyad(shares, 0.4, 0.3, 0.2, 0.1))));
    }

    @Test
    void whatNeverVaries_hasNoCorrelation() {
        Sample alike = Sample.all(Dyads.of(Collections.nCopies(20, dyad(1, 2, 3))));

        assertEquals(
                Measured.notObserved(Reason.NO_SPREAD),
                Statistics.partialCorrelation("x", "y", "z").of(alike));
    }
}
