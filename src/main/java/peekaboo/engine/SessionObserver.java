package peekaboo.engine;

import peekaboo.scenario.Episode;

/** Is told of a session while it runs. Nothing is kept unless an observer keeps it. */
public interface SessionObserver {
    /** Nobody watches. */
    SessionObserver SILENT = new SessionObserver() {};

    /** A session begins. */
    default void begin(SessionPlan plan) {}

    /** An episode begins, before its first tick. */
    default void onEpisode(Episode episode, int firstTick) {}

    /** A tick has passed; the record is valid during this call only. */
    default void onTick(TickRecord record) {}

    /**
     * An episode has ended early because the infant became too upset. {@code atTick} is the first tick that does not belong
     * to it any more: the next episode, if there is one, begins there.
     */
    default void onCurtailed(Episode episode, int atTick) {}

    /** The session has ended after so many ticks, fewer than planned if an episode was curtailed. */
    default void end(int ticks) {}

    /** Tells the one, then the other. */
    static SessionObserver all(SessionObserver first, SessionObserver second) {
        return new Chorus(first, second);
    }
}
