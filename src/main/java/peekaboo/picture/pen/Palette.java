package peekaboo.picture.pen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import peekaboo.chart.look.Colour;

/** The colours of the table as AWT has them. */
public final class Palette {

    /** What is drawn on. */
    public static final Color PAPER = of(Colour.PAPER);

    /** Lines, marks and words. */
    public static final Color INK = of(Colour.INK);

    /** What stands back: captions, and what is not the finding itself. */
    public static final Color QUIET = of(Colour.QUIET);

    /** Axes, frames and grid lines. */
    public static final Color RULE = of(Colour.RULE);

    /** The thinnest line. */
    public static final BasicStroke HAIR = new BasicStroke(1);

    private Palette() {}

    /** A colour of the one table, for AWT. */
    public static Color of(Colour colour) {
        return new Color(colour.rgb());
    }

    /** Fills a shape; the colour stays for what is drawn next. */
    public static void fill(Graphics2D g, Color colour, Shape shape) {
        g.setColor(colour);
        g.fill(shape);
    }

    /** Draws the outline of a shape; colour and stroke stay for what is drawn next. */
    public static void draw(Graphics2D g, Color colour, BasicStroke stroke, Shape shape) {
        g.setColor(colour);
        g.setStroke(stroke);
        g.draw(shape);
    }

    /** A closed shape with these corners, x and y in turn. */
    public static Path2D polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
