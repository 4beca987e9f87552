package peekaboo.picture.pen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import peekaboo.chart.Looks;
import peekaboo.chart.Looks.Marker;

/**
 * What an arm's line is drawn with.
 *
 * @param marker centred on (0, 0), about 11 wide
 */
public record ArmPen(Color colour, BasicStroke stroke, Shape marker) {

    /** Width of a sample of the line. */
    public static final double SAMPLE = 36;

    /** The pen of the arm in this place. */
    public static ArmPen of(int arm) {
        Looks.Line look = Looks.arm(arm);
        return new ArmPen(Palette.of(look.colour()), stroke(look.dash()), shape(look.marker()));
    }

    private static BasicStroke stroke(List<Integer> dash) {
        if (dash.isEmpty()) {
            return new BasicStroke(3);
        }
        float[] lengths = new float[dash.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dash.get(i);
        }
        return new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths, 0);
    }

    private static Shape shape(Marker marker) {
        return switch (marker) {
            case DISC -> new Ellipse2D.Double(-Marker.RADIUS, -Marker.RADIUS, 2 * Marker.RADIUS, 2 * Marker.RADIUS);
            case SQUARE -> Palette.polygon(marker.corners()).getBounds2D();
            case TRIANGLE, DIAMOND, TURNED_TRIANGLE -> Palette.polygon(marker.corners());
        };
    }

    /** Draws its marker, centred on a point. */
    public void mark(Graphics2D g, double x, double y) {
        Shape here = AffineTransform.getTranslateInstance(x, y).createTransformedShape(marker);
        Palette.fill(g, colour, here);
        Palette.draw(g, Palette.PAPER, Palette.HAIR, here);
    }

    /** The same dashes in a finer line, for curves that turn often. */
    public BasicStroke thin() {
        return new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, stroke.getDashArray(), 0);
    }

    /** A short piece of the line with its marker, from {@code x} on. */
    public void sample(Graphics2D g, double x, double y) {
        Palette.draw(g, colour, stroke, new Line2D.Double(x, y, x + SAMPLE, y));
        mark(g, x + SAMPLE / 2, y);
    }
}
