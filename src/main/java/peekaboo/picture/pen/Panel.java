package peekaboo.picture.pen;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;

/** JFreeChart plots in this house's clothes, with their data exactly in a given rectangle. */
public final class Panel {

    private static final double UNDER = 34;
    private static final double BESIDE = 72;

    private Panel() {}

    /** An axis over this range, marked at these ticks. */
    public static NumberAxis axis(double low, double high, Ticks ticks) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(low, high);
        axis.setTickUnit(ticks);
        axis.setTickMarkPaint(Palette.QUIET);
        axis.setTickLabelFont(Type.SMALL.font());
        axis.setTickLabelPaint(Palette.INK);
        axis.setAxisLinePaint(Palette.QUIET);
        axis.setTickLabelInsets(new RectangleInsets(4, 4, 4, 6));
        return axis;
    }

    /** An axis that only places things. */
    public static NumberAxis hidden(double low, double high) {
        NumberAxis axis = axis(low, high, Ticks.over(high - low, 5));
        axis.setVisible(false);
        return axis;
    }

    /** A plot with rules from left to right only; data sets are put in by the caller. */
    public static XYPlot plot(NumberAxis across, NumberAxis up) {
        XYPlot plot = new XYPlot(null, across, up, null);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.RULE);
        plot.setRangeGridlineStroke(Palette.HAIR);
        plot.setDomainGridlinePaint(Palette.RULE);
        plot.setDomainGridlineStroke(Palette.HAIR);
        return plot;
    }

    /** Draws nothing but an axis below {@code data}, and a rule above each of them if so wished. */
    public static void scale(Graphics2D g, NumberAxis axis, boolean hasRules, Rectangle2D data) {
        XYPlot plot = plot(axis, hidden(0, 1));
        plot.setRenderer(new XYLineAndShapeRenderer());
        plot.setDomainGridlinesVisible(hasRules);
        plot.setRangeGridlinesVisible(false);
        draw(g, plot, data);
    }

    /** Draws a plot so that its data fill the rectangle; scales go beside it. */
    public static void draw(Graphics2D g, XYPlot plot, Rectangle2D data) {
        plot.setFixedDomainAxisSpace(space());
        plot.setFixedRangeAxisSpace(space());
        bare(g, plot, data);
    }

    /** Draws a plot so that its data fill the rectangle; scales go beside it. */
    public static void draw(Graphics2D g, CategoryPlot plot, Rectangle2D data) {
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
