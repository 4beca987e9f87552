package peekaboo.study;

import java.util.Optional;

/**
 * Work in stages, each of which stands on those before it.
 *
 * @param <R> what comes of it
 */
public interface Course<R> {
    /** The next stage, to be worked through to its end before another is asked for; empty once there is none. */
    Optional<Stage<?>> next();

    /** What came of it, once there is no stage left. */
    R result();
}
