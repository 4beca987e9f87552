package peekaboo.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import peekaboo.dyad.TickClock;

/** At which times, in ticks since the infant turned away, a comparison looks. */
public final class Timing {
    /** A picture shows no more points than this; with a short tick some ticks are left out. */
    private static final int MOST_POINTS = 300;

    private static final int MOST_NUMBERS = 6;
    private static final double[] STEPS = {0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1_200, 3_600};

    /** Seconds at which the shares back are told, rising; the last is asked for whatever the horizon. */
    public static final List<Integer> MARKS = List.of(2, 5, 10, 30);

    private final TickClock clock;
    private final int horizon;

    /** Up to a horizon in seconds, taken down to whole ticks, one at least. */
    public Timing(TickClock clock, double horizonSeconds) {
        this.clock = clock;
        horizon = Math.max(1, wholeTicks(horizonSeconds));
    }

    /** The last tick that lies within so many seconds. */
    public int wholeTicks(double seconds) {
        return (int) (seconds / clock.seconds() + 1e-6);
    }

    /** The first tick that is not before so many seconds. */
    public int ticksFrom(double seconds) {
        int whole = wholeTicks(seconds);
        return seconds(whole) >= seconds ? whole : whole + 1;
    }

    /** Length of a tick in seconds. */
    public double tickSeconds() {
        return clock.seconds();
    }

    /** The horizon in ticks. */
    public int horizon() {
        return horizon;
    }

    /** The horizon in seconds. */
    public double horizonSeconds() {
        return clock.secondsAt(horizon);
    }

    /** The last tick looked at. */
    public int last() {
        return Math.max(horizon, wholeTicks(MARKS.get(MARKS.size() - 1)));
    }

    /** So many ticks in seconds. */
    public double seconds(int ticks) {
        return clock.secondsAt(ticks);
    }

    /** Ticks of the points of a curve, from 0 to the horizon. */
    public List<Integer> points() {
        int stride = (horizon + MOST_POINTS - 1) / MOST_POINTS;
        List<Integer> points = new ArrayList<>();
        for (int tick = 0; tick < horizon; tick += stride) {
            points.add(tick);
        }
        points.add(horizon);
        return points;
    }

    /** Every tick looked at, rising: the points of the curves and the marks. */
    public int[] all() {
        return withMarks(points());
    }

    /** The marks and the horizon alone, rising. */
    public int[] marks() {
        return withMarks(List.of(horizon));
    }

    private int[] withMarks(List<Integer> points) {
        TreeSet<Integer> all = new TreeSet<>(points);
        for (int mark : MARKS) {
            all.add(wholeTicks(mark));
        }
        int[] rising = new int[all.size()];
        int next = 0;
        for (int tick : all) {
            rising[next++] = tick;
        }
        return rising;
    }

    /** Seconds at which the number still away is told: 0, 5, ... 30 for a horizon of 30 s. */
    public List<Double> numbersAt() {
        double step = step();
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i * step <= horizonSeconds(); i++) {
            seconds.add(i * step);
        }
        return seconds;
    }

    private double step() {
        for (double step : STEPS) {
            if (horizonSeconds() / step <= MOST_NUMBERS) {
                return step;
            }
        }
        return horizonSeconds() / MOST_NUMBERS;
    }
}
