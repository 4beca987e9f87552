package peekaboo.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import peekaboo.inference.Curve;
import peekaboo.inference.Curve.Point;
import peekaboo.picture.pen.ArmPen;
import peekaboo.picture.pen.Panel;
import peekaboo.picture.pen.Ticks;

/** Step curves with bands on one pair of axes. */
final class Steps {

    private static final float BAND = 0.16f;

    private final NumberAxis across;
    private final NumberAxis up;
    private final double horizon;

    Steps(double horizon, double top, int mostTicks) {
        this.horizon = horizon;
        across = Panel.axis(0, horizon, Ticks.over(horizon, mostTicks));
        up = Panel.axis(0, top, Ticks.percent(top, 5));
    }

    void draw(Graphics2D g, List<Curve> curves, Rectangle2D data) {
        XYPlot plot = Panel.plot(across, up);
        YIntervalSeriesCollection series = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(BAND);
        for (int i = 0; i < curves.size(); i++) {
            ArmPen look = ArmPen.of(i);
            series.addSeries(corners(i, curves.get(i)));
            renderer.setSeriesPaint(i, look.colour());
            renderer.setSeriesFillPaint(i, look.colour());
            renderer.setSeriesStroke(i, look.stroke());
        }
        plot.setDataset(series);
        plot.setRenderer(renderer);
        Panel.draw(g, plot, data);
    }

    /** The curve as a line with corners: each value is held until the next step. */
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
            if (point.seconds() > horizon) {
                break;
            }
            corners.add(point.seconds(), share, low, high);
            share = point.value();
            low = point.low();
            high = point.high();
            corners.add(point.seconds(), share, low, high);
        }
        corners.add(horizon, share, low, high);
        return corners;
    }
}
