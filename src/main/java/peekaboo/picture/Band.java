package peekaboo.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import peekaboo.picture.pen.Palette;

/** A pale area around a line: between two edges, from left to right; a broad stroke where there is one place alone. */
final class Band {
    private static final int PALE = 40;

    private Band() {}

    /** Fills it, in the colour of its line; all three of one length. */
    static void fill(Graphics2D g, Color colour, double[] x, double[] low, double[] high) {
        Color pale = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), PALE);
        if (x.length == 1) {
            BasicStroke broad = new BasicStroke(6, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
            Palette.draw(g, pale, broad, new Line2D.Double(x[0], low[0], x[0], high[0]));
        } else if (x.length > 1) {
            Path2D area = new Path2D.Double();
            area.moveTo(x[0], high[0]);
            for (int i = 1; i < x.length; i++) {
                area.lineTo(x[i], high[i]);
            }
            for (int i = x.length - 1; i >= 0; i--) {
                area.lineTo(x[i], low[i]);
            }
            area.closePath();
            Palette.fill(g, pale, area);
        }
    }
}
