package peekaboo.picture.pen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import peekaboo.chart.look.Looks;
import peekaboo.chart.look.Looks.Marker;

/**
 * What an arm's line is drawn with.
 *
 * @param marker centred on (0, 0), about 11 wide
 * @param full whether the marker is filled, else it is an outline
 */
public record ArmPen(Color colour, BasicStroke stroke, Shape marker, boolean full) {

    private static final BasicStroke OUTLINE = new BasicStroke(2);

    /** Width of a sample of the line. */
    public static final double SAMPLE = 36;

    /** The pen of the arm in this place. */
    public static ArmPen of(int arm) {
        Looks.Line look = Looks.arm(arm);
        return new ArmPen(
                Palette.of(look.colour()),
                stroke(look.dash()),
                shape(look.marker()),
                look.marker().isFull());
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
        double[] corners = marker.corners();
        return corners.length == 0
                ? new Ellipse2D.Double(-Marker.RADIUS, -Marker.RADIUS, 2 * Marker.RADIUS, 2 * Marker.RADIUS)
                : Palette.polygon(corners);
    }

    /** Draws its marker, centred on a point. */
    public void mark(Graphics2D g, double x, double y) {
        Shape here = AffineTransform.getTranslateInstance(x, y).createTransformedShape(marker);
        Palette.fill(g, full ? colour : Palette.PAPER, here);
        Palette.draw(g, full ? Palette.PAPER : colour, full ? Palette.HAIR : OUTLINE, here);
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
