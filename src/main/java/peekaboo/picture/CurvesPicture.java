package peekaboo.picture;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import peekaboo.chart.Apart;
import peekaboo.chart.ReturnCurves;
import peekaboo.chart.ReturnCurves.Arm;
import peekaboo.chart.ReturnCurves.Competing;
import peekaboo.inference.Curve;
import peekaboo.inference.Curve.Point;
import peekaboo.picture.pen.ArmPen;
import peekaboo.picture.pen.Palette;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Type;
import peekaboo.text.DecimalText;

/** Curves of return with direct labels and the table under them; competing ends beside them in small. */
final class CurvesPicture implements Picture {

    private static final double NAMES = 206;
    private static final double LABELS = 168;
    private static final double ASIDE = 300;
    private static final double ASIDE_AXIS = 62;
    private static final double DATA_HEIGHT = 380;
    private static final double UNDER_AXIS = 68;

    private final ReturnCurves figure;
    private final Paper page;
    private final Rectangle2D data;
    private final double tableTop;
    private final List<List<String>> names = new ArrayList<>();

    CurvesPicture(ReturnCurves figure) {
        this.figure = figure;
        page = new Paper(figure.caption());
        double right = Paper.RIGHT - LABELS - (competing() > 0 ? ASIDE : 0);
        data = new Rectangle2D.Double(Paper.MARGIN + NAMES, page.top() + 30, right - Paper.MARGIN - NAMES, DATA_HEIGHT);
        tableTop = data.getMaxY() + UNDER_AXIS;
        for (Arm arm : figure.arms()) {
            names.add(Type.SMALL.wrap(arm.name(), NAMES - ArmPen.SAMPLE - 40, 2));
        }
    }

    private int competing() {
        return figure.arms().get(0).competing().size();
    }

    @Override
    public int height() {
        double rows = 0;
        for (List<String> name : names) {
            rows += rowHeight(name);
        }
        return (int) Math.ceil(tableTop + 34 + rows + Paper.MARGIN);
    }

    private static double rowHeight(List<String> name) {
        return name.size() * Type.SMALL.lineHeight() + 10;
    }

    @Override
    public void draw(Graphics2D g) {
        page.draw(g, height());
        Type.SMALL.left(g, figure.axes().share(), data.getX() - 60, data.getY() - 14);
        Type.SMALL.centre(g, figure.axes().time(), data.getCenterX(), data.getMaxY() + 54);
        curves(g);
        labels(g);
        table(g);
        for (int i = 0; i < competing(); i++) {
            aside(g, i);
        }
    }

    private void curves(Graphics2D g) {
        List<Curve> curves = figure.arms().stream().map(Arm::returned).toList();
        new Steps(figure.axes().horizonSeconds(), 1, 8).draw(g, curves, data);
        for (int i = 0; i < curves.size(); i++) {
            if (!curves.get(i).observed().isEmpty()) {
                marks(g, i, curves.get(i));
            }
        }
    }

    /** Markers where the table has its columns; the ends have theirs beside the label. */
    private void marks(Graphics2D g, int arm, Curve curve) {
        for (double seconds : figure.axes().tableSeconds()) {
            if (seconds > 0 && seconds < figure.axes().horizonSeconds()) {
                ArmPen.of(arm).mark(g, x(seconds), y(curve.shareAt(seconds)));
            }
        }
    }

    private double x(double seconds) {
        return data.getX() + seconds / figure.axes().horizonSeconds() * data.getWidth();
    }

    private double y(double share) {
        return data.getMaxY() - share * data.getHeight();
    }

    /** Names at the ends of the curves, moved apart, each tied to its curve by a thin line. */
    private void labels(Graphics2D g) {
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < figure.arms().size(); i++) {
            if (!figure.arms().get(i).returned().observed().isEmpty()) {
                seen.add(i);
            }
        }
        double[] wanted = new double[seen.size()];
        double[] sizes = new double[seen.size()];
        for (int i = 0; i < wanted.length; i++) {
            Arm arm = figure.arms().get(seen.get(i));
            wanted[i] = y(arm.returned().shareAt(figure.axes().horizonSeconds()));
            sizes[i] = label(arm).size() * Type.SMALL.lineHeight() + 6;
        }
        double[] placed = Apart.place(wanted, sizes, data.getY() - 20, data.getMaxY() + 20);
        for (int i = 0; i < wanted.length; i++) {
            label(g, seen.get(i), wanted[i], placed[i]);
        }
    }

    private static List<String> label(Arm arm) {
        return Type.SMALL.wrap(arm.name(), LABELS - 44, 2);
    }

    private void label(Graphics2D g, int arm, double from, double to) {
        double x = data.getMaxX();
        Palette.draw(g, ArmPen.of(arm).colour(), Palette.HAIR, new Line2D.Double(x + 2, from, x + 20, to));
        ArmPen.of(arm).mark(g, x + 27, to);
        Type.SMALL.blockAround(g, label(figure.arms().get(arm)), x + 38, to);
    }

    private void table(Graphics2D g) {
        double[] columns = columns();
        Type.HEADING.left(g, figure.axes().stillAway(), Paper.MARGIN, tableTop + 20);
        for (int i = 0; i < columns.length; i++) {
            double seconds = figure.axes().tableSeconds().get(i);
            Type.HEADING.centre(g, DecimalText.even(seconds, seconds % 1 == 0 ? 0 : 1), columns[i], tableTop + 20);
        }
        double top = tableTop + 34;
        for (int i = 0; i < figure.arms().size(); i++) {
            double height = rowHeight(names.get(i));
            Palette.draw(g, Palette.RULE, Palette.HAIR, new Line2D.Double(Paper.MARGIN, top, data.getMaxX() + 24, top));
            row(g, i, columns, top + height / 2);
            top += height;
        }
    }

    /** Under their times on the axis, as far apart as their numbers need. */
    private double[] columns() {
        List<Double> seconds = figure.axes().tableSeconds();
        double[] wanted = new double[seconds.size()];
        double[] widths = new double[seconds.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = x(seconds.get(i));
            for (Arm arm : figure.arms()) {
                String count = Integer.toString(arm.stillAway().get(i));
                widths[i] = Math.max(widths[i], Type.SMALL.width(count) + 16);
            }
        }
        return Apart.place(wanted, widths, data.getX() - 30, data.getMaxX() + 40);
    }

    private void row(Graphics2D g, int index, double[] columns, double y) {
        Arm arm = figure.arms().get(index);
        ArmPen.of(index).sample(g, Paper.MARGIN, y);
        Type.SMALL.blockAround(g, names.get(index), Paper.MARGIN + ArmPen.SAMPLE + 10, y);
        double baseline = Type.SMALL.baselineAround(y);
        if (arm.returned().observed().isEmpty() && arm.stillAway().stream().allMatch(count -> count == 0)) {
            Type.QUIET.left(g, figure.none(), data.getX(), baseline);
            return;
        }
        for (int i = 0; i < arm.stillAway().size(); i++) {
            String count = Integer.toString(arm.stillAway().get(i));
            Type.SMALL.centre(g, count, columns[i], baseline);
        }
    }

    private void aside(Graphics2D g, int index) {
        List<Curve> curves = figure.arms().stream()
                .map(arm -> arm.competing().get(index).curve())
                .toList();
        String end = figure.arms().get(0).competing().get(index).end();
        double whole = DATA_HEIGHT + UNDER_AXIS + 20;
        double height = (whole - competing() * 74.0) / competing();
        double left = Paper.RIGHT - ASIDE + ASIDE_AXIS;
        double top = data.getY() + index * whole / competing();
        Rectangle2D small = new Rectangle2D.Double(left, top, Paper.RIGHT - 12 - left, height);
        Type.HEADING.left(g, Type.HEADING.fit(end, ASIDE - 20), left - 44, top - 18);
        new Steps(figure.axes().horizonSeconds(), asideTop(), 3).draw(g, curves, small);
    }

    /** One scale for all the small panels: the smallest of a quarter, a half and the whole that holds them. */
    private double asideTop() {
        double highest = 0;
        for (Arm arm : figure.arms()) {
            for (Competing end : arm.competing()) {
                for (Point point : end.curve().observed()) {
                    highest = Math.max(highest, point.high());
                }
            }
        }
        return highest <= 0.25 ? 0.25 : highest <= 0.5 ? 0.5 : 1;
    }
}
