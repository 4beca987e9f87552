package peekaboo.metric;

import peekaboo.engine.SessionObserver;

/** Measures while a session runs. */
public interface Gauge extends SessionObserver {
    /** What was measured so far. */
    Reading reading();
}
