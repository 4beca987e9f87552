package peekaboo.measure.battery;

import java.util.List;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.Sheet;

/** How a dyad moves over the grid of infant by caregiver phases; an event lasts until either partner's phase changes. */
public final class GridMeasures extends Measure {
    private static final int CELLS =
            InfantPhase.all().size() * CaregiverPhase.all().size();

    /** The measure; it has nothing to set. */
    public GridMeasures() {
        super(
                new Definition(
                        "grid",
                        "Whole-grid measures of the state space grid of both partners' phases.",
                        "Lewis, Lamey & Douglas 1999; definitions of GridWare (Lamey, Hollenstein, Lewis & Granic 2004)"),
                Channels.PHASES,
                List.of(
                        new Quantity("grid-duration", "s", "length of a trajectory"),
                        new Quantity("grid-events", "events", "pairs of phases in turn, of a dyad"),
                        new Quantity("grid-visits", "visits", "stays in a cell, of a dyad"),
                        new Quantity("grid-range", "cells", "cells visited by a dyad"),
                        new Quantity("grid-mean-event", "s", "length of an event"),
                        Quantity.share("grid-dispersion", "0: all time in one cell, 1: evenly in all; mean over dyads"),
                        new Quantity("grid-returns", "returns", "visits to a cell visited before, of a dyad"),
                        new Quantity("grid-mean-return", "s", "time from leaving a cell to coming back to it")));
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        if (sheet.length() == 0) {
            return notObserved();
        }
        Grid grid = grid(sheet);
        return new Ratios(this)
                .ofDyad(grid.duration)
                .ofDyad(grid.events)
                .ofDyad(grid.visits)
                .ofDyad(grid.range)
                .add(grid.duration, grid.events)
                .ofDyad(grid.dispersion())
                .ofDyad(grid.returns())
                .add(grid.secondsAway, grid.returns())
                .reading();
    }

    private static Grid grid(Sheet sheet) {
        Grid grid = new Grid(CELLS);
        for (int tick = 0; tick < sheet.length(); ) {
            int until = sheet.phasesUntil(tick);
            grid.stay(StateSpace.place(sheet, tick), (until - tick) * sheet.tickSeconds());
            tick = until;
        }
        return grid;
    }

    /**
     * A state space grid: a dyad's way through so many cells, event by event. An event is a stay told on its own, a visit a stay
     * in a cell until another is entered; a return is a visit to a cell that was visited before.
     */
    static final class Grid {
        private final double[] secondsIn;
        private final double[] leftAt;
        private int last = -1;
        int events;
        int visits;

        /** How many cells were visited. */
        int range;

        double duration;

        /** Time from leaving a cell to coming back to it, summed over returns. */
        double secondsAway;

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

        int returns() {
            return visits - range;
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
}
