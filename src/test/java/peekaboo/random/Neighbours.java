package peekaboo.random;

import java.util.stream.Stream;

/**
 * A step from one draw to a neighbouring one, along one number of the key, along the index, or along two at once, where
 * sums and products of careless keys collide.
 */
final class Neighbours {

    private final String name;
    private final int[] step;

    private Neighbours(String name, int... step) {
        this.name = name;
        this.step = step;
    }

    static Stream<Neighbours> all() {
        return Stream.of(
                new Neighbours("seed", 1, 0, 0, 0, 0, 0),
                new Neighbours("dyad", 0, 1, 0, 0, 0, 0),
                new Neighbours("session", 0, 0, 1, 0, 0, 0),
                new Neighbours("role", 0, 0, 0, 1, 0, 0),
                new Neighbours("purpose", 0, 0, 0, 0, 1, 0),
                new Neighbours("tick", 0, 0, 0, 0, 0, 1),
                new Neighbours("seed up, dyad down", 1, -1, 0, 0, 0, 0),
                new Neighbours("dyad up, session down", 0, 1, -1, 0, 0, 0),
                new Neighbours("role up, purpose down", 0, 0, 0, 1, -1, 0),
                new Neighbours("dyad up, tick down", 0, 1, 0, 0, 0, -1),
                new Neighbours("purpose up, tick down", 0, 0, 0, 0, 1, -1));
    }

    /** Words of distinct keys and indices, in a fixed order; those of another lag are their neighbours, pair by pair. */
    int[] words(int count, int lag) {
        int[] words = new int[count];
        for (int i = 0; i < count; i++) {
            int[] at = spread(i);
            for (int k = 0; k < at.length; k++) {
                at[k] += lag * step[k];
            }
            words[i] = Draws.of(at[0], at[1], at[2], at[3], at[4]).word(at[5]);
        }
        return words;
    }

    /** Keys and indices so far apart that no two lie within a few steps of each other. */
    private static int[] spread(int i) {
        return new int[] {1989 + 1000 * (i & 3), 100 * ((i >> 2) & 15), 20 * ((i >> 6) & 3), 10, 50, 400 * (i >> 8)};
    }

    @Override
    public String toString() {
        return name;
    }
}
