package peekaboo.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import peekaboo.chart.Apart;
import peekaboo.chart.ClockSteps;
import peekaboo.chart.ReturnCurves;
import peekaboo.chart.ReturnCurves.Arm;
import peekaboo.chart.look.Colour;
import peekaboo.chart.look.Looks;
import peekaboo.inference.Curve;
import peekaboo.inference.Curve.Point;
import peekaboo.list.Lists;
import peekaboo.sketch.Sketch.Anchor;
import peekaboo.sketch.Sketch.Line;
import peekaboo.sketch.Sketch.Marks;
import peekaboo.sketch.Sketch.Paint;
import peekaboo.sketch.Sketch.Role;
import peekaboo.sketch.Sketch.Shape;
import peekaboo.sketch.Sketch.Text;

/**
 * Curves of return with their bands. Each has its name at its end, tied to it by a thin line; where the drawing is too narrow
 * for that, the names stand above it beside a piece of their line.
 */
public final class CurveSketch {

    private static final double LEFT = 48;
    private static final double EDGE = 16;
    private static final double LEAST_HIGH = 280;
    private static final double UNDER = 50;
    private static final double LEAST_PLOT = 340;
    private static final double TIE = 34;
    private static final double ROW = 24;
    private static final double SAMPLE = 44;
    private static final double MIDDLE_OF_TYPE = 5;

    private static final double BAND = 0.16;
    private static final double THICK = 3;
    private static final Line RULE = new Line(Paint.of(Colour.RULE), 1);
    private static final int RULES = 4;
    private static final double MOST_TICKS = 7;

    private final ReturnCurves figure;
    private final double width;
    private final double names;
    private final boolean beside;
    private final double right;
    private final double top;
    private final double plot;
    private final Marks marks = new Marks();

    private CurveSketch(ReturnCurves figure, double width, double names) {
        this.figure = figure;
        this.width = width;
        this.names = names;
        beside = width - LEFT - names - TIE - EDGE >= LEAST_PLOT;
        right = width - EDGE - (beside ? names + TIE : 0);
        top = EDGE + ROW * listed().size();
        plot = Math.max(LEAST_HIGH, beside ? ROW * drawn().size() : 0);
    }

    /**
     * The curves, as wide as asked for.
     *
     * @param width in pixels
     * @param names how wide the longest name of an arm is, in pixels, as the page says it
     */
    public static Sketch of(ReturnCurves figure, double width, double names) {
        return new CurveSketch(figure, width, names).sketch();
    }

    private Sketch sketch() {
        double height = top + plot + UNDER;
        marks.add(Shape.filled(new SketchPath().box(0, 0, width, height), Paint.of(Colour.PAPER)));
        axes();
        for (int arm = 0; arm < figure.arms().size(); arm++) {
            band(arm);
        }
        for (int arm = 0; arm < figure.arms().size(); arm++) {
            line(arm);
        }
        if (beside) {
            labels();
        }
        list();
        return marks.sketch(width, height);
    }

    private List<Integer> drawn() {
        return arms(true);
    }

    /** Arms that are named above the curves. */
    private List<Integer> listed() {
        List<Integer> listed = new ArrayList<>(beside ? List.of() : drawn());
        listed.addAll(arms(false));
        return listed;
    }

    private List<Integer> arms(boolean withCurve) {
        List<Integer> arms = new ArrayList<>();
        for (int arm = 0; arm < figure.arms().size(); arm++) {
            if (curve(arm).observed().isEmpty() != withCurve) {
                arms.add(arm);
            }
        }
        return arms;
    }

    private Curve curve(int arm) {
        return figure.arms().get(arm).returned();
    }

    private double horizon() {
        return figure.axes().horizonSeconds();
    }

    private double x(double seconds) {
        return LEFT + (right - LEFT) * seconds / horizon();
    }

    private double y(double share) {
        return top + plot * (1 - share);
    }

    private void axes() {
        for (int rule = 0; rule <= RULES; rule++) {
            double share = (double) rule / RULES;
            marks.add(Shape.drawn(new SketchPath().from(LEFT, y(share)).across(right), RULE));
            text(whole(100 * share), Role.PLAIN, LEFT - 8, y(share) + MIDDLE_OF_TYPE, Anchor.END);
        }
        double step = ClockSteps.of(horizon(), MOST_TICKS);
        for (int tick = 0; tick * step <= horizon(); tick++) {
            text(whole(tick * step), Role.PLAIN, x(tick * step), y(0) + 20, Anchor.MIDDLE);
        }
        text(figure.axes().time(), Role.AXIS, beside ? (LEFT + right) / 2 : width / 2, y(0) + 42, Anchor.MIDDLE);
    }

    private static String whole(double number) {
        return Long.toString((long) number);
    }

    private void band(int arm) {
        List<Point> points = shown(arm);
        if (!points.isEmpty()) {
            SketchPath path = stairs(arm, Point::high);
            for (int i = points.size() - 1; i >= 0; i--) {
                path.upright(y(points.get(i).low())).across(x(points.get(i).seconds()));
            }
            marks.add(Shape.filled(
                    path.upright(y(0)).close(),
                    Paint.of(Looks.arm(arm).colour()).faint(BAND)));
        }
    }

    private void line(int arm) {
        List<Point> points = shown(arm);
        if (!points.isEmpty()) {
            marks.add(Shape.drawn(stairs(arm, Point::value), thick(arm)));
            for (double seconds : figure.axes().tableSeconds()) {
                if (seconds > 0 && seconds < horizon() && seconds <= curve(arm).drawnTo(horizon())) {
                    marker(arm, x(seconds), y(curve(arm).shareAt(seconds)));
                }
            }
        }
    }

    private List<Point> shown(int arm) {
        return Lists.only(curve(arm).observed(), point -> point.seconds() <= horizon());
    }

    /** From nothing at the turning away, each value held until the next, as far as somebody was watched. */
    private SketchPath stairs(int arm, ToDoubleFunction<Point> value) {
        SketchPath path = new SketchPath().from(x(0), y(0));
        for (Point point : shown(arm)) {
            path.across(x(point.seconds())).upright(y(value.applyAsDouble(point)));
        }
        return path.across(x(curve(arm).drawnTo(horizon())));
    }

    private static Line thick(int arm) {
        Looks.Line look = Looks.arm(arm);
        return new Line(Paint.of(look.colour()), THICK, look.dash());
    }

    private void marker(int arm, double x, double y) {
        Looks.Line look = Looks.arm(arm);
        SketchPath path = new SketchPath();
        double[] corners = look.marker().corners();
        if (corners.length == 0) {
            path.circle(x, y, Looks.Marker.RADIUS);
        } else {
            path.polygon(corners, x, y);
        }
        Paint colour = Paint.of(look.colour());
        Paint paper = Paint.of(Colour.PAPER);
        marks.add(
                look.marker().isFull()
                        ? new Shape(path.toString(), colour, new Line(paper, 1))
                        : new Shape(path.toString(), paper, new Line(colour, 2)));
    }

    /** Names at the ends of the curves, moved apart. */
    private void labels() {
        List<Integer> arms = drawn();
        double[] wanted = new double[arms.size()];
        double[] sizes = new double[arms.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = y(curve(arms.get(i)).shareAt(horizon()));
            sizes[i] = ROW;
        }
        double[] placed = Apart.place(wanted, sizes, top, top + plot);
        for (int i = 0; i < wanted.length; i++) {
            int arm = arms.get(i);
            Line thin = new Line(Paint.of(Looks.arm(arm).colour()), 1);
            double end = x(curve(arm).drawnTo(horizon()));
            marks.add(Shape.drawn(new SketchPath().from(end + 2, wanted[i]).to(right + 14, placed[i]), thin));
            marker(arm, right + 20, placed[i]);
            name(arm, right + TIE, placed[i]);
        }
    }

    private void list() {
        List<Integer> listed = listed();
        for (int i = 0; i < listed.size(); i++) {
            int arm = listed.get(i);
            double y = EDGE + (i + 0.5) * ROW - 4;
            name(arm, LEFT + SAMPLE + 10, y);
            if (curve(arm).observed().isEmpty()) {
                text(figure.none(), Role.NOTHING, LEFT + SAMPLE + 20 + names, y + MIDDLE_OF_TYPE, Anchor.START);
            } else {
                marks.add(Shape.drawn(new SketchPath().from(LEFT, y).across(LEFT + SAMPLE), thick(arm)));
                marker(arm, LEFT + SAMPLE / 2, y);
            }
        }
    }

    private void name(int arm, double x, double y) {
        Arm named = figure.arms().get(arm);
        text(named.name(), Role.ARM, x, y + MIDDLE_OF_TYPE, Anchor.START);
    }

    private void text(String words, Role role, double x, double y, Anchor anchor) {
        marks.add(new Text(words, role, x, y, anchor));
    }
}
