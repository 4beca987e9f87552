package peekaboo.random;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All keys are fixed: a test that passes once passes always. The rates tell how likely a fair generator is to fail one. */
class DrawsQualityTest {

    private static final int COUNT = 1 << 17;
    private static final double FALSE_ALARM = 1e-6;

    static Stream<Integer> seeds() {
        return Stream.of(0, 1, 2, 1989, -1, Integer.MIN_VALUE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ticksOfOneKey_areUniform(int seed) {
        double[] uniforms = new double[COUNT];
        Arrays.setAll(uniforms, Draws.of(seed, 0, 0, Role.TEST.key(), 1)::uniform);
        assertUniform(uniforms);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneTickOfManyDyads_isUniform(int seed) {
        double[] uniforms = new double[COUNT];
        for (int dyad = 0; dyad < COUNT; dyad++) {
            uniforms[dyad] = Draws.of(seed, dyad, 0, Role.TEST.key(), 1).uniform(3);
        }
        assertUniform(uniforms);
    }

    /** False alarm 1e-6 for each of the two. */
    private static void assertUniform(double[] uniforms) {
        int[] cells = new int[1000];
        for (double uniform : uniforms) {
            cells[(int) (uniform * cells.length)]++;
        }
        assertTrue(Fairness.equalCells(cells) > FALSE_ALARM, "chi-square over 1000 cells");
        var distance = new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new UniformRealDistribution(0, 1), uniforms);
        assertTrue(distance > FALSE_ALARM, "Kolmogorov-Smirnov");
    }

    /** False alarm 1e-6 for each of four lags. */
    @ParameterizedTest
    @MethodSource("peekaboo.random.Neighbours#all")
    void neighbours_areUncorrelated(Neighbours neighbours) {
        int[] here = neighbours.words(COUNT, 0);
        for (int lag : new int[] {1, 2, 3, 8}) {
            double p = Fairness.uncorrelated(here, neighbours.words(COUNT, lag));
            assertTrue(p > FALSE_ALARM, () -> neighbours + " at lag " + lag + ": p = " + p);
        }
    }

    /** Chi-square over 32 x 32 cells of pairs, by their highest and by their lowest five bits; false alarm 1e-6 each. */
    @ParameterizedTest
    @MethodSource("peekaboo.random.Neighbours#all")
    void pairsOfNeighbours_fillTheSquareEvenly(Neighbours neighbours) {
        int[] here = neighbours.words(COUNT, 0);
        int[] there = neighbours.words(COUNT, 1);
        int[] high = new int[1024];
        int[] low = new int[1024];
        for (int i = 0; i < COUNT; i++) {
            high[here[i] >>> 27 << 5 | there[i] >>> 27]++;
            low[(here[i] & 31) << 5 | (there[i] & 31)]++;
        }
        assertTrue(Fairness.equalCells(high) > FALSE_ALARM, "highest bits");
        assertTrue(Fairness.equalCells(low) > FALSE_ALARM, "lowest bits");
    }

    /** Each of 32 bits agrees with the neighbour's half of the time; false alarm 1e-6 over the 32 together. */
    @ParameterizedTest
    @MethodSource("peekaboo.random.Neighbours#all")
    void bitsOfNeighbours_agreeHalfOfTheTime(Neighbours neighbours) {
        int[] flips = Fairness.flips(neighbours.words(COUNT, 0), neighbours.words(COUNT, 1));
        assertTrue(Fairness.halves(flips, COUNT) > FALSE_ALARM);
    }
}
