package peekaboo.measure.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import peekaboo.measure.Strip;
import peekaboo.record.Sheet;

class GridMeasuresTest {
    /** The published vector: (1,3) (2,3) (2,1) (1,1) of 3 x 3, entered at 0, 0.5, 2.25 and 4 s, left at 10 s. */
    @Test
    void publishedVector() {
        GridMeasures.Grid grid = new GridMeasures.Grid(9);
        grid.stay(2, 0.5);
        grid.stay(5, 1.75);
        grid.stay(3, 1.75);
        grid.stay(0, 6);

        assertEquals(10, grid.duration);
        assertEquals(4, grid.events);
        assertEquals(4, grid.visits);
        assertEquals(4, grid.range);
        assertEquals(2.5, grid.duration / grid.events);
        assertEquals(0.64828125, grid.dispersion(), 1e-15);
        assertEquals(0, grid.returns());
    }

    @Test
    void dispersion_endsAt0And1() {
        GridMeasures.Grid still = new GridMeasures.Grid(4);
        still.stay(2, 7);
        GridMeasures.Grid even = new GridMeasures.Grid(4);
        for (int cell = 0; cell < 4; cell++) {
            even.stay(cell, 3);
        }

        assertEquals(0, still.dispersion(), 1e-15);
        assertEquals(1, even.dispersion(), 1e-15);
    }

    @Test
    void stayingOn_isAnEventButNoVisit() {
        GridMeasures.Grid grid = new GridMeasures.Grid(4);
        grid.stay(1, 1);
        grid.stay(1, 2);
        grid.stay(0, 1);
        grid.stay(1, 1);

        assertEquals(4, grid.events);
        assertEquals(3, grid.visits);
        assertEquals(1, grid.returns());
        assertEquals(1, grid.secondsAway);
    }

    @Test
    void strip_byHand() {
        // Cells A=nM 2 s, B=pM 3, C=pP 1, B 1, A 3 s: back to B after 1 s, back to A after 5 s.
        Sheet sheet = Strip.of("nn ppp p p nnn", "MM MMM P M MMM").sheet();

        // A 0.5, B 0.4, C 0.1: squares add up to 0.42; 35 cells.
        ReadOff.of(new GridMeasures(), sheet)
                .has("grid-duration", 10)
                .has("grid-events", 5)
                .has("grid-visits", 5)
                .has("grid-range", 3)
                .has("grid-mean-event", 2)
                .has("grid-dispersion", 1 - (35 * 0.42 - 1) / 34)
                .has("grid-returns", 2)
                .has("grid-mean-return", 3);
    }
}
