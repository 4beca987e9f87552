package peekaboo.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.inference.Replicates;

class SobolEstimatorsTest {
    private static final double LEVEL = 0.95;

    private static Replicates measured(SobolDesign design, Values values, int replicates) {
        return new Bootstrap(1, design.samples()).run(new SobolEstimators(design, values), replicates);
    }

    private static double first(Replicates of, int parameter) {
        return value(of, SobolEstimators.firstOrder(parameter));
    }

    private static double total(Replicates of, int parameter) {
        return value(of, SobolEstimators.total(parameter));
    }

    private static double value(Replicates of, int column) {
        return of.estimate(column, LEVEL).get().value();
    }

    /** The variance is a^2/8 + b pi^4/5 + b^2 pi^8/18 + 1/2; Saltelli et al. 2008, section 4.4, tells its parts. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void ishigami_hasItsIndices(int seed) {
        SobolDesign design = new SobolDesign(seed, 3, 8192);
        Replicates indices = measured(design, Cubes.values(design, Cubes::ishigami), 0);

        assertEquals(0.3139, first(indices, 0), 0.01);
        assertEquals(0.4424, first(indices, 1), 0.01);
        assertEquals(0, first(indices, 2), 0.01);
        assertEquals(0.5576, total(indices, 0), 0.01);
        assertEquals(0.4424, total(indices, 1), 0.01);
        assertEquals(0.2437, total(indices, 2), 0.01);
    }

    /** A coordinate alone has variance V_i = 1 / (3 (1 + a_i)^2); all together have the product of 1 + V_i, less 1. */
    @Test
    void gFunction_hasItsIndices() {
        double[] weights = {0, 1, 4.5, 9};
        double[] alone = IntStream.range(0, 4)
                .mapToDouble(i -> 1 / (3 * (1 + weights[i]) * (1 + weights[i])))
                .toArray();
        double product = 1;
        for (double one : alone) {
            product *= 1 + one;
        }
        SobolDesign design = new SobolDesign(5, 4, 8192);
        Replicates indices = measured(design, Cubes.values(design, point -> Cubes.g(point, weights)), 0);
        for (int i = 0; i < 4; i++) {
            assertEquals(alone[i] / (product - 1), first(indices, i), 0.01);
            assertEquals(alone[i] * product / (1 + alone[i]) / (product - 1), total(indices, i), 0.01);
        }
    }

    /** Of 120 intervals at 95 % some 114 cover; the six of one analysis go together, so more may fail by chance. */
    @Test
    void intervals_coverTheIndices() {
        double[] truth = {0.3139, 0.5576, 0.4424, 0.4424, 0, 0.2437};
        int covering = 0;
        for (int seed = 0; seed < 20; seed++) {
            SobolDesign design = new SobolDesign(seed, 3, 256);
            Replicates indices = measured(design, Cubes.values(design, Cubes::ishigami), 400);
            for (int column = 0; column < truth.length; column++) {
                Estimate estimate = indices.estimate(column, LEVEL).get();
                covering += estimate.interval().get().contains(truth[column]) ? 1 : 0;
            }
        }
        assertTrue(covering > 102, covering + " of 120");
    }

    @Test
    void outcomeWithoutSpread_hasNoIndices() {
        SobolDesign design = new SobolDesign(1, 2, 64);
        Replicates indices = measured(design, Cubes.values(design, point -> 4.2), 10);

        assertEquals(Measured.notObserved(Measured.Reason.NO_SPREAD), indices.estimate(0, LEVEL));
    }

    @Test
    void pointsNotObserved_areLeftOut() {
        SobolDesign design = new SobolDesign(1, 3, 8192);
        Values values =
                Cubes.values(design, point -> point[0] < 0.02 ? Double.NaN : 3 * point[0] + point[1] * point[2]);
        SobolEstimators estimators = new SobolEstimators(design, values);
        Replicates indices = new Bootstrap(1, design.samples()).run(estimators, 0);

        assertEquals(8192 * 0.04, estimators.missing(0), 40);
        assertTrue(first(indices, 0) > 0.8);
        assertTrue(total(indices, 1) < 0.2);
    }

    @Test
    void outcomeNeverObserved_saysWhy() {
        SobolDesign design = new SobolDesign(1, 2, 64);
        Replicates indices = measured(design, Cubes.values(design, point -> Double.NaN), 10);

        assertEquals(Measured.notObserved(Measured.Reason.NO_SPELLS), indices.estimate(0, LEVEL));
    }

    @Test
    void points_lieInsideTheCubeAndMixTheSamples() {
        SobolDesign design = new SobolDesign(9, 3, 16);
        for (int row = 0; row < 16; row++) {
            double[] a = design.point(design.a(row));
            double[] b = design.point(design.b(row));
            double[] mixed = design.point(design.mixed(row, 1));
            assertEquals(a[0], mixed[0]);
            assertEquals(b[1], mixed[1]);
            assertEquals(a[2], mixed[2]);
            assertTrue(a[0] > 0 && a[0] < 1);
        }
    }
}
