package peekaboo.sensitivity;

import peekaboo.random.Draws;
import peekaboo.random.Role;

/**
 * A walk through the grid of four levels (0, 1/3, 2/3, 1) in which each parameter moves once, by 2/3, in an order and
 * direction drawn at random.
 *
 * <p>Source: Morris 1991, Technometrics 33(2), 161-174, with p = 4 levels and a step of p / (2 (p - 1)).
 */
final class Trajectory {
    /** How far a parameter moves. */
    static final double STEP = 2 / 3.0;

    /** The purpose of the draws, among those of a study. */
    private static final int WALKING = 2;

    private final double[] from;
    private final double[] to;
    private final int[] order;

    private Trajectory(int parameters) {
        from = new double[parameters];
        to = new double[parameters];
        order = new int[parameters];
    }

    /** The trajectory of a number, from 0, in the design of a seed. */
    static Trajectory drawn(int seed, int number, int parameters) {
        Draws draws = Draws.of(seed, number, 0, Role.STUDY.key(), WALKING);
        Trajectory drawn = new Trajectory(parameters);
        for (int i = 0; i < parameters; i++) {
            drawn.place(i, draws.uniform(3 * i) < 0.5, draws.uniform(3 * i + 1) < 0.5);
            drawn.insert(i, (int) (draws.uniform(3 * i + 2) * (i + 1)));
        }
        return drawn;
    }

    private void place(int parameter, boolean isOuter, boolean isRising) {
        double low = isOuter ? 0 : 1 / 3.0;
        double high = isOuter ? 2 / 3.0 : 1;
        from[parameter] = isRising ? low : high;
        to[parameter] = isRising ? high : low;
    }

    /** Puts a parameter at a place of the order and the one that was there last: every order is as likely. */
    private void insert(int parameter, int place) {
        order[parameter] = order[place];
        order[place] = parameter;
    }

    /** The point after so many moves. */
    double[] point(int moves) {
        double[] point = from.clone();
        for (int i = 0; i < moves; i++) {
            point[order[i]] = to[order[i]];
        }
        return point;
    }

    /** The parameter that moves after so many moves. */
    int moving(int moves) {
        return order[moves];
    }

    /** By how much it moves, with its sign. */
    double step(int moves) {
        return to[order[moves]] > from[order[moves]] ? STEP : -STEP;
    }
}
