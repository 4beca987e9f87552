package peekaboo.picture.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import peekaboo.chart.look.Looks.Texture;

class HatchTest {

    private static final Rectangle2D AREA = new Rectangle2D.Double(203.3, 417.7, 80, 42);
    private static final Rectangle2D ALMOST = new Rectangle2D.Double(
            AREA.getX() - 1e-6, AREA.getY() - 1e-6, AREA.getWidth() + 2e-6, AREA.getHeight() + 2e-6);

    @ParameterizedTest
    @EnumSource
    void anyTexture_staysInsideItsArea(Texture texture) {
        Rectangle2D bounds = Hatch.over(texture, AREA).getBounds2D();
        assertTrue(texture == Texture.PLAIN || ALMOST.contains(bounds), bounds.toString());
        assertEquals(texture == Texture.PLAIN, bounds.isEmpty());
    }

    @Test
    void lineAcross_isCutAtBothEdges() {
        Line2D cut = Hatch.Clip.line(new Line2D.Double(-1000, 430, 1000, 430), AREA);
        assertEquals(AREA.getMinX(), cut.getX1(), 1e-9);
        assertEquals(AREA.getMaxX(), cut.getX2(), 1e-9);
    }

    @Test
    void lineOutside_hasNoLength() {
        Line2D cut = Hatch.Clip.line(new Line2D.Double(0, 0, 100, 0), AREA);
        assertFalse(cut.getP1().distance(cut.getP2()) > 0);
    }
}
