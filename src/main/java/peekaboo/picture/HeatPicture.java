package peekaboo.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import peekaboo.chart.HeatMap;
import peekaboo.chart.look.Colour;
import peekaboo.picture.pen.Palette;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Ticks;
import peekaboo.picture.pen.Type;
import peekaboo.text.DecimalText;
import peekaboo.text.Percent;
import peekaboo.text.Rounded;

/**
 * A rectangle of cells an arm, darker where there is more, each with its number where there is room, and lines where the outcome is the
 * same, with their numbers in the key. Cells are of one size whatever the steps between the values.
 */
final class HeatPicture implements Picture {
    private static final double SCALE = 96;
    private static final double GAP = 40;
    private static final double HEAD = 38;
    private static final double UNDER = 80;
    private static final double HIGHEST = 460;
    private static final double KEY = 64;
    private static final double PALEST = 0.06;
    private static final double DARKEST = 0.92;
    private static final double TEXT_TURNS = 0.78;
    private static final int STEPS = 6;
    private static final int MOST_DECIMALS = 6;
    private static final double LINE_HIGH = 20;
    private static final BasicStroke LINE = new BasicStroke(2.2f);

    private final HeatMap figure;
    private final int width;
    private final Paper page;
    private final List<String> outcome;
    private final int across;
    private final double low;
    private final double high;
    private final double step;

    /**
     * Lays it out.
     *
     * @param width of the paper, {@link #WIDTH} or {@link #NARROW}
     */
    HeatPicture(HeatMap figure, int width) {
        this.figure = figure;
        this.width = width;
        page = new Paper(figure.caption(), width);
        outcome = Type.SMALL.wrap(figure.outcome(), inner(), 3);
        across = width == NARROW ? 1 : Math.min(2, figure.panels().size());
        double least = figure.ends().get(0);
        double range = Math.max(figure.ends().get(1) - least, Math.max(1e-9, Math.abs(least) * 1e-6));
        step = Ticks.step(range, STEPS);
        low = step * Math.floor(least / step + 1e-9);
        high = Math.max(low + step, step * Math.ceil(figure.ends().get(1) / step - 1e-9));
    }

    @Override
    public int width() {
        return width;
    }

    private double inner() {
        return width - 2 * Paper.MARGIN;
    }

    private double column() {
        return (inner() - (across - 1) * GAP) / across;
    }

    private double cellWidth() {
        return (column() - SCALE - 6) / figure.across().values().size();
    }

    private double cellHeight() {
        int rows = figure.up().values().size();
        return Math.min(HIGHEST / rows, Math.max(34, cellWidth() * 0.7));
    }

    private double panelHeight() {
        return HEAD + figure.up().values().size() * cellHeight() + UNDER;
    }

    private double keyTop() {
        int tiers = (figure.panels().size() + across - 1) / across;
        return page.top() + Type.SMALL.lineHeight() + 8 + tiers * panelHeight();
    }

    @Override
    public int height() {
        return (int) Math.ceil(keyTop() + outcome.size() * Type.SMALL.lineHeight() + KEY + Paper.MARGIN / 2);
    }

    @Override
    public void draw(Graphics2D g) {
        page.draw(g, height());
        Type.SMALL.left(g, Type.SMALL.fit("Upwards: " + figure.up().words(), inner()), Paper.MARGIN, page.top() + 14);
        for (int i = 0; i < figure.panels().size(); i++) {
            int tier = i / across;
            double left = Paper.MARGIN + i % across * (column() + GAP);
            double top = page.top() + Type.SMALL.lineHeight() + 8 + tier * panelHeight();
            panel(g, figure.panels().get(i), left, top);
        }
        key(g);
    }

    private void panel(Graphics2D g, HeatMap.Panel panel, double left, double top) {
        Type.HEADING.left(g, Type.HEADING.fit(panel.name(), column()), left, top + 22);
        Rectangle2D data = new Rectangle2D.Double(
                left + SCALE,
                top + HEAD,
                figure.across().values().size() * cellWidth(),
                figure.up().values().size() * cellHeight());
        cells(panel, data, (value, cell) -> Palette.fill(g, shade(value), cell));
        List<Line2D> lines = lines(panel, data);
        contours(g, lines);
        cells(panel, data, (value, cell) -> number(g, value, cell, lines));
        Palette.draw(g, Palette.QUIET, Palette.HAIR, data);
        scales(g, data);
    }

    private void cells(HeatMap.Panel panel, Rectangle2D data, BiConsumer<Double, Rectangle2D> each) {
        for (int row = 0; row < panel.rows().size(); row++) {
            for (int column = 0; column < panel.rows().get(row).size(); column++) {
                each.accept(
                        panel.rows().get(row).get(column),
                        new Rectangle2D.Double(
                                data.getX() + column * cellWidth(),
                                data.getMaxY() - (row + 1) * cellHeight(),
                                cellWidth(),
                                cellHeight()));
            }
        }
    }

    /** A line ends before a number and goes on behind it. */
    private void number(Graphics2D g, double value, Rectangle2D cell, List<Line2D> lines) {
        String number = Double.isNaN(value) ? "-" : number(value);
        if (Type.SMALL.width(number) < cell.getWidth() - 6 && cell.getHeight() > 18) {
            double width = Type.SMALL.width(number) + 6;
            double height = Math.min(cell.getHeight(), Type.SMALL.lineHeight());
            Rectangle2D place = new Rectangle2D.Double(
                    cell.getCenterX() - width / 2, cell.getCenterY() - height / 2, width, height);
            if (lines.stream().anyMatch(line -> line.intersects(place))) {
                Palette.fill(g, shade(value), place);
            }
            boolean isDark = !Double.isNaN(value) && share(value) > TEXT_TURNS;
            Type type = new Type(Type.SMALL.font(), isDark ? Palette.PAPER : Palette.INK);
            type.centre(g, number, cell.getCenterX(), type.baselineAround(cell.getCenterY()));
        }
    }

    private double share(double value) {
        return (value - low) / (high - low);
    }

    private Color shade(double value) {
        return Double.isNaN(value)
                ? Palette.PAPER
                : Palette.of(Colour.BLUE.tint(PALEST + (DARKEST - PALEST) * share(value)));
    }

    /** Levels between the ends of the key. */
    private List<Double> levels() {
        List<Double> levels = new ArrayList<>();
        for (int i = 1; low + i * step < high - step / 2; i++) {
            levels.add(low + i * step);
        }
        return levels;
    }

    /** Pieces of the lines of all levels. */
    private List<Line2D> lines(HeatMap.Panel panel, Rectangle2D data) {
        List<Line2D> lines = new ArrayList<>();
        for (double level : levels()) {
            for (HeatMap.Piece piece : HeatMap.line(panel, level)) {
                lines.add(new Line2D.Double(
                        x(piece.fromAcross(), data),
                        y(piece.fromUp(), data),
                        x(piece.toAcross(), data),
                        y(piece.toUp(), data)));
            }
        }
        return lines;
    }

    /** With a pale edge, so that they are seen on every shade; whose a line is tells the key. */
    private static void contours(Graphics2D g, List<Line2D> lines) {
        Path2D path = new Path2D.Double();
        lines.forEach(line -> path.append(line, false));
        Palette.draw(g, Palette.PAPER, new BasicStroke(4), path);
        Palette.draw(g, Palette.of(Colour.ORANGE), LINE, path);
    }

    private double x(double place, Rectangle2D data) {
        return data.getX() + (place + 0.5) * cellWidth();
    }

    private double y(double place, Rectangle2D data) {
        return data.getMaxY() - (place + 0.5) * cellHeight();
    }

    private void scales(Graphics2D g, Rectangle2D data) {
        List<String> marks = figure.across().marks();
        double free = data.getX() - LINE_HIGH;
        for (int i = 0; i < marks.size(); i++) {
            String words = marks.get(i);
            double half = Type.SMALL.width(words) / 2;
            if (x(i, data) - half >= free) {
                Type.SMALL.centre(g, words, x(i, data), data.getMaxY() + 22);
                free = x(i, data) + half + 8;
            }
        }
        double above = data.getMaxY() + LINE_HIGH;
        for (int i = 0; i < figure.up().values().size(); i++) {
            if (y(i, data) <= above - LINE_HIGH) {
                String words = figure.up().marks().get(i);
                Type.SMALL.right(g, words, data.getX() - 8, Type.SMALL.baselineAround(y(i, data)));
                above = y(i, data);
            }
        }
        String across = Type.SMALL.fit(figure.across().words(), column());
        double middle = Math.max(data.getCenterX(), data.getX() - SCALE + Type.SMALL.width(across) / 2);
        Type.SMALL.centre(g, across, middle, data.getMaxY() + 48);
    }

    private String number(double value) {
        return written(value, Ticks.decimals(step) + 1);
    }

    private String mark(double value) {
        return written(value, Ticks.decimals(step));
    }

    private String written(double value, int decimals) {
        return figure.isShare()
                ? Percent.of(value)
                : Rounded.minus(DecimalText.print(value, Math.min(MOST_DECIMALS, decimals)));
    }

    /** The shades with their numbers, and between them the lines. */
    private void key(Graphics2D g) {
        double top = keyTop() + outcome.size() * Type.SMALL.lineHeight() + 6;
        Type.SMALL.block(g, outcome, Paper.MARGIN, keyTop());
        int steps = (int) Math.round((high - low) / step);
        double each = Math.min(110, inner() / (steps + 1));
        int shades = 16;
        for (int i = 0; i < steps * shades; i++) {
            double value = low + (i + 0.5) * step / shades;
            double left = Paper.MARGIN + i * each / shades;
            Palette.fill(g, shade(value), new Rectangle2D.Double(left, top, each / shades + 1, 18));
        }
        for (int i = 0; i <= steps; i++) {
            double x = Paper.MARGIN + i * each;
            if (i > 0 && i < steps) {
                Palette.draw(g, Palette.of(Colour.ORANGE), LINE, new Line2D.Double(x, top, x, top + 18));
            }
            String words = mark(low + i * step);
            Type.SMALL.left(g, words, i == 0 ? x : x - Type.SMALL.width(words) / 2, top + 36);
        }
    }
}
