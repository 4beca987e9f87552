package peekaboo.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.inference.Curve.Point;
import peekaboo.inference.Measured.Reason;

class CurveTest {

    private static Point banded(double seconds, double share, double low, double high) {
        Interval band = new Interval(low, high, 0.95);
        return new Point(seconds, Measured.observed(new Estimate(share, Measured.observed(band))));
    }

    private static Point bare(double seconds, double share) {
        return new Point(seconds, Measured.observed(new Estimate(share, Measured.notObserved(Reason.TOO_FEW_DYADS))));
    }

    private static Point unseen(double seconds) {
        return new Point(seconds, Measured.notObserved(Reason.FOLLOW_UP_TOO_SHORT));
    }

    @Test
    void share_isHeldUntilTheNextPoint() {
        Curve curve = new Curve(List.of(bare(1, 0.25), bare(2, 0.5), unseen(3)));

        assertEquals(0, curve.shareAt(0.9));
        assertEquals(0.25, curve.shareAt(1));
        assertEquals(0.25, curve.shareAt(1.9));
        assertEquals(0.5, curve.shareAt(30));
        assertEquals(2, curve.observed().size());
    }

    @Test
    void nothingObserved_hasNothingToDraw() {
        Curve curve = new Curve(List.of(unseen(0), unseen(1)));

        assertTrue(curve.observed().isEmpty());
        assertEquals(0, curve.shareAt(1));
        assertThrows(IllegalStateException.class, unseen(0)::value);
    }

    @Test
    void band_holdsTheShare() {
        Point inside = banded(1, 0.5, 0.4, 0.7);
        Point below = banded(1, 0.5, 0.6, 0.7);
        Point above = banded(1, 0.5, 0.1, 0.4);

        assertEquals(List.of(0.4, 0.7), List.of(inside.low(), inside.high()));
        assertEquals(List.of(0.5, 0.7), List.of(below.low(), below.high()));
        assertEquals(List.of(0.1, 0.5), List.of(above.low(), above.high()));
    }

    @Test
    void shareWithoutABand_isItsOwnBand() {
        assertEquals(List.of(0.5, 0.5), List.of(bare(1, 0.5).low(), bare(1, 0.5).high()));
    }
}
