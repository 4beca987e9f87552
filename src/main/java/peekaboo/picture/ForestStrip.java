package peekaboo.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.DoubleStream;
import peekaboo.chart.ForestPlot.Bounds;
import peekaboo.chart.ForestPlot.Group;
import peekaboo.chart.ForestPlot.Place;
import peekaboo.chart.ForestPlot.Row;
import peekaboo.chart.ForestPlot.Seen;
import peekaboo.chart.look.Colour;
import peekaboo.picture.pen.Palette;

/**
 * The strip of one number. A dot inside the band is full, outside it is a diamond, over the edge it is hollow.
 *
 * @param scale from its left to its right edge
 * @param area of the strip
 */
record ForestStrip(Scale scale, Rectangle2D area) {

    private static final BasicStroke EDGE = new BasicStroke(1.5f);
    private static final BasicStroke WHISKER = new BasicStroke(2.5f);
    private static final double ARROW = 7;
    private static final double CAP = 6;
    private static final double DOT = 7;

    /** The band; an open end is an arrow, and nothing is drawn of one that is open at both. */
    void expected(Graphics2D g, Bounds band) {
        if (Double.isInfinite(band.low()) && Double.isInfinite(band.high())) {
            return;
        }
        Rectangle2D shade =
                new Rectangle2D.Double(x(band.low()), area.getY(), x(band.high()) - x(band.low()), area.getHeight());
        Palette.fill(g, Palette.of(Colour.SKY.tint(0.35)), shade);
        g.setColor(Palette.of(Colour.BLUE));
        g.setStroke(EDGE);
        end(g, band.low(), shade.getMinX(), area.getHeight() / 2, -1);
        end(g, band.high(), shade.getMaxX(), area.getHeight() / 2, 1);
    }

    /** The estimate and its interval; an open end is an arrow. */
    void seen(Graphics2D g, Seen seen) {
        g.setColor(Palette.INK);
        g.setStroke(WHISKER);
        double left = x(seen.interval().low());
        double right = x(seen.interval().high());
        g.draw(new Line2D.Double(left, middle(), right, middle()));
        end(g, seen.interval().low(), left, CAP, -1);
        end(g, seen.interval().high(), right, CAP, 1);
        dot(g, seen.place(), x(seen.estimate()));
    }

    /** A bar across where the stretch ends, or a head of an arrow where it goes on. */
    private void end(Graphics2D g, double at, double x, double half, int direction) {
        if (Double.isFinite(at)) {
            g.draw(new Line2D.Double(x, middle() - half, x, middle() + half));
        } else {
            g.fill(head(x, direction * ARROW));
        }
    }

    private Path2D head(double x, double length) {
        return Palette.polygon(x + length, middle(), x, middle() - ARROW, x, middle() + ARROW);
    }

    private void dot(Graphics2D g, Place place, double x) {
        Shape shape =
                place == Place.OUTSIDE ? diamond(x) : new Ellipse2D.Double(x - DOT, middle() - DOT, 2 * DOT, 2 * DOT);
        Palette.fill(g, fill(place), shape);
        Palette.draw(g, Palette.INK, EDGE, shape);
    }

    private static Color fill(Place place) {
        return switch (place) {
            case INSIDE -> Palette.INK;
            case ACROSS -> Palette.PAPER;
            case OUTSIDE -> Palette.of(Colour.VERMILLION);
        };
    }

    private Path2D diamond(double x) {
        double reach = DOT * 1.35;
        return Palette.polygon(x - reach, middle(), x, middle() - reach, x + reach, middle(), x, middle() + reach);
    }

    private double middle() {
        return area.getCenterY();
    }

    /** Where a number lies; open ends lie at the edge. */
    private double x(double value) {
        double share = (value - scale.low()) / (scale.high() - scale.low());
        return area.getX() + Math.max(0, Math.min(1, share)) * area.getWidth();
    }

    /**
     * The stretch of a scale that a group shows.
     *
     * @param low its left end
     * @param high its right end
     */
    record Scale(double low, double high) {

        /** Room beyond the outermost number on either side, as a share of the stretch between them. */
        private static final double ROOM = 0.12;

        /** From the smallest to the largest of what is expected and what was seen, and some room; never below 0 for what cannot be. */
        static Scale of(Group group) {
            double least = numbers(group).min().orElse(0);
            double most = numbers(group).max().orElse(1);
            double room = most > least ? ROOM * (most - least) : Math.max(ROOM, ROOM * Math.abs(most));
            boolean maybeNegative = least < 0 || group.rows().stream().anyMatch(row -> opensAtZero(row.expected()));
            return new Scale(maybeNegative ? least - room : Math.max(0, least - room), most + room);
        }

        /** A difference that is expected above 0 could have been below it; a share or a rate could not. */
        private static boolean opensAtZero(Bounds expected) {
            return Math.abs(expected.low()) < 1e-9 && Double.isInfinite(expected.high());
        }

        private static DoubleStream numbers(Group group) {
            return group.rows().stream().flatMapToDouble(Scale::numbers).filter(Double::isFinite);
        }

        private static DoubleStream numbers(Row row) {
            DoubleStream expected =
                    DoubleStream.of(row.expected().low(), row.expected().high());
            DoubleStream seen = row.seen()
                    .map(found -> DoubleStream.of(
                            found.estimate(),
                            found.interval().low(),
                            found.interval().high()))
                    .orElse(DoubleStream.empty());
            return DoubleStream.concat(expected, seen);
        }
    }
}
