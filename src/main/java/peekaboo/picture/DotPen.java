package peekaboo.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import peekaboo.chart.look.Looks.Dot;
import peekaboo.picture.pen.Palette;

/** Draws the dots that say how long a wait was. */
final class DotPen {

    private static final int ACROSS = 10;

    private DotPen() {}

    /** A square of dots, ten a line, band after band. */
    static void square(Graphics2D g, List<Integer> dots, double left, double top, double side) {
        double cell = side / ACROSS;
        int drawn = 0;
        for (int band = 0; band < dots.size(); band++) {
            for (int i = 0; i < dots.get(band); i++) {
                double x = left + (drawn % ACROSS + 0.5) * cell;
                int line = drawn / ACROSS;
                draw(g, Dot.of(band, dots.size()), x, top + (line + 0.5) * cell, cell * 0.78);
                drawn++;
            }
        }
    }

    static void draw(Graphics2D g, Dot dot, double x, double y, double size) {
        double r = size / 2;
        g.setColor(Palette.of(dot.colour()));
        g.setStroke(new BasicStroke((float) (size * 0.14), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (dot) {
            case FULL -> g.fill(circle(x, y, r));
            case EYE -> eye(g, x, y, r);
            case HALF -> half(g, x, y, r);
            case RING -> g.draw(circle(x, y, r * 0.86));
            case SMALL_RING -> g.draw(circle(x, y, r * 0.5));
            case CROSS -> g.draw(cross(x, y, r * 0.7));
        }
    }

    private static void eye(Graphics2D g, double x, double y, double r) {
        g.fill(circle(x, y, r));
        Palette.fill(g, Palette.PAPER, circle(x, y, r * 0.38));
    }

    private static void half(Graphics2D g, double x, double y, double r) {
        g.draw(circle(x, y, r * 0.86));
        g.fill(new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, 180, 180, Arc2D.PIE));
    }

    private static Ellipse2D circle(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    private static Path2D cross(double x, double y, double r) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - r, y - r);
        path.lineTo(x + r, y + r);
        path.moveTo(x - r, y + r);
        path.lineTo(x + r, y - r);
        return path;
    }
}
