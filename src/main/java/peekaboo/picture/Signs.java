package peekaboo.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import peekaboo.chart.Looks;
import peekaboo.chart.Timeline.Sign;

/** Small marks of the timeline, different in shape as well as colour. */
final class Signs {

    private static final BasicStroke OUTLINE = new BasicStroke(1);

    private Signs() {}

    static void draw(Graphics2D g, Sign sign, double x, double y) {
        Shape shape = shape(sign, x, y);
        g.setColor(Palette.of(Looks.of(sign)));
        g.fill(shape);
        g.setColor(Palette.INK);
        g.setStroke(OUTLINE);
        g.draw(shape);
    }

    private static Shape shape(Sign sign, double x, double y) {
        return switch (sign) {
            case THUMB -> new Ellipse2D.Double(x - 6, y - 6, 12, 12);
            case HANDS -> new Rectangle2D.Double(x - 5.5, y - 5.5, 11, 11);
            case PUSH -> corners(x + 6, y - 7, x + 6, y + 7, x - 7, y);
            case STRAIN -> corners(x - 7, y + 6, x + 7, y + 6, x, y - 7);
            case CAPTURED -> corners(x, y - 8, x + 7, y, x, y + 8, x - 7, y);
        };
    }

    private static Path2D corners(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
