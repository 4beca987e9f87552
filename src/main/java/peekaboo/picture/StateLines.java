package peekaboo.picture;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import peekaboo.chart.Apart;
import peekaboo.chart.Timeline.Line;
import peekaboo.chart.Timeline.State;
import peekaboo.chart.look.Colour;
import peekaboo.picture.pen.ArmPen;
import peekaboo.picture.pen.Palette;
import peekaboo.picture.pen.Panel;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Ticks;
import peekaboo.picture.pen.Type;

/** Inner state over time, with the band of arousal behind it and names at the right. */
final class StateLines {

    static final double HEIGHT = 140;

    private final State state;
    private final double low;
    private final double high;

    StateLines(State state) {
        this.state = state;
        double smallest = 0;
        double largest = 0;
        for (List<Double> values : values(state)) {
            for (double value : values) {
                smallest = Math.min(smallest, value);
                largest = Math.max(largest, value);
            }
        }
        low = smallest;
        high = largest > smallest ? largest + 0.04 * (largest - smallest) : smallest + 1;
    }

    private static List<List<Double>> values(State state) {
        List<List<Double>> values =
                new ArrayList<>(List.of(state.band().low(), state.band().high()));
        state.lines().forEach(line -> values.add(line.values()));
        return values;
    }

    void draw(Graphics2D g, TimelineRow.Window window, double end, Rectangle2D data) {
        band(g, window, end, data);
        NumberAxis time = Panel.axis(window.from(), window.to(), Ticks.clock(window.lasts(), 13));
        XYPlot plot = Panel.plot(time, Panel.axis(low, high, Ticks.over(high - low, 5)));
        plot.setRangeGridlinesVisible(false);
        lines(plot, window, end);
        Panel.draw(g, plot, data);
        labels(g, end, data);
    }

    private void band(Graphics2D g, TimelineRow.Window window, double end, Rectangle2D data) {
        int first = place(window.from());
        int last = place(end);
        if (first < last) {
            List<Double> top = state.band().top();
            Path2D band = new Path2D.Double();
            band.moveTo(x(first, window), y(state.band().low().get(first), data));
            for (int i = first; i <= last; i++) {
                band.lineTo(x(i, window), y(top.get(i), data));
            }
            for (int i = last; i > first; i--) {
                band.lineTo(x(i, window), y(state.band().low().get(i), data));
            }
            band.closePath();
            Palette.fill(g, Palette.of(Colour.SHADE), band);
        }
    }

    private double x(int place, TimelineRow.Window window) {
        return window.x(place * state.arousal().stepSeconds());
    }

    /** Of the last value of arousal and its band up to a second; -1 where there is none. */
    private int place(double second) {
        return place(state.arousal(), second);
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
        List<String> words = Type.QUIET.wrap(state.band().words(), TimelineRow.LABELS - 16, 3);
        int last = place(end);
        wanted[lines] = last < 0
                ? data.getCenterY()
                : y((state.band().low().get(last) + state.band().high().get(last)) / 2, data);
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
        int place = place(line, end);
        return place < 0 ? 0 : line.values().get(place);
    }

    private static int place(Line line, double second) {
        return (int) Math.min(line.values().size() - 1, Math.floor(second / line.stepSeconds()));
    }
}
