package peekaboo.fit;

/**
 * How long and how often the best values are searched for.
 *
 * @param evaluations the most of each restart, at least 1
 * @param restarts searches that know nothing of each other; the first starts from the preset, the others from anywhere in the box
 * @param seed of the optimiser, 0 or more; the dyads have their own
 */
public record Search(int evaluations, int restarts, int seed) {
    /** Evaluations of each restart unless asked otherwise. */
    public static final int USUAL_EVALUATIONS = 400;

    /** Restarts unless asked otherwise. */
    public static final int USUAL_RESTARTS = 3;

    public Search {
        if (evaluations < 1 || restarts < 1 || seed < 0) {
            throw new IllegalArgumentException("search: needs an evaluation, a restart and a seed from 0 up");
        }
    }
}
