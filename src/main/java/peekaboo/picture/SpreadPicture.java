package peekaboo.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import peekaboo.chart.Spread;
import peekaboo.chart.Spread.Arm;
import peekaboo.chart.Spread.Box;
import peekaboo.chart.Spread.Point;
import peekaboo.chart.look.Colour;
import peekaboo.chart.look.Looks;
import peekaboo.picture.pen.ArmName;
import peekaboo.picture.pen.Palette;
import peekaboo.picture.pen.Panel;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Ticks;
import peekaboo.picture.pen.Type;
import peekaboo.text.DecimalText;

/**
 * One row an arm: a box over a strip of dots, one dot a dyad; few dyads are joined from arm to arm. On narrow paper names stand above their rows.
 */
final class SpreadPicture implements Picture {

    private static final double NAMES = 230;
    private static final double ROW = 150;
    private static final double TIGHT_ROW = 124;
    private static final int ROOMY_ARMS = 4;
    private static final int FEW_DYADS = 40;
    private static final double BOX = 26;
    private static final double NAME_GAP = 6;
    private static final int MARKS = 8;
    private static final int NARROW_MARKS = 6;
    private static final double UNDER_AXIS = 60;
    private static final BasicStroke THIN = new BasicStroke(1.5f);
    private static final BasicStroke THICK = new BasicStroke(4);

    private final Spread figure;
    private final int width;
    private final Paper page;
    private final List<String> axis;
    private final int marks;
    private final double head;
    private final double row;
    private final Rectangle2D data;
    private final double low;
    private final double high;
    private final int decimals;

    /**
     * Lays it out.
     *
     * @param width of the paper, {@link #WIDTH} or {@link #NARROW}
     */
    SpreadPicture(Spread figure, int width) {
        this.figure = figure;
        this.width = width;
        page = new Paper(figure.caption(), width);
        double inner = width - 2 * Paper.MARGIN;
        boolean narrow = width == NARROW;
        axis = Type.BODY.wrap(figure.axis(), inner, 3);
        marks = narrow ? NARROW_MARKS : MARKS;
        head = narrow ? namesHeight(inner) + NAME_GAP : 0;
        row = head + (figure.arms().size() <= ROOMY_ARMS ? ROW : TIGHT_ROW);
        double names = narrow ? 0 : NAMES;
        data = new Rectangle2D.Double(
                Paper.MARGIN + names,
                page.top() + 10,
                inner - names - 20,
                row * figure.arms().size());
        double[] range = range(figure);
        double step = Ticks.step(range[1] - range[0], marks);
        low = Math.floor(range[0] / step + 1e-9) * step;
        high = Math.ceil(range[1] / step - 1e-9) * step;
        decimals = Ticks.decimals(step) + 1;
    }

    private double namesHeight(double inner) {
        return figure.arms().stream()
                .mapToDouble(arm -> ArmName.height(arm.name(), arm.note(), inner))
                .max()
                .orElse(0);
    }

    /** From the smallest value to the largest; from 0 when nothing is negative and 0 is not far. */
    private static double[] range(Spread figure) {
        double smallest = Double.MAX_VALUE;
        double largest = -Double.MAX_VALUE;
        for (Arm arm : figure.arms()) {
            for (Point point : arm.points()) {
                smallest = Math.min(smallest, point.value());
                largest = Math.max(largest, point.value());
            }
        }
        if (smallest > largest) {
            return new double[] {0, 1};
        }
        double from = smallest >= 0 && smallest < 2 * (largest - smallest) ? 0 : smallest;
        return largest > from
                ? new double[] {from, largest}
                : new double[] {from >= 0 ? Math.max(0, from - 0.5) : from - 0.5, from + 0.5};
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return (int) Math.ceil(data.getMaxY() + UNDER_AXIS + axis.size() * Type.BODY.lineHeight() + Paper.MARGIN - 12);
    }

    @Override
    public void draw(Graphics2D g) {
        page.draw(g, height());
        Panel.scale(g, Panel.axis(low, high, Ticks.over(high - low, marks)), true, data);
        for (int line = 0; line < axis.size(); line++) {
            double baseline = data.getMaxY() + UNDER_AXIS + line * Type.BODY.lineHeight();
            Type.BODY.centre(g, axis.get(line), axisMiddle(), baseline);
        }
        List<Swarm> swarms = swarms();
        join(g, swarms);
        for (int i = 0; i < swarms.size(); i++) {
            arm(g, i, swarms.get(i));
        }
    }

    private double axisMiddle() {
        return width == NARROW ? width / 2.0 : data.getCenterX();
    }

    private List<Swarm> swarms() {
        List<Swarm> swarms = new ArrayList<>();
        for (int i = 0; i < figure.arms().size(); i++) {
            double[] xs = figure.arms().get(i).points().stream()
                    .mapToDouble(point -> x(point.value()))
                    .toArray();
            double strip = row - head;
            swarms.add(Swarm.of(xs, data.getY() + i * row + head + strip * 0.7, strip * 0.5));
        }
        return swarms;
    }

    private double x(double value) {
        return data.getX() + (value - low) / (high - low) * data.getWidth();
    }

    private void arm(Graphics2D g, int index, Swarm swarm) {
        Arm arm = figure.arms().get(index);
        double top = data.getY() + index * row;
        Rectangle2D place = width == NARROW
                ? new Rectangle2D.Double(Paper.MARGIN, top + NAME_GAP, width - 2 * Paper.MARGIN, head - NAME_GAP)
                : new Rectangle2D.Double(Paper.MARGIN, top, NAMES - 24, row);
        ArmName.draw(g, arm.name(), arm.note(), place);
        double strip = row - head;
        Looks.Line look = Looks.arm(index);
        Palette.draw(g, Palette.of(look.colour()), swarm.pen(), swarm.dots());
        arm.box()
                .ifPresentOrElse(
                        box -> box(g, box, look, top + head + strip * 0.3),
                        () -> Type.QUIET.left(g, figure.none(), data.getX() + 12, top + head + strip / 2));
    }

    private void box(Graphics2D g, Box box, Looks.Line look, double y) {
        Palette.draw(g, Palette.INK, THIN, new Line2D.Double(x(box.low()), y, x(box.quarter()), y));
        g.draw(new Line2D.Double(x(box.threeQuarters()), y, x(box.high()), y));
        Rectangle2D body =
                new Rectangle2D.Double(x(box.quarter()), y - BOX / 2, x(box.threeQuarters()) - x(box.quarter()), BOX);
        Palette.fill(g, Palette.of(look.colour().tint(0.35)), body);
        g.setColor(Palette.INK);
        g.draw(body);
        g.setStroke(THICK);
        double median = x(box.median());
        g.draw(new Line2D.Double(median, y - BOX / 2 - 2, median, y + BOX / 2 + 2));
        Type.HEADING.centre(g, DecimalText.print(box.median(), decimals), median, y - BOX / 2 - 8);
    }

    /** A thin line for each dyad from arm to arm, when there are few enough to follow. */
    private void join(Graphics2D g, List<Swarm> swarms) {
        Path2D lines = new Path2D.Double();
        for (int i = 0; i + 1 < swarms.size() && swarms.size() <= ROOMY_ARMS; i++) {
            List<Point> above = figure.arms().get(i).points();
            List<Point> below = figure.arms().get(i + 1).points();
            if (above.size() <= FEW_DYADS && below.size() <= FEW_DYADS) {
                join(lines, above, swarms.get(i), places(below), swarms.get(i + 1));
            }
        }
        Palette.draw(g, Palette.of(Colour.QUIET.tint(0.45)), Palette.HAIR, lines);
    }

    private static Map<Integer, Integer> places(List<Point> points) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < points.size(); i++) {
            places.put(points.get(i).dyad(), i);
        }
        return places;
    }

    private static void join(Path2D lines, List<Point> above, Swarm from, Map<Integer, Integer> below, Swarm to) {
        for (int i = 0; i < above.size(); i++) {
            Integer other = below.get(above.get(i).dyad());
            if (other != null) {
                lines.moveTo(from.x(i), from.y(i));
                lines.lineTo(to.x(other), to.y(other));
            }
        }
    }
}
