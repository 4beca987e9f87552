package peekaboo.design;

import peekaboo.random.Draws;
import peekaboo.random.Role;

/**
 * Points of the unit cube of which every coordinate falls once into each of as many equal parts as there are points, in an order drawn
 * at random.
 *
 * <p>Source: McKay, Beckman and Conover 1979, Technometrics 21(2), 239-245.
 */
final class LatinHypercube {
    /** The purpose of the draws, among those of a study; the dyad's place in their key is taken by the coordinate. */
    private static final int STRATIFYING = 4;

    private LatinHypercube() {}

    static double[][] of(int seed, int dimensions, int points) {
        double[][] all = new double[points][dimensions];
        for (int coordinate = 0; coordinate < dimensions; coordinate++) {
            Draws draws = Draws.of(seed, coordinate, 0, Role.STUDY.key(), STRATIFYING);
            int[] parts = shuffled(points, draws);
            for (int point = 0; point < points; point++) {
                all[point][coordinate] = (parts[point] + draws.uniform(points + point)) / points;
            }
        }
        return all;
    }

    /** The numbers below so many, in an order of which every one is as likely. */
    private static int[] shuffled(int count, Draws draws) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int place = (int) (draws.uniform(i) * (i + 1));
            order[i] = order[place];
            order[place] = i;
        }
        return order;
    }
}
