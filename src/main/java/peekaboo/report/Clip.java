package peekaboo.report;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Cuts a line at the edges of a rectangle (Liang and Barsky 1984), so that no clip path is needed in the SVG. */
final class Clip {

    private double from = 0;
    private double to = 1;

    private Clip() {}

    /** The part inside; a line of no length when there is none. */
    static Line2D line(Line2D line, Rectangle2D area) {
        Clip clip = new Clip();
        double dx = line.getX2() - line.getX1();
        double dy = line.getY2() - line.getY1();
        clip.edge(-dx, line.getX1() - area.getMinX());
        clip.edge(dx, area.getMaxX() - line.getX1());
        clip.edge(-dy, line.getY1() - area.getMinY());
        clip.edge(dy, area.getMaxY() - line.getY1());
        double end = Math.max(clip.from, clip.to);
        return new Line2D.Double(
                line.getX1() + clip.from * dx,
                line.getY1() + clip.from * dy,
                line.getX1() + (clip.to < clip.from ? clip.from : end) * dx,
                line.getY1() + (clip.to < clip.from ? clip.from : end) * dy);
    }

    private void edge(double speed, double room) {
        if (speed < 0) {
            from = Math.max(from, room / speed);
        } else if (speed > 0) {
            to = Math.min(to, room / speed);
        } else if (room < 0) {
            to = from - 1;
        }
    }
}
