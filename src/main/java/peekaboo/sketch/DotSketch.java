package peekaboo.sketch;

import peekaboo.chart.HundredDots;
import peekaboo.chart.look.Colour;
import peekaboo.sketch.Sketch.Line;
import peekaboo.sketch.Sketch.Marks;
import peekaboo.sketch.Sketch.Paint;
import peekaboo.sketch.Sketch.Shape;

/**
 * The hundred turnings away of an arm as a square of dots: large and full where the infant is back after some time, such as
 * {@link HundredDots.Arm#upTo} tells, else small and open.
 */
public final class DotSketch {

    private static final double CELL = 22;
    private static final int SIDE = 10;
    private static final double EDGE = 1;
    private static final double FULL = 9;
    private static final double OPEN = 6.5;

    private static final Line FULL_LINE = new Line(Paint.OF_THE_PAGE, 1);
    private static final Line OPEN_LINE = new Line(Paint.OF_THE_PAGE.faint(0.55), 1.6);

    private DotSketch() {}

    /** So many are back, 0 to 100. */
    public static Sketch of(int back) {
        Marks marks = new Marks();
        if (back > 0) {
            marks.add(new Shape(dots(0, back, FULL).toString(), Paint.of(Colour.GREEN), FULL_LINE));
        }
        if (back < HundredDots.DOTS) {
            marks.add(Shape.drawn(dots(back, HundredDots.DOTS, OPEN), OPEN_LINE));
        }
        return marks.sketch(SIDE * CELL + 2 * EDGE, SIDE * CELL + 2 * EDGE);
    }

    private static SketchPath dots(int from, int to, double radius) {
        SketchPath path = new SketchPath();
        for (int dot = from; dot < to; dot++) {
            int line = dot / SIDE;
            path.circle(EDGE + (dot % SIDE + 0.5) * CELL, EDGE + (line + 0.5) * CELL, radius);
        }
        return path;
    }
}
