package peekaboo.picture.pen;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import peekaboo.chart.Timeline.Sign;
import peekaboo.chart.look.Looks;

/** Small marks of the timeline, different in shape as well as colour. */
public final class Signs {

    private Signs() {}

    /** Draws a sign centred on a point. */
    public static void draw(Graphics2D g, Sign sign, double x, double y) {
        Shape shape = shape(sign, x, y);
        Palette.fill(g, Palette.of(Looks.of(sign)), shape);
        Palette.draw(g, Palette.INK, Palette.HAIR, shape);
    }

    private static Shape shape(Sign sign, double x, double y) {
        return switch (sign) {
            case THUMB -> new Ellipse2D.Double(x - 6, y - 6, 12, 12);
            case HANDS -> new Rectangle2D.Double(x - 5.5, y - 5.5, 11, 11);
            case PUSH -> Palette.polygon(x + 6, y - 7, x + 6, y + 7, x - 7, y);
            case STRAIN -> Palette.polygon(x - 7, y + 6, x + 7, y + 6, x, y - 7);
            case CAPTURED -> Palette.polygon(x, y - 8, x + 7, y, x, y + 8, x - 7, y);
        };
    }
}
