package peekaboo.sensitivity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.Measured;
import peekaboo.inference.Replicates;

class ElementaryEffectsTest {
    private static final double LEVEL = 0.95;
    private static final MorrisDesign DESIGN = new MorrisDesign(3, 4, 40);

    private static Replicates measured(ToDoubleFunction<double[]> function) {
        return new Bootstrap(1, DESIGN.trajectories())
                .run(new ElementaryEffects(DESIGN, Cubes.values(DESIGN, function)), 200);
    }

    private static double value(Replicates of, int column) {
        return of.estimate(column, LEVEL).get().value();
    }

    @Test
    void linearFunction_hasItsCoefficientsAndNoSigma() {
        double[] slopes = {3, -2, 0, 0.5};
        Replicates effects = measured(point -> 1 + 3 * point[0] - 2 * point[1] + 0.5 * point[3]);
        for (int i = 0; i < 4; i++) {
            assertEquals(slopes[i], value(effects, ElementaryEffects.mu(i)), 1e-12);
            assertEquals(Math.abs(slopes[i]), value(effects, ElementaryEffects.muStar(i)), 1e-12);
            assertEquals(0, value(effects, ElementaryEffects.sigma(i)), 1e-12);
        }
    }

    /** The effect of the first is 2 (y - 1/2): its sign hangs on the second, which lies on 0, 1/3, 2/3, 1 alike. */
    @Test
    void effectOfBothSigns_doesNotCancelInMuStar() {
        Replicates effects = measured(point -> 2 * (point[0] - 0.5) * (point[1] - 0.5));

        assertEquals(0, value(effects, ElementaryEffects.mu(0)), 0.3);
        assertEquals(2 / 3.0, value(effects, ElementaryEffects.muStar(0)), 0.15);
        assertTrue(value(effects, ElementaryEffects.sigma(0)) > 0.5);
    }

    @Test
    void interval_holdsTheEstimate() {
        Replicates effects = measured(point -> point[0] * point[0] + point[1] * point[2]);

        assertTrue(effects.estimate(ElementaryEffects.muStar(1), LEVEL)
                .get()
                .interval()
                .get()
                .contains(value(effects, ElementaryEffects.muStar(1))));
    }

    @Test
    void pointsNotObserved_areLeftOut() {
        ToDoubleFunction<double[]> function = point -> point[2] > 0.9 ? Double.NaN : 3 * point[0];
        ElementaryEffects effects = new ElementaryEffects(DESIGN, Cubes.values(DESIGN, function));
        Replicates measured = new Bootstrap(1, DESIGN.trajectories()).run(effects, 0);

        assertTrue(effects.missing(0) > 0 && effects.missing(0) < 40, () -> "" + effects.missing(0));
        assertEquals(3, value(measured, ElementaryEffects.mu(0)), 1e-12);
    }

    @Test
    void outcomeNeverObserved_saysWhy() {
        assertEquals(
                Measured.notObserved(Measured.Reason.NO_SPELLS),
                measured(point -> Double.NaN).estimate(ElementaryEffects.mu(0), LEVEL));
    }

    @Test
    void trajectory_movesEachParameterOnceAcrossTheGrid() {
        for (int number = 0; number < 40; number++) {
            Trajectory trajectory = DESIGN.trajectory(number);
            Set<Integer> moved = new TreeSet<>();
            for (int moves = 0; moves < 4; moves++) {
                double[] before = trajectory.point(moves);
                double[] after = trajectory.point(moves + 1);
                int moving = trajectory.moving(moves);
                moved.add(moving);
                assertEquals(trajectory.step(moves), after[moving] - before[moving], 1e-12);
                after[moving] = before[moving];
                assertArrayEquals(before, after);
            }
            assertEquals(Set.of(0, 1, 2, 3), moved);
        }
    }

    @Test
    void designs_useAllLevelsAndDifferBySeed() {
        Set<Double> levels = new TreeSet<>();
        for (int place = 0; place < DESIGN.points(); place++) {
            Arrays.stream(DESIGN.point(place)).forEach(levels::add);
        }
        assertEquals(Set.of(0.0, 1 / 3.0, 2 / 3.0, 1.0), levels);
        MorrisDesign other = new MorrisDesign(4, 4, 40);
        assertNotEquals(Arrays.deepToString(points(DESIGN)), Arrays.deepToString(points(other)));
    }

    private static double[][] points(CubeDesign design) {
        double[][] points = new double[design.points()][];
        Arrays.setAll(points, design::point);
        return points;
    }
}
