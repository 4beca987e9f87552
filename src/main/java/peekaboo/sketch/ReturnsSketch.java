package peekaboo.sketch;

import peekaboo.chart.ClockSteps;
import peekaboo.chart.Returns;
import peekaboo.chart.Returns.Away;
import peekaboo.chart.Returns.Row;
import peekaboo.chart.look.Colour;
import peekaboo.sketch.Sketch.Anchor;
import peekaboo.sketch.Sketch.Letters;
import peekaboo.sketch.Sketch.Line;
import peekaboo.sketch.Sketch.Marks;
import peekaboo.sketch.Sketch.Paint;
import peekaboo.sketch.Sketch.Role;
import peekaboo.sketch.Sketch.Shape;
import peekaboo.sketch.Sketch.Text;

/** A row a session with a mark for each turning away, at the time that it took: a dot where the infant came back, else a cross. */
public final class ReturnsSketch {

    private static final double WIDTH = 360;
    private static final double LEFT = 10;
    private static final double RIGHT = 20;
    private static final double TOP = 24;
    private static final double ROW = 52;
    private static final double UNDER = 12;
    private static final double RULE_UNDER_NAME = 16;
    private static final double LEAST_SECONDS = 10;
    private static final double MOST_STEPS = 6;
    private static final double DOT = 7;
    private static final double CROSS = 6;

    private static final Letters NAMES = new Letters(Paint.OF_THE_PAGE, 14, true);
    private static final Letters WORDS = new Letters(Paint.OF_THE_PAGE, 13, false);
    private static final Letters NUMBERS = new Letters(Paint.OF_THE_PAGE, 12.5, false);
    private static final Line RULE = new Line(Paint.OF_THE_PAGE.faint(0.35), 1);
    private static final Line AROUND_DOT = new Line(Paint.OF_THE_PAGE, 1);
    private static final Line CROSSED = new Line(Paint.of(Colour.VERMILLION), 3);

    private final Returns figure;
    private final double longest;
    private final Marks marks = new Marks();

    private ReturnsSketch(Returns figure) {
        this.figure = figure;
        longest = Math.max(LEAST_SECONDS, figure.longestSeconds());
    }

    /** As wide as a narrow page. */
    public static Sketch of(Returns figure) {
        return new ReturnsSketch(figure).sketch();
    }

    private Sketch sketch() {
        double y = TOP;
        for (Row row : figure.rows()) {
            row(row, y);
            y += ROW;
        }
        double step = ClockSteps.of(longest, MOST_STEPS);
        for (int number = 0; number * step <= longest; number++) {
            String seconds = "" + (int) (number * step);
            marks.add(new Text(seconds, Role.PLAIN, NUMBERS, x(number * step), y + 4, Anchor.MIDDLE));
        }
        return marks.sketch(WIDTH, y + UNDER);
    }

    private double x(double seconds) {
        return LEFT + (WIDTH - LEFT - RIGHT) * seconds / longest;
    }

    private void row(Row row, double y) {
        double rule = y + RULE_UNDER_NAME;
        marks.add(new Text(row.name(), Role.PLAIN, NAMES, 4, y - 6, Anchor.START));
        marks.add(Shape.drawn(new SketchPath().from(LEFT, rule).across(WIDTH - LEFT), RULE));
        if (row.turnings().isEmpty()) {
            marks.add(new Text(Returns.NONE, Role.NOTHING, WORDS, LEFT + 4, rule - 5, Anchor.START));
        }
        for (Away away : row.turnings()) {
            marks.add(away.back() ? dot(x(away.seconds()), rule) : cross(x(away.seconds()), rule));
        }
    }

    private static Shape dot(double x, double y) {
        String path = new SketchPath().circle(x, y, DOT).toString();
        return new Shape(path, Paint.of(Colour.GREEN).faint(0.75), AROUND_DOT);
    }

    private static Shape cross(double x, double y) {
        SketchPath path = new SketchPath().from(x - CROSS, y - CROSS).to(x + CROSS, y + CROSS);
        return Shape.drawn(path.from(x + CROSS, y - CROSS).to(x - CROSS, y + CROSS), CROSSED);
    }
}
