package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import peekaboo.chart.Timeline;
import peekaboo.dyad.TickClock;

/** Collects stretches of one number after another, with gaps where none is given. */
final class Bouts {
    private static final int NONE = -1;

    private final TickClock clock;
    private final List<Timeline.Bout> bouts = new ArrayList<>();
    private final int[] ticks;
    private int all;
    private int value = NONE;
    private int from;

    /** For values from 0 below {@code values}. */
    Bouts(TickClock clock, int values) {
        this.clock = clock;
        ticks = new int[values];
    }

    void add(int tick, int next) {
        ticks[next]++;
        all++;
        if (next != value) {
            close(tick);
            value = next;
            from = tick;
        }
    }

    void close(int tick) {
        if (value != NONE) {
            bouts.add(new Timeline.Bout(value, clock.secondsAt(from), clock.secondsAt(tick)));
        }
        value = NONE;
    }

    List<Timeline.Bout> bouts() {
        return bouts;
    }

    /** Share of the time, gaps left out, that was spent in this value. */
    double share(int of) {
        return (double) ticks[of] / all;
    }
}
