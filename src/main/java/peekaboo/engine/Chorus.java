package peekaboo.engine;

import peekaboo.scenario.Episode;

/** Two observers, told in order. */
record Chorus(SessionObserver first, SessionObserver second) implements SessionObserver {
    @Override
    public void begin(SessionPlan plan) {
        first.begin(plan);
        second.begin(plan);
    }

    @Override
    public void onEpisode(Episode episode, int firstTick) {
        first.onEpisode(episode, firstTick);
        second.onEpisode(episode, firstTick);
    }

    @Override
    public void onTick(TickRecord record) {
        first.onTick(record);
        second.onTick(record);
    }

    @Override
    public void onCurtailed(Episode episode, int atTick) {
        first.onCurtailed(episode, atTick);
        second.onCurtailed(episode, atTick);
    }

    @Override
    public void end(int ticks) {
        first.end(ticks);
        second.end(ticks);
    }
}
