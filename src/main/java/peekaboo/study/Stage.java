package peekaboo.study;

/**
 * One step of a study: so many items, any run of which can be worked out by itself, at any time and place. What comes of
 * them is handed back in the order of the items, so that the result does not depend on who worked at which.
 *
 * @param <P> what comes of a run of items
 */
public interface Stage<P> {
    /** How many items there are, 0 or more. */
    int items();

    /** How many of them make a piece worth handing out. */
    default int handful() {
        return 1;
    }

    /**
     * Works out the items from {@code from} to {@code end} - 1. Changes nothing here, so that several may do it at a time.
     *
     * @param from 0 or more
     * @param end above {@code from}, at most the number of items
     */
    P piece(int from, int end);

    /** Takes what came of the next items; in their order, and by one thread. */
    void take(P piece);
}
