package peekaboo.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * How an arm's line looks: colour, dashes and marker, each enough to tell it by.
 *
 * @param marker centred on (0, 0), about 11 wide
 */
record ArmLook(Color colour, BasicStroke stroke, Shape marker) {

    /** Width of a sample of the line. */
    static final double SAMPLE = 36;

    private static final Color[] COLOURS = {
        Palette.BLUE, Palette.VERMILLION, Palette.GREEN, Palette.PURPLE, Palette.ORANGE, Palette.SKY, Palette.INK
    };
    private static final float[][] DASHES = {{}, {10, 4}, {3, 3}, {14, 4, 3, 4}, {18, 6}, {7, 3, 3, 3, 3, 3}};

    /** The look of the arm in this place; looks repeat only after 210 arms. */
    static ArmLook of(int arm) {
        return new ArmLook(COLOURS[arm % COLOURS.length], stroke(DASHES[arm % DASHES.length]), marker(arm % 5));
    }

    private static BasicStroke stroke(float[] dash) {
        return dash.length == 0
                ? new BasicStroke(3)
                : new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
    }

    private static Shape marker(int kind) {
        return switch (kind) {
            case 0 -> new Ellipse2D.Double(-5.5, -5.5, 11, 11);
            case 1 -> new Rectangle2D.Double(-5, -5, 10, 10);
            case 2 -> polygon(0, -6.5, 6, 4.5, -6, 4.5);
            case 3 -> polygon(0, -7, 7, 0, 0, 7, -7, 0);
            default -> polygon(0, 6.5, 6, -4.5, -6, -4.5);
        };
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    void mark(Graphics2D g, double x, double y) {
        Shape here = AffineTransform.getTranslateInstance(x, y).createTransformedShape(marker);
        g.setColor(colour);
        g.fill(here);
        g.setColor(Palette.PAPER);
        g.setStroke(new BasicStroke(1));
        g.draw(here);
    }

    /** The same dashes in a finer line, for curves that turn often. */
    BasicStroke thin() {
        return new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, stroke.getDashArray(), 0);
    }

    /** A short piece of the line with its marker, from {@code x} on. */
    void sample(Graphics2D g, double x, double y) {
        g.setColor(colour);
        g.setStroke(stroke);
        g.draw(new Line2D.Double(x, y, x + SAMPLE, y));
        mark(g, x + SAMPLE / 2, y);
    }
}
