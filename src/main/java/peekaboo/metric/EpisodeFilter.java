package peekaboo.metric;

import peekaboo.engine.SessionObserver;
import peekaboo.engine.TickRecord;

/**
 * Passes on the ticks of one episode only, and of a forked session only those from the fork on. Ticks of an episode that is
 * not coded are never passed on.
 */
public final class EpisodeFilter implements SessionObserver {
    /** Stands for the whole session. */
    public static final String WHOLE_SESSION = "";

    private final String episode;
    private final SessionObserver to;

    /** Passes on to {@code to} the ticks of the episode of that name, or of the {@link #WHOLE_SESSION}. */
    public EpisodeFilter(String episode, SessionObserver to) {
        this.episode = episode;
        this.to = to;
    }

    @Override
    public void onTick(TickRecord record) {
        if (record.counts()
                && record.coded()
                && (episode.isEmpty() || record.episode().name().equals(episode))) {
            to.onTick(record);
        }
    }
}
