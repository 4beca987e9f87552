package peekaboo.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;

class NormalTest {

    private static final int COUNT = 1_000_000;
    private static final Draws DRAWS = Draws.of(1989, 0, 0, Role.TEST.key(), 2);

    /** The first two check values of AS 241, and the bounds of 32-bit uniforms. */
    @Test
    void publishedProbabilities_giveTheirQuantiles() {
        assertEquals(-0.6744897501960817, NormalQuantile.at(0.25), 1e-15);
        assertEquals(-3.090232306167814, NormalQuantile.at(0.001), 1e-15);
        assertEquals(0, NormalQuantile.at(0.5));
        assertEquals(-6.337957754553789, NormalQuantile.at(0x1p-33), 1e-14);
    }

    @Test
    void distributionFunction_undoesTheQuantile() {
        var normal = new NormalDistribution();
        for (int i = 1; i < 4000; i++) {
            double p = i / 4000.0;
            assertEquals(p, normal.cumulativeProbability(NormalQuantile.at(p)), 2e-15);
        }
        for (double p = 0x1p-33; p < 0.5; p *= 1.5) {
            assertEquals(1, normal.cumulativeProbability(NormalQuantile.at(p)) / p, 1e-13);
        }
    }

    @Test
    void mirroredProbabilities_giveMirroredQuantiles() {
        for (int word = 0; word < Integer.MAX_VALUE - 100_003; word += 100_003) {
            double upper = Draws.uniformOf(word);
            assertEquals(-NormalQuantile.at(upper), NormalQuantile.at(1 - upper));
        }
    }

    @Test
    void acrossWholeRange_quantilesRise() {
        double last = NormalQuantile.at(0x1p-33);
        for (long word = Integer.MIN_VALUE + 50_021L; word <= Integer.MAX_VALUE; word += 50_021) {
            double next = NormalQuantile.at(Draws.uniformOf((int) word));
            assertTrue(next > last);
            last = next;
        }
    }

    /** Mean, variance, skewness and kurtosis have standard errors 1, sqrt 2, sqrt 6, sqrt 24 over sqrt n; 5 of them: 6e-7. */
    @Test
    void moments_areThoseOfTheNormal() {
        double[] powers = new double[5];
        for (int i = 0; i < COUNT; i++) {
            double x = DRAWS.normal(i);
            double power = 1;
            for (int k = 0; k < powers.length; k++) {
                powers[k] += power / COUNT;
                power *= x;
            }
        }
        double five = 5 / Math.sqrt(COUNT);
        assertEquals(0, powers[1], five);
        assertEquals(1, powers[2], five * Math.sqrt(2));
        assertEquals(0, powers[3] - 3 * powers[1], five * Math.sqrt(6));
        assertEquals(3, powers[4] - 6 * powers[2] + 6, five * Math.sqrt(24));
    }

    /** False alarm 1e-6. */
    @Test
    void sample_fitsTheDistribution() {
        double[] sample = new double[100_000];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = DRAWS.normal(i);
        }
        assertTrue(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new NormalDistribution(), sample) > 1e-6);
    }

    /** Beyond 4 lie 63.3 of a million, Poisson; 63.3 +- 41: false alarm 2e-6 at most. */
    @Test
    void rareValues_areAsRareAsTheyShouldBe() {
        int beyond = 0;
        for (int i = 0; i < COUNT; i++) {
            beyond += Math.abs(DRAWS.normal(i)) > 4 ? 1 : 0;
        }
        assertEquals(63.3, beyond, 41);
    }

    /** Lag-one products sum to a normal with variance n; false alarm 1e-6. */
    @Test
    void successiveNormals_areUncorrelated() {
        double sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += DRAWS.normal(i) * DRAWS.normal(i + 1);
        }
        assertTrue(Fairness.normal(sum / Math.sqrt(COUNT)) > 1e-6);
    }
}
