package peekaboo.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeriesCollection;
import peekaboo.chart.DoseResponse;
import peekaboo.picture.pen.ArmPen;
import peekaboo.picture.pen.Palette;
import peekaboo.picture.pen.Panel;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Ticks;
import peekaboo.picture.pen.Type;

/** A line an arm over what is varied, with bands and a mark at every point that was tried; names are not joined by lines. */
final class DosePicture implements Picture {
    private static final double SCALE = 72;
    private static final double DATA_HEIGHT = 440;
    private static final double UNDER = 74;
    private static final double FREE = 0.03;
    /** A scale that would begin this near to 0 begins there. */
    private static final double NEAR_ZERO = 0.35;

    private static final double BESIDE = 14;

    private final DoseResponse figure;
    private final int width;
    private final Paper page;
    private final List<String> outcome;
    private final double low;
    private final double high;
    private final double step;

    /**
     * Lays it out.
     *
     * @param width of the paper, {@link #WIDTH} or {@link #NARROW}
     */
    DosePicture(DoseResponse figure, int width) {
        this.figure = figure;
        this.width = width;
        page = new Paper(figure.caption(), width);
        outcome = Type.SMALL.wrap(figure.outcome(), inner(), 3);
        double least = figure.lowest() > 0 && figure.lowest() < NEAR_ZERO * figure.highest() ? 0 : figure.lowest();
        double range = Math.max(figure.highest() - least, Math.max(1e-9, Math.abs(figure.highest()) * 1e-6));
        step = Ticks.step(range, 6);
        low = step * Math.floor(least / step + 1e-9);
        high = Math.max(low + step, step * Math.ceil(figure.highest() / step - 1e-9));
    }

    @Override
    public int width() {
        return width;
    }

    private double inner() {
        return width - 2 * Paper.MARGIN;
    }

    private ArmKey key() {
        return new ArmKey(figure.lines().stream().map(DoseResponse.Line::name).toList(), inner());
    }

    private Rectangle2D data() {
        double top = page.top() + key().height() + outcome.size() * Type.SMALL.lineHeight() + 16;
        return new Rectangle2D.Double(Paper.MARGIN + SCALE, top, inner() - SCALE - 8, DATA_HEIGHT);
    }

    @Override
    public int height() {
        return (int) Math.ceil(data().getMaxY() + UNDER + Paper.MARGIN / 2);
    }

    @Override
    public void draw(Graphics2D g) {
        page.draw(g, height());
        key().draw(g, page.top());
        Rectangle2D data = data();
        Type.SMALL.block(g, outcome, Paper.MARGIN, page.top() + key().height());
        Ticks marks = figure.isShare() ? Ticks.percent(high - low, 6) : Ticks.over(high - low, 6);
        XYPlot plot = Panel.plot(across(data), Panel.axis(low, high, marks));
        plot.setDataset(new XYSeriesCollection());
        Panel.draw(g, plot, data);
        names(g, data);
        // All bands lie under all lines: a band over another arm's line would dull it.
        for (int arm = 0; arm < figure.lines().size(); arm++) {
            band(g, arm, data);
        }
        for (int arm = 0; arm < figure.lines().size(); arm++) {
            line(g, arm, data);
        }
        String words = Type.SMALL.fit(figure.scale().words(), inner());
        Type.SMALL.centre(
                g, words, Math.max(data.getCenterX(), Paper.MARGIN + Type.SMALL.width(words) / 2), data.getMaxY() + 56);
    }

    private double begin() {
        return figure.scale().low() - FREE * range();
    }

    private double end() {
        return figure.scale().high() + FREE * range();
    }

    private double range() {
        return figure.scale().high() - figure.scale().low();
    }

    private NumberAxis across(Rectangle2D data) {
        return isNamed()
                ? Panel.hidden(begin(), end())
                : Panel.axis(begin(), end(), Ticks.over(range(), (int) Math.max(2, data.getWidth() / 90)));
    }

    /** Under their places, as wide as these are. */
    private void names(Graphics2D g, Rectangle2D data) {
        List<String> names = figure.scale().names();
        for (int place = 0; place < names.size(); place++) {
            double x = x(place, data);
            double room = data.getWidth() / names.size() - 8;
            Palette.draw(g, Palette.QUIET, Palette.HAIR, new Line2D.Double(x, data.getMaxY(), x, data.getMaxY() + 4));
            Type.SMALL.centre(g, Type.SMALL.fit(names.get(place), room), x, data.getMaxY() + 24);
        }
    }

    private boolean isNamed() {
        return !figure.scale().names().isEmpty();
    }

    private double[] across(int arm, Rectangle2D data) {
        List<DoseResponse.Point> points = figure.lines().get(arm).points();
        double aside = isNamed() ? (arm - (figure.lines().size() - 1) / 2.0) * BESIDE : 0;
        double[] across = new double[points.size()];
        for (int i = 0; i < across.length; i++) {
            across[i] = x(points.get(i).at(), data) + aside;
        }
        return across;
    }

    /** Between names there is nothing: each has its own. */
    private void band(Graphics2D g, int arm, Rectangle2D data) {
        List<DoseResponse.Point> points = figure.lines().get(arm).points();
        Color colour = ArmPen.of(arm).colour();
        double[] across = across(arm, data);
        double[] below = new double[across.length];
        double[] above = new double[across.length];
        for (int i = 0; i < across.length; i++) {
            below[i] = y(points.get(i).low(), data);
            above[i] = y(points.get(i).high(), data);
            if (isNamed()) {
                Band.fill(g, colour, new double[] {across[i]}, new double[] {below[i]}, new double[] {above[i]});
            }
        }
        if (!isNamed()) {
            Band.fill(g, colour, across, below, above);
        }
    }

    private void line(Graphics2D g, int arm, Rectangle2D data) {
        List<DoseResponse.Point> points = figure.lines().get(arm).points();
        ArmPen pen = ArmPen.of(arm);
        double[] across = across(arm, data);
        Path2D path = new Path2D.Double();
        for (int i = 0; i < across.length; i++) {
            double value = y(points.get(i).value(), data);
            if (i == 0) {
                path.moveTo(across[i], value);
            } else {
                path.lineTo(across[i], value);
            }
        }
        if (!isNamed()) {
            Palette.draw(g, pen.colour(), pen.stroke(), path);
        }
        for (int i = 0; i < across.length; i++) {
            pen.mark(g, across[i], y(points.get(i).value(), data));
        }
    }

    private double x(double at, Rectangle2D data) {
        return data.getX() + (at - begin()) / (end() - begin()) * data.getWidth();
    }

    private double y(double value, Rectangle2D data) {
        return data.getMaxY() - (value - low) / (high - low) * data.getHeight();
    }
}
