package peekaboo.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import peekaboo.chart.Apart;
import peekaboo.chart.ReturnCurves.Axes;
import peekaboo.chart.look.Looks;
import peekaboo.inference.Curve;
import peekaboo.inference.Curve.Point;
import peekaboo.picture.pen.ArmPen;
import peekaboo.picture.pen.Palette;
import peekaboo.picture.pen.Panel;
import peekaboo.picture.pen.Ticks;
import peekaboo.picture.pen.Type;

/**
 * Step curves with bands on one pair of axes, each with its markers and with its name at its end.
 *
 * @param axes whose time is that from left to right
 * @param top share at the upper edge
 * @param data where they are drawn
 */
record Steps(Axes axes, double top, Rectangle2D data) {

    /** From the curves to their names, in pixels. */
    static final double TIE = 40;

    private static final float BAND = 0.16f;
    private static final double UNDER_DASHES = 0.4;
    private static final BasicStroke WHOLE = new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final BasicStroke DOTTED =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 4}, 0);
    private static final double SECONDS_APART = 80;
    private static final int MOST_SHARES = 5;
    private static final double REACH = 20;

    /** One an arm, in the order of the arms; nothing is drawn of one at which nothing was observed. */
    void draw(Graphics2D g, List<Curve> curves) {
        bands(g, curves);
        for (int arm = 0; arm < curves.size(); arm++) {
            line(g, arm, curves.get(arm));
        }
        for (int arm = 0; arm < curves.size(); arm++) {
            if (!curves.get(arm).observed().isEmpty()) {
                marks(g, arm, curves.get(arm));
            }
        }
    }

    /** Dashes over a paler line without gaps: where a curve has many small steps, dashes alone look torn. */
    private void line(Graphics2D g, int arm, Curve curve) {
        YIntervalSeries corners = corners(arm, curve);
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners.getItemCount(); i++) {
            double x = x(corners.getX(i).doubleValue());
            double y = y(corners.getYValue(i));
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        ArmPen look = ArmPen.of(arm);
        if (look.stroke().getDashArray() != null) {
            Palette.draw(g, Palette.of(Looks.arm(arm).colour().tint(UNDER_DASHES)), WHOLE, path);
        }
        Palette.draw(g, look.colour(), look.stroke(), path);
    }

    private void bands(Graphics2D g, List<Curve> curves) {
        YIntervalSeriesCollection series = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(BAND);
        for (int i = 0; i < curves.size(); i++) {
            ArmPen look = ArmPen.of(i);
            series.addSeries(corners(i, curves.get(i)));
            renderer.setSeriesLinesVisible(i, false);
            renderer.setSeriesFillPaint(i, look.colour());
        }
        int mostTicks = (int) Math.max(2, data.getWidth() / SECONDS_APART);
        NumberAxis across = Panel.axis(0, horizon(), Ticks.over(horizon(), mostTicks));
        XYPlot plot = Panel.plot(across, Panel.axis(0, top, Ticks.percent(top, MOST_SHARES)));
        plot.setDataset(series);
        plot.setRenderer(renderer);
        Panel.draw(g, plot, data);
    }

    private double horizon() {
        return axes.horizonSeconds();
    }

    /** The curve as a line with corners: each value is held until the next step, as far as somebody was watched. */
    private YIntervalSeries corners(int key, Curve curve) {
        YIntervalSeries corners = new YIntervalSeries(key, false, true);
        List<Point> points = curve.observed();
        if (points.isEmpty()) {
            return corners;
        }
        double share = 0;
        double low = 0;
        double high = 0;
        corners.add(0, share, low, high);
        for (Point point : points) {
            if (point.seconds() > horizon()) {
                break;
            }
            if (point.value() == share && point.low() == low && point.high() == high) {
                continue;
            }
            corners.add(point.seconds(), share, low, high);
            share = point.value();
            low = point.low();
            high = point.high();
            corners.add(point.seconds(), share, low, high);
        }
        corners.add(curve.drawnTo(horizon()), share, low, high);
        return corners;
    }

    /** Markers where the table has its columns; the ends have theirs beside the label. */
    private void marks(Graphics2D g, int arm, Curve curve) {
        for (double seconds : axes.tableSeconds()) {
            if (seconds > 0 && seconds < horizon() && seconds <= curve.drawnTo(horizon())) {
                ArmPen.of(arm).mark(g, x(seconds), y(curve.shareAt(seconds)));
            }
        }
    }

    double x(double seconds) {
        return data.getX() + seconds / horizon() * data.getWidth();
    }

    private double y(double share) {
        return data.getMaxY() - share / top * data.getHeight();
    }

    /** Whether names of so many lines, one an arm, find room beside the curves. */
    boolean hasRoomFor(List<List<String>> names) {
        return names.stream().mapToDouble(Steps::height).sum() <= data.getHeight() + 2 * REACH;
    }

    private static double height(List<String> name) {
        return name.size() * Type.SMALL.lineHeight() + 4;
    }

    /** Names at the ends of the curves, moved apart, each tied to its curve by a thin line. */
    void names(Graphics2D g, List<Curve> curves, List<List<String>> names) {
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            if (!curves.get(i).observed().isEmpty()) {
                seen.add(i);
            }
        }
        double[] wanted = new double[seen.size()];
        double[] sizes = new double[seen.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = y(curves.get(seen.get(i)).shareAt(horizon()));
            sizes[i] = height(names.get(seen.get(i)));
        }
        double[] placed = Apart.place(wanted, sizes, data.getY() - REACH, data.getMaxY() + REACH);
        for (int i = 0; i < wanted.length; i++) {
            int arm = seen.get(i);
            double end = x(curves.get(arm).drawnTo(horizon()));
            name(g, arm, names.get(arm), new Line2D.Double(end + 2, wanted[i], data.getMaxX() + 20, placed[i]));
        }
    }

    private static void name(Graphics2D g, int arm, List<String> name, Line2D tie) {
        boolean isShort = tie.getX2() - tie.getX1() < TIE;
        Palette.draw(g, ArmPen.of(arm).colour(), isShort ? Palette.HAIR : DOTTED, tie);
        ArmPen.of(arm).mark(g, tie.getX2() + 8, tie.getY2());
        Type.SMALL.blockAround(g, name, tie.getX2() + TIE - 20, tie.getY2());
    }
}
