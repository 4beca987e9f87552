package peekaboo.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** JFreeChart plots in this house's clothes, with their data exactly in a given rectangle. */
final class Panel {

    private static final double UNDER = 34;
    private static final double BESIDE = 72;
    private static final BasicStroke HAIR = new BasicStroke(1);

    private Panel() {}

    static NumberAxis axis(double low, double high, Ticks ticks) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(low, high);
        axis.setTickUnit(ticks);
        axis.setTickMarkPaint(Palette.QUIET);
        return dress(axis);
    }

    /** An axis that only places things. */
    static NumberAxis hidden(double low, double high) {
        NumberAxis axis = axis(low, high, Ticks.over(high - low, 5));
        axis.setVisible(false);
        return axis;
    }

    private static <A extends Axis> A dress(A axis) {
        axis.setTickLabelFont(Type.SMALL.font());
        axis.setTickLabelPaint(Palette.INK);
        axis.setAxisLinePaint(Palette.QUIET);
        axis.setTickLabelInsets(new RectangleInsets(4, 4, 4, 6));
        return axis;
    }

    /** A plot with rules from left to right only; data sets are put in by the caller. */
    static XYPlot plot(NumberAxis across, NumberAxis up) {
        XYPlot plot = new XYPlot(null, across, up, null);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.RULE);
        plot.setRangeGridlineStroke(HAIR);
        plot.setDomainGridlinePaint(Palette.RULE);
        plot.setDomainGridlineStroke(HAIR);
        return plot;
    }

    static void draw(Graphics2D g, XYPlot plot, Rectangle2D data) {
        plot.setFixedDomainAxisSpace(space());
        plot.setFixedRangeAxisSpace(space());
        bare(g, plot, data);
    }

    static void draw(Graphics2D g, CategoryPlot plot, Rectangle2D data) {
        plot.setFixedDomainAxisSpace(space());
        plot.setFixedRangeAxisSpace(space());
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinesVisible(false);
        bare(g, plot, data);
    }

    private static void bare(Graphics2D g, Plot plot, Rectangle2D data) {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        Rectangle2D all = new Rectangle2D.Double(
                data.getX() - BESIDE, data.getY(), data.getWidth() + BESIDE, data.getHeight() + UNDER);
        plot.draw(g, all, null, null, null);
    }

    private static AxisSpace space() {
        AxisSpace space = new AxisSpace();
        space.setLeft(BESIDE);
        space.setBottom(UNDER);
        return space;
    }
}
