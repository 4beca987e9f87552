package peekaboo.sketch;

import java.util.ArrayList;
import java.util.List;
import peekaboo.chart.look.Colour;

/**
 * A drawing, laid out.
 *
 * @param width from the left edge at 0, in pixels
 * @param height from the upper edge at 0, in pixels
 * @param marks in the order in which they are drawn, the later over the earlier
 */
public record Sketch(double width, double height, List<Mark> marks) {

    public Sketch {
        marks = List.copyOf(marks);
    }

    /** Tells every mark in the order of drawing. */
    public void tellTo(Listener listener) {
        for (Mark mark : marks) {
            mark.tellTo(listener);
        }
    }

    /** What is heard of a drawing. */
    public interface Listener {
        void shape(Shape shape);

        void area(Area area);

        void moment(Moment moment);

        void text(Text text);
    }

    /** One thing that is drawn. */
    public sealed interface Mark {
        /** Says which it is. */
        void tellTo(Listener listener);
    }

    /**
     * A closed or open line, filled or drawn or both.
     *
     * @param path in the words of SVG
     * @param fill of the inside
     * @param line along the path
     */
    public record Shape(String path, Paint fill, Line line) implements Mark {

        static Shape filled(SketchPath path, Paint fill) {
            return new Shape(path.toString(), fill, Line.NONE);
        }

        static Shape drawn(SketchPath path, Line line) {
            return new Shape(path.toString(), Paint.NONE, line);
        }

        @Override
        public void tellTo(Listener listener) {
            listener.shape(this);
        }
    }

    /**
     * The inside of a closed line in the look of a phase, its texture included.
     *
     * @param path in the words of SVG
     * @param phase its code
     */
    public record Area(String path, String phase) implements Mark {
        @Override
        public void tellTo(Listener listener) {
            listener.area(this);
        }
    }

    /**
     * A mark of a moment, which can be asked about.
     *
     * @param place of the moment in the figure, from 0
     */
    public record Moment(Shape shape, int place) implements Mark {
        @Override
        public void tellTo(Listener listener) {
            listener.moment(this);
        }
    }

    /**
     * A colour laid on.
     *
     * @param colour as style sheets write it
     * @param opacity 0 to 1
     */
    public record Paint(String colour, double opacity) {
        /** Nothing is laid on. */
        public static final Paint NONE = new Paint("none", 1);

        /** The colour of the words around the drawing, so that it suits a light page and a dark one. */
        static final Paint OF_THE_PAGE = new Paint("currentColor", 1);

        static Paint of(Colour colour) {
            return new Paint(colour.hex(), 1);
        }

        Paint faint(double share) {
            return new Paint(colour, share);
        }
    }

    /**
     * How a line is drawn.
     *
     * @param width in pixels
     * @param dash lengths drawn and left out in turn; empty for a line without gaps
     * @param round true where its corners are round, as suits a line that turns often
     */
    public record Line(Paint paint, double width, List<Integer> dash, boolean round) {
        /** No line. */
        public static final Line NONE = new Line(Paint.NONE, 0);

        public Line {
            dash = List.copyOf(dash);
        }

        Line(Paint paint, double width, List<Integer> dash) {
            this(paint, width, dash, false);
        }

        Line(Paint paint, double width) {
            this(paint, width, List.of());
        }
    }

    /**
     * A line of words.
     *
     * @param words as they stand in the figure
     * @param role what they are
     * @param x where they begin, end or have their middle
     * @param y of their base line
     */
    public record Text(String words, Role role, Letters letters, double x, double y, Anchor anchor) implements Mark {

        Text(String words, Role role, double x, double y, Anchor anchor) {
            this(words, role, Letters.USUAL, x, y, anchor);
        }

        @Override
        public void tellTo(Listener listener) {
            listener.text(this);
        }
    }

    /**
     * How words are written.
     *
     * @param size in pixels; 0 for that of the drawing
     * @param bold whether they are heavier than usual
     */
    public record Letters(Paint paint, double size, boolean bold) {
        /** In ink, on a drawing that lies on paper. */
        static final Letters USUAL = new Letters(Paint.of(Colour.INK), 0, false);
    }

    /** What words are, so that a page knows how it says them. */
    public enum Role {
        /** A number, the same in every language, or what the page has said itself. */
        PLAIN("plain"),
        /** What an axis measures. */
        AXIS("axis"),
        /** The name of an arm. */
        ARM("arm"),
        /** What is said of an arm that has nothing to show. */
        NOTHING("nothing");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        /** Its name for a page. */
        public String label() {
            return label;
        }
    }

    /** Which end of the words stands at the place given. */
    public enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String label;

        Anchor(String label) {
            this.label = label;
        }

        /** Its name in SVG. */
        public String label() {
            return label;
        }
    }

    /** Marks as they are collected. */
    static final class Marks {
        private final List<Mark> marks = new ArrayList<>();

        void add(Mark mark) {
            marks.add(mark);
        }

        void addAll(Marks others) {
            marks.addAll(others.marks);
        }

        Sketch sketch(double width, double height) {
            return new Sketch(width, height, marks);
        }
    }
}
