package peekaboo.picture;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import peekaboo.chart.Apart;
import peekaboo.chart.ReturnCurves;
import peekaboo.chart.ReturnCurves.Arm;
import peekaboo.inference.Curve;
import peekaboo.inference.Curve.Point;
import peekaboo.picture.pen.ArmPen;
import peekaboo.picture.pen.Palette;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Type;
import peekaboo.text.DecimalText;

/**
 * Curves of return with the table under them, and under that the ends that compete with a return, side by side. Arms are named
 * at their curves where the names find room; else they have numbers there, and the table says whose they are. On narrow paper
 * they have numbers, and what stands side by side stands below each other.
 */
final class CurvesPicture implements Picture {

    private static final double NAMES = 240;
    private static final double LABELS = 230;
    private static final double NUMBERS = 76;
    private static final double DATA_HEIGHT = 400;
    private static final double UNDER_AXIS = 68;
    private static final int MOST_LINES = 4;

    private static final double ASIDE_HEAD = 66;
    private static final double ASIDE_HEIGHT = 220;
    private static final double ASIDE_AXIS = 64;
    private static final double ASIDE_GAP = 24;
    private static final int FEW_ARMS = 6;

    private static final double SCALE = 60;
    private static final double HEAD = 34;

    private final ReturnCurves figure;
    private final int width;
    private final boolean narrow;
    private final Paper page;
    private final List<String> share;
    private final Steps main;
    private final List<List<String>> labels = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> shown = new ArrayList<>();
    private final boolean numbered;

    /**
     * Lays it out.
     *
     * @param width of the paper, {@link #WIDTH} or {@link #NARROW}
     */
    CurvesPicture(ReturnCurves figure, int width) {
        this.figure = figure;
        this.width = width;
        narrow = width == NARROW;
        page = new Paper(figure.caption(), width);
        share = Type.SMALL.wrap(figure.axes().share(), width - 2 * Paper.MARGIN, 2);
        double left = Paper.MARGIN + (narrow ? SCALE : NAMES);
        double right = right() - (narrow ? NUMBERS : LABELS);
        double top = page.top() + 10 + share.size() * Type.SMALL.lineHeight();
        main = new Steps(figure.axes(), 1, new Rectangle2D.Double(left, top, right - left, DATA_HEIGHT));
        for (Arm arm : figure.arms()) {
            labels.add(Type.SMALL.wrap(arm.name(), LABELS - Steps.TIE, MOST_LINES));
        }
        numbered = narrow || !main.hasRoomFor(labels);
        double names = narrow ? width - 2 * Paper.MARGIN - ArmPen.SAMPLE - 10 : NAMES - ArmPen.SAMPLE - 40;
        for (int i = 0; i < figure.arms().size(); i++) {
            String name = figure.arms().get(i).name();
            rows.add(Type.SMALL.wrap(numbered ? number(i) + "\u00a0 " + name : name, names, MOST_LINES));
        }
        for (int end = 0; end < figure.arms().get(0).competing().size(); end++) {
            if (highest(end) > 0) {
                shown.add(end);
            }
        }
    }

    @Override
    public int width() {
        return width;
    }

    private double right() {
        return width - Paper.MARGIN;
    }

    private static String number(int arm) {
        return Integer.toString(arm + 1);
    }

    private double tableTop() {
        return main.data().getMaxY() + UNDER_AXIS;
    }

    private double headHeight() {
        return narrow ? HEAD + Type.HEADING.lineHeight() : HEAD;
    }

    private double asideTop() {
        return tableTop()
                + headHeight()
                + rows.stream().mapToDouble(this::rowHeight).sum();
    }

    private double asideHeight() {
        return ASIDE_HEAD + ASIDE_HEIGHT + ASIDE_AXIS;
    }

    private int asidesAcross() {
        return narrow ? 1 : shown.size();
    }

    @Override
    public int height() {
        int tiers = narrow ? shown.size() : Math.min(1, shown.size());
        double asides = tiers * asideHeight();
        return (int) Math.ceil(asideTop() + asides + (hasNothing() ? ASIDE_AXIS : 0) + Paper.MARGIN);
    }

    private boolean hasNothing() {
        return shown.size() < figure.arms().get(0).competing().size();
    }

    private double rowHeight(List<String> name) {
        return (narrow ? name.size() + 1 : name.size()) * Type.SMALL.lineHeight() + 10;
    }

    @Override
    public void draw(Graphics2D g) {
        page.draw(g, height());
        Rectangle2D data = main.data();
        Type.SMALL.block(g, share, data.getX() - SCALE, page.top());
        Type.SMALL.centre(g, figure.axes().time(), data.getCenterX(), data.getMaxY() + 54);
        List<Curve> curves = curves(Arm::returned);
        main.draw(g, curves);
        main.names(g, curves, numbered ? numbers() : labels);
        table(g);
        for (int place = 0; place < shown.size(); place++) {
            aside(g, place);
        }
        if (hasNothing()) {
            nothing(g);
        }
    }

    private List<Curve> curves(Function<Arm, Curve> which) {
        return figure.arms().stream().map(which).toList();
    }

    private List<List<String>> numbers() {
        List<List<String>> numbers = new ArrayList<>();
        for (int i = 0; i < figure.arms().size(); i++) {
            numbers.add(List.of(number(i)));
        }
        return numbers;
    }

    private void table(Graphics2D g) {
        double[] columns = columns();
        Type.HEADING.left(g, figure.axes().stillAway(), Paper.MARGIN, tableTop() + 20);
        for (int i = 0; i < columns.length; i++) {
            double seconds = figure.axes().tableSeconds().get(i);
            String time = DecimalText.print(seconds, seconds % 1 == 0 ? 0 : 1);
            Type.HEADING.centre(g, time, columns[i], tableTop() + headHeight() - 14);
        }
        double top = tableTop() + headHeight();
        double right = narrow ? right() : main.data().getMaxX() + 24;
        for (int i = 0; i < figure.arms().size(); i++) {
            double height = rowHeight(rows.get(i));
            Palette.draw(g, Palette.RULE, Palette.HAIR, new Line2D.Double(Paper.MARGIN, top, right, top));
            row(g, i, columns, new Rectangle2D.Double(Paper.MARGIN, top, right - Paper.MARGIN, height));
            top += height;
        }
    }

    /** Under their times on the axis, as far apart as their numbers need. */
    private double[] columns() {
        List<Double> seconds = figure.axes().tableSeconds();
        double[] wanted = new double[seconds.size()];
        double[] widths = new double[seconds.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = main.x(seconds.get(i));
            for (Arm arm : figure.arms()) {
                String count = Integer.toString(arm.stillAway().get(i));
                widths[i] = Math.max(widths[i], Type.SMALL.width(count) + 16);
            }
        }
        double from = narrow ? Paper.MARGIN - 8 : main.data().getX() - 30;
        return Apart.place(
                wanted, widths, from, narrow ? right() + 8 : main.data().getMaxX() + 40);
    }

    /** Name and counts in one line; on narrow paper the counts have one of their own. */
    private void row(Graphics2D g, int index, double[] columns, Rectangle2D place) {
        Arm arm = figure.arms().get(index);
        double middle = place.getCenterY();
        double half = narrow ? Type.SMALL.lineHeight() / 2 : 0;
        ArmPen.of(index).sample(g, Paper.MARGIN, middle - half);
        Type.SMALL.blockAround(g, rows.get(index), Paper.MARGIN + ArmPen.SAMPLE + 10, middle - half);
        double baseline =
                Type.SMALL.baselineAround(narrow ? place.getMaxY() - 5 - Type.SMALL.lineHeight() / 2 : middle);
        if (arm.returned().observed().isEmpty() && arm.stillAway().stream().allMatch(count -> count == 0)) {
            Type.QUIET.left(g, figure.none(), main.data().getX(), baseline);
            return;
        }
        for (int i = 0; i < arm.stillAway().size(); i++) {
            String count = Integer.toString(arm.stillAway().get(i));
            Type.SMALL.centre(g, count, columns[i], baseline);
        }
    }

    /** A competing end: half as wide as the page, or all of it where there is one alone or the paper is narrow. */
    private void aside(Graphics2D g, int place) {
        int end = shown.get(place);
        int across = asidesAcross();
        double all = right() - Paper.MARGIN;
        double width = (all - (across - 1) * ASIDE_GAP) / across;
        double left = Paper.MARGIN + place % across * (width + ASIDE_GAP);
        int tier = place / across;
        double top = asideTop() + tier * asideHeight() + ASIDE_HEAD;
        Type.HEADING.left(g, Type.HEADING.fit(end(end), width), left, top - 22);
        double inner = width - ASIDE_AXIS - NUMBERS;
        Rectangle2D small = new Rectangle2D.Double(left + ASIDE_AXIS, top, inner, ASIDE_HEIGHT);
        Steps steps = new Steps(figure.axes(), highest(), small);
        List<Curve> curves = curves(arm -> arm.competing().get(end).curve());
        steps.draw(g, curves);
        if (numbered || curves.size() <= FEW_ARMS) {
            steps.names(g, curves, asideNames());
        }
        Type.SMALL.centre(g, figure.axes().time(), small.getCenterX(), small.getMaxY() + 54);
    }

    /** Beside the small panels there is room for numbers; where arms are not numbered their markers tell them apart. */
    private List<List<String>> asideNames() {
        return numbered
                ? numbers()
                : figure.arms().stream().map(arm -> List.of("")).toList();
    }

    private String end(int end) {
        return figure.arms().get(0).competing().get(end).end();
    }

    /** One scale for all the small panels: the smallest of a quarter, a half and the whole that holds them. */
    private double highest() {
        double highest = shown.stream().mapToDouble(this::highest).max().orElse(1);
        return highest <= 0.25 ? 0.25 : highest <= 0.5 ? 0.5 : 1;
    }

    private double highest(int end) {
        double highest = 0;
        for (Arm arm : figure.arms()) {
            for (Point point : arm.competing().get(end).curve().observed()) {
                highest = Math.max(highest, point.high());
            }
        }
        return highest;
    }

    /** Ends that did not occur need no axes. */
    private void nothing(Graphics2D g) {
        List<String> none = new ArrayList<>();
        for (int end = 0; end < figure.arms().get(0).competing().size(); end++) {
            if (!shown.contains(end)) {
                none.add(end(end));
            }
        }
        String words = none.stream().map(end -> end + ": none").collect(Collectors.joining("; "));
        List<String> lines = Type.QUIET.wrap(words, right() - Paper.MARGIN, 2);
        double under = height() - Paper.MARGIN;
        Type.QUIET.block(g, lines, Paper.MARGIN, under - 2 - lines.size() * Type.QUIET.lineHeight());
    }
}
