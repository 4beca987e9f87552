package peekaboo.engine;

import peekaboo.scenario.Episode;

/** Several observers, told in order. */
final class Chorus implements SessionObserver {
    private final SessionObserver[] observers;

    Chorus(SessionObserver[] observers) {
        this.observers = observers;
    }

    @Override
    public void begin(SessionPlan plan) {
        for (SessionObserver observer : observers) {
            observer.begin(plan);
        }
    }

    @Override
    public void onEpisode(Episode episode, int firstTick) {
        for (SessionObserver observer : observers) {
            observer.onEpisode(episode, firstTick);
        }
    }

    @Override
    public void onTick(TickRecord record) {
        for (SessionObserver observer : observers) {
            observer.onTick(record);
        }
    }

    @Override
    public void onCurtailed(Episode episode, int atTick) {
        for (SessionObserver observer : observers) {
            observer.onCurtailed(episode, atTick);
        }
    }

    @Override
    public void end(int ticks) {
        for (SessionObserver observer : observers) {
            observer.end(ticks);
        }
    }
}
