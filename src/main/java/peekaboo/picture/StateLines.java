package peekaboo.picture;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import peekaboo.chart.Apart;
import peekaboo.chart.Colour;
import peekaboo.chart.Timeline.Line;
import peekaboo.chart.Timeline.State;

/** Inner state over time, with the comfortable band behind it and names at the right. */
final class StateLines {

    static final double HEIGHT = 140;

    private final State state;
    private final double low;
    private final double high;

    StateLines(State state) {
        this.state = state;
        double smallest = Math.min(0, state.low());
        double largest = state.high();
        for (Line line : state.lines()) {
            for (double value : line.values()) {
                smallest = Math.min(smallest, value);
                largest = Math.max(largest, value);
            }
        }
        low = smallest;
        high = largest > smallest ? largest + 0.04 * (largest - smallest) : smallest + 1;
    }

    void draw(Graphics2D g, TimelineRow.Window window, double end, Rectangle2D data) {
        NumberAxis time = Panel.axis(window.from(), window.to(), Ticks.clock(window.lasts(), 13));
        XYPlot plot = Panel.plot(time, Panel.axis(low, high, Ticks.over(high - low, 4)));
        plot.setRangeGridlinesVisible(false);
        IntervalMarker band = new IntervalMarker(state.low(), state.high(), Palette.of(Colour.GREEN.tint(0.2)));
        band.setAlpha(1);
        plot.addRangeMarker(band, Layer.BACKGROUND);
        lines(plot, window, end);
        Panel.draw(g, plot, data);
        labels(g, end, data);
    }

    private void lines(XYPlot plot, TimelineRow.Window window, double end) {
        XYSeriesCollection series = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < state.lines().size(); i++) {
            series.addSeries(points(i, state.lines().get(i), window.from(), end));
            renderer.setSeriesPaint(i, ArmPen.of(i).colour());
            renderer.setSeriesStroke(i, ArmPen.of(i).thin());
        }
        plot.setDataset(series);
        plot.setRenderer(renderer);
    }

    private static XYSeries points(int key, Line line, double from, double to) {
        XYSeries points = new XYSeries(key, false, true);
        for (int i = 0; i < line.values().size(); i++) {
            double second = i * line.stepSeconds();
            if (second >= from && second <= to) {
                points.add(second, line.values().get(i).doubleValue());
            }
        }
        return points;
    }

    private void labels(Graphics2D g, double end, Rectangle2D data) {
        int lines = state.lines().size();
        double[] wanted = new double[lines + 1];
        double[] sizes = new double[lines + 1];
        for (int i = 0; i < lines; i++) {
            wanted[i] = y(last(state.lines().get(i), end), data);
            sizes[i] = Type.SMALL.lineHeight();
        }
        List<String> words = Type.QUIET.wrap(state.words(), TimelineRow.LABELS - 16, 2);
        wanted[lines] = y((state.low() + state.high()) / 2, data);
        sizes[lines] = words.size() * Type.QUIET.lineHeight() + 4;
        double[] placed = Apart.place(wanted, sizes, data.getY() - 4, data.getMaxY() + 4);
        for (int i = 0; i < lines; i++) {
            label(g, i, data.getMaxX() + 10, placed[i]);
        }
        Type.QUIET.blockAround(g, words, data.getMaxX() + 10, placed[lines]);
    }

    private void label(Graphics2D g, int line, double x, double y) {
        ArmPen look = ArmPen.of(line);
        Palette.draw(g, look.colour(), look.thin(), new Line2D.Double(x, y, x + ArmPen.SAMPLE, y));
        double left = x + ArmPen.SAMPLE + 6;
        String name = Type.SMALL.fit(state.lines().get(line).name(), Paper.RIGHT - left);
        Type.SMALL.left(g, name, left, Type.SMALL.baselineAround(y));
    }

    private double y(double value, Rectangle2D data) {
        return data.getMaxY() - (value - low) / (high - low) * data.getHeight();
    }

    private static double last(Line line, double end) {
        int index = (int) Math.min(line.values().size() - 1, Math.floor(end / line.stepSeconds()));
        return index < 0 ? 0 : line.values().get(index);
    }
}
