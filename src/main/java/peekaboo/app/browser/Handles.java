package peekaboo.app.browser;

import java.util.HashMap;
import java.util.Map;

/** What a page holds on to by a number, counted from 0. */
final class Handles<T> {
    private final Map<Integer, T> kept = new HashMap<>();
    private int next;

    /** Keeps it under a number of its own. */
    int keep(T one) {
        kept.put(next, one);
        return next++;
    }

    /**
     * What is kept under a number.
     *
     * @throws IllegalArgumentException if nothing is, or nothing any more
     */
    T of(int handle) {
        T one = kept.get(handle);
        if (one == null) {
            throw new IllegalArgumentException("handle " + handle + ": is not open");
        }
        return one;
    }

    void close(int handle) {
        kept.remove(handle);
    }
}
