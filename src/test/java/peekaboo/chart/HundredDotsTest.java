package peekaboo.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HundredDotsTest {
    private static final String NONE = "none";

    @Test
    void threeEqualShares_middleGetsTheLastDot() {
        assertEquals(List.of(33, 34, 33), dots(1.0, 1.0, 1.0));
    }

    @Test
    void exactShares_areKept() {
        assertEquals(List.of(31, 40, 0, 29), dots(0.31, 0.40, 0.0, 0.29));
    }

    @Test
    void dotsSoFar_areTheSharesSoFarRounded() {
        assertEquals(List.of(11, 16, 12, 61), dots(11.4, 15.9, 11.3, 61.4));
    }

    @Test
    void allZero_hasNoDots() {
        assertTrue(dots(0.0, 0.0).isEmpty());
    }

    @Test
    void anyWeights_sumToAHundredAndStayWithinOneDot() {
        SplittableRandom random = new SplittableRandom(7);
        for (int trial = 0; trial < 1000; trial++) {
            List<Double> weights = new ArrayList<>();
            double sum = 0;
            for (int i = 0; i < 5; i++) {
                weights.add(Math.pow(random.nextDouble(), 4));
                sum += weights.get(i);
            }
            List<Integer> dots =
                    HundredDots.Arm.of("any", HundredDots.DOTS, weights, NONE).dots();
            assertEquals(100, dots.stream().mapToInt(Integer::intValue).sum());
            for (int i = 0; i < 5; i++) {
                assertEquals(100 * weights.get(i) / sum, dots.get(i), 1.0);
            }
        }
    }

    @Test
    void moreThanAHundredDots_areRefusedByName() {
        Exception refused =
                assertThrows(IllegalArgumentException.class, () -> new HundredDots.Arm("late", List.of(99, 2), NONE));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("dots:"));
    }

    @Test
    void fewTurningsAway_haveADotEach() {
        assertEquals(
                List.of(11, 3),
                HundredDots.Arm.of("few", 14, List.of(11 / 14., 3 / 14.), NONE).dots());
        assertEquals(14, HundredDots.Arm.of("few", 14, List.of(0.9, 0.1), NONE).all());
        assertEquals(
                100, HundredDots.Arm.of("many", 1400, List.of(0.9, 0.1), NONE).all());
    }

    @Test
    void negativeWeight_isRefusedByName() {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> dots(1.0, -1.0));
        assertEquals("weights[1]: found -1.0, expected a number from 0.0 to " + Double.MAX_VALUE, refused.getMessage());
    }

    private static List<Integer> dots(Double... weights) {
        return HundredDots.Arm.of("arm", HundredDots.DOTS, List.of(weights), NONE)
                .dots();
    }
}
