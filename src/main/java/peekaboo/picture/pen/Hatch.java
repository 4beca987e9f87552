package peekaboo.picture.pen;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import peekaboo.chart.look.Looks.Texture;

/** Textures as paths. */
record Hatch(int dx, int dy) {
    private static final double GAP = 9;
    private static final double DOT = 2.4;

    /** The texture inside the area, cut at its edges; to be filled if the texture is, else to be drawn. */
    static Path2D over(Texture texture, Rectangle2D area) {
        Path2D path = new Path2D.Double();
        switch (texture) {
            case PLAIN -> {}
            case RISING -> new Hatch(1, -1).lines(path, area);
            case FALLING -> new Hatch(1, 1).lines(path, area);
            case LEVEL -> new Hatch(1, 0).lines(path, area);
            case UPRIGHT -> new Hatch(0, 1).lines(path, area);
            case DOTTED -> dots(path, area);
            case CROSSED -> {
                path.append(over(Texture.RISING, area), false);
                path.append(over(Texture.FALLING, area), false);
            }
        }
        return path;
    }

    /** Lines are anchored to the page, not the area, so neighbours of one kind join without a seam. */
    private void lines(Path2D path, Rectangle2D area) {
        double gap = dx != 0 && dy != 0 ? GAP * Math.sqrt(2) : GAP;
        double[] across = {
            across(area.getMinX(), area.getMinY()), across(area.getMaxX(), area.getMinY()),
            across(area.getMinX(), area.getMaxY()), across(area.getMaxX(), area.getMaxY())
        };
        Arrays.sort(across);
        for (double at = Math.ceil(across[0] / gap) * gap; at < across[3]; at += gap) {
            cut(path, area, at);
        }
    }

    private double across(double x, double y) {
        return x * dy - y * dx;
    }

    private void cut(Path2D path, Rectangle2D area, double at) {
        double reach = 4 * (Math.abs(at) + Picture.WIDTH);
        double length = dx * dx + dy * dy;
        double x = at * dy / length;
        double y = -at * dx / length;
        Line2D line =
                Clip.line(new Line2D.Double(x - reach * dx, y - reach * dy, x + reach * dx, y + reach * dy), area);
        if (line.getP1().distance(line.getP2()) > 0.5) {
            path.append(line, false);
        }
    }

    private static void dots(Path2D path, Rectangle2D area) {
        double r = DOT / 2;
        for (double y = Math.ceil((area.getMinY() + r) / GAP) * GAP; y <= area.getMaxY() - r; y += GAP) {
            for (double x = Math.ceil((area.getMinX() + r) / GAP) * GAP; x <= area.getMaxX() - r; x += GAP) {
                path.append(new Ellipse2D.Double(x - r, y - r, DOT, DOT), false);
            }
        }
    }

    /** Cuts a line at the edges of a rectangle (Liang and Barsky 1984), so that no clip path is needed in the SVG. */
    static final class Clip {

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
}
