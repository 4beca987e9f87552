package peekaboo.measure;

/**
 * A state space grid: a dyad's way through so many cells, event by event. An event is a stay told on its own, a visit a stay
 * in a cell until another is entered; a return is a visit to a cell that was visited before.
 */
final class Grid {
    private final double[] secondsIn;
    private final double[] leftAt;
    private int last = -1;
    private int events;
    private int visits;
    private int range;
    private double duration;
    private double secondsAway;

    Grid(int cells) {
        secondsIn = new double[cells];
        leftAt = new double[cells];
    }

    /** The next event: so long, more than 0 s, in this cell. */
    void stay(int cell, double seconds) {
        if (cell != last) {
            enter(cell);
        }
        events++;
        secondsIn[cell] += seconds;
        duration += seconds;
        leftAt[cell] = duration;
        last = cell;
    }

    private void enter(int cell) {
        visits++;
        if (secondsIn[cell] > 0) {
            secondsAway += duration - leftAt[cell];
        } else {
            range++;
        }
    }

    double duration() {
        return duration;
    }

    int events() {
        return events;
    }

    int visits() {
        return visits;
    }

    /** How many cells were visited. */
    int range() {
        return range;
    }

    int returns() {
        return visits - range;
    }

    /** Time from leaving a cell to coming back to it, summed over returns. */
    double secondsAway() {
        return secondsAway;
    }

    /** 0 when all time is spent in one cell, 1 when it is spread evenly over all; only of a grid with an event. */
    double dispersion() {
        int cells = secondsIn.length;
        double squares = 0;
        for (double seconds : secondsIn) {
            squares += seconds / duration * (seconds / duration);
        }
        return 1 - (cells * squares - 1) / (cells - 1);
    }
}
