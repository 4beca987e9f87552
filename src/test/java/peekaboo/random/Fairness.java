package peekaboo.random;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/** p-values of fair generators: each is uniform on (0, 1) if the draws are what they should be. */
final class Fairness {

    private Fairness() {}

    /** Chi-square of counts that are expected to be equal. */
    static double equalCells(int[] counts) {
        double total = 0;
        for (int count : counts) {
            total += count;
        }
        double expected = total / counts.length;
        double sum = 0;
        for (int count : counts) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return twoSided(new ChiSquaredDistribution(counts.length - 1).cumulativeProbability(sum));
    }

    /** Chi-square of independent counts out of {@code trials}, each with probability one half. */
    static double halves(int[] counts, int trials) {
        double sum = 0;
        for (int count : counts) {
            double z = (2.0 * count - trials) / Math.sqrt(trials);
            sum += z * z;
        }
        return twoSided(new ChiSquaredDistribution(counts.length).cumulativeProbability(sum));
    }

    /** Correlation of two uniform samples, times the root of their size: standard normal if they are independent. */
    static double uncorrelated(int[] some, int[] others) {
        double sum = 0;
        for (int i = 0; i < some.length; i++) {
            sum += (Draws.uniformOf(some[i]) - 0.5) * (Draws.uniformOf(others[i]) - 0.5);
        }
        return normal(12 * sum / Math.sqrt(some.length));
    }

    /** How often each bit differs between the words of a pair. */
    static int[] flips(int[] some, int[] others) {
        int[] flips = new int[32];
        for (int i = 0; i < some.length; i++) {
            int differing = some[i] ^ others[i];
            for (int bit = 0; bit < flips.length; bit++) {
                flips[bit] += (differing >>> bit) & 1;
            }
        }
        return flips;
    }

    /** Two-sided p of a standard normal. */
    static double normal(double z) {
        return twoSided(new NormalDistribution().cumulativeProbability(z));
    }

    // Too even is as unfair as too uneven.
    private static double twoSided(double below) {
        return 2 * Math.min(below, 1 - below);
    }
}
