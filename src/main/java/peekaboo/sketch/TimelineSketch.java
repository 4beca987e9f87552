package peekaboo.sketch;

import java.util.Arrays;
import java.util.List;
import peekaboo.chart.ClockSteps;
import peekaboo.chart.Phase;
import peekaboo.chart.Timeline;
import peekaboo.chart.Timeline.Band;
import peekaboo.chart.Timeline.Bout;
import peekaboo.chart.Timeline.Episode;
import peekaboo.chart.Timeline.Strip;
import peekaboo.chart.look.Colour;
import peekaboo.chart.look.Looks;
import peekaboo.chart.look.Looks.Outline;
import peekaboo.chart.look.Looks.Texture;
import peekaboo.dyad.InfantEvent;
import peekaboo.list.Lists;
import peekaboo.sketch.Sketch.Anchor;
import peekaboo.sketch.Sketch.Area;
import peekaboo.sketch.Sketch.Letters;
import peekaboo.sketch.Sketch.Line;
import peekaboo.sketch.Sketch.Marks;
import peekaboo.sketch.Sketch.Moment;
import peekaboo.sketch.Sketch.Paint;
import peekaboo.sketch.Sketch.Role;
import peekaboo.sketch.Sketch.Shape;
import peekaboo.sketch.Sketch.Text;
import peekaboo.text.ClockText;

/**
 * A session as it grows: the strips of both partners, marks of what the infant begins under its own, and its arousal and
 * distress. There is no room for lanes. Phases are labelled where a word fits, or a letter.
 */
public final class TimelineSketch {

    private static final double BAR = TimelineLayout.BAR;
    private static final double WAVE = TimelineLayout.WAVE;
    private static final double EDGE = TimelineLayout.EDGE;
    private static final double WAVE_EDGE = 3;
    private static final double ROUND = 4;
    private static final int HEADING_LETTERS = 12;
    private static final double HEADING_LETTER = 8.2;
    private static final double HEADING_LINE = 17;
    private static final double LEAST_STEP = 54;
    private static final double MOST_STEPS = 13;
    private static final double LEAST_BOUT = 0.6;
    /** Of hours, thousands of bouts lie in one place: what adds less than this to the drawing is not drawn, in pixels. */
    private static final double LEAST_SEEN = 0.1;

    private static final double LETTER = 7.4;
    private static final double HALF_LETTER_BEHIND = 3.9;
    private static final double APART = 8;

    private static final Paint GROUND = Paint.OF_THE_PAGE.faint(0.06);
    private static final Letters HEADINGS = new Letters(Paint.OF_THE_PAGE, 13.5, true);
    private static final Letters NUMBERS = new Letters(Paint.OF_THE_PAGE, 12.5, false);
    private static final Line BAND_EDGE = new Line(Paint.OF_THE_PAGE, 1, List.of(5, 3));
    private static final Paint BAND = Paint.OF_THE_PAGE.faint(0.13);
    private static final Line SUFFERING = new Line(Paint.of(Colour.VERMILLION), 1.6, List.of(), true);
    private static final Line AROUSAL = new Line(Paint.OF_THE_PAGE, 2.2, List.of(), true);
    private static final Line MOMENT = new Line(Paint.OF_THE_PAGE, 1.3);
    private static final Line EPISODE = new Line(Paint.OF_THE_PAGE, 1.4, List.of(2, 4));

    private final Timeline figure;
    private final Screen screen;
    private final Names names;
    private final TimelineLayout layout;
    private final Marks marks = new Marks();

    private TimelineSketch(Timeline figure, Screen screen, Names names) {
        this.figure = figure;
        this.screen = screen;
        this.names = names;
        layout = new TimelineLayout(figure, screen);
    }

    /** The strips in the words of a page, as wide as its screen. */
    public static Strips of(Timeline figure, Screen screen, Names names) {
        return new TimelineSketch(figure, screen, names).strips();
    }

    /**
     * What is drawn on; all lengths are those of a page whose type is 17 pixels high.
     *
     * @param width that the strips are to have
     * @param height of the whole window
     * @param longestSeconds that the session may come to last, at least what it has lasted
     */
    public record Screen(double width, double height, double longestSeconds) {}

    /**
     * Strips, and what it takes to find moments in them.
     *
     * @param needle path of the line through a moment, for x = 0
     * @param asked where moments can be asked about
     */
    public record Strips(Sketch sketch, Span span, String needle, Rows asked) {}

    /** So many seconds over a length, from the left. */
    public record Span(double left, double length, double seconds) {}

    /** From an upper edge to a lower one. */
    public record Rows(double top, double bottom) {}

    private Strips strips() {
        for (int strip = figure.strips().size() - 1; strip >= 0; strip--) {
            strip(figure.strips().get(strip), layout.top(strip));
        }
        moments();
        wave();
        axis();
        for (Episode episode : Lists.only(figure.episodes(), one -> one.fromSeconds() > 0)) {
            marks.add(Shape.drawn(layout.needle(layout.x(episode.fromSeconds())), EPISODE));
        }
        Sketch sketch = marks.sketch(screen.width(), layout.height());
        return new Strips(sketch, layout.span, layout.needle(0).toString(), layout.moments());
    }

    /** What is drawn on, and its heading. */
    private void ground(String name, double top, double height) {
        if (layout.beside) {
            List<String> lines = names.lines(name, HEADING_LETTERS);
            double first = top + height / 2 + 5 - (lines.size() - 1) * HEADING_LINE / 2;
            for (int line = 0; line < lines.size(); line++) {
                text(lines.get(line), HEADINGS, layout.span.left() - 10, first + line * HEADING_LINE, Anchor.END);
            }
        } else {
            int letters = (int) ((screen.width() - 2 * EDGE) / HEADING_LETTER);
            text(names.within(name, letters), HEADINGS, EDGE, top - 5, Anchor.START);
        }
        Span span = layout.span;
        marks.add(Shape.filled(new SketchPath().roundBox(span.left(), top, span.length(), height, ROUND), GROUND));
    }

    private void strip(Strip strip, double top) {
        ground(strip.name(), top, BAR);
        for (int place = 0; place < strip.phases().size(); place++) {
            int phase = place;
            List<Bout> bouts = Lists.only(strip.bouts(), bout -> bout.phase() == phase);
            if (!bouts.isEmpty()) {
                marks.addAll(new Painted(strip.phases().get(phase), top).marks(bouts));
            }
        }
    }

    /** All bouts of a phase as one area, with their labels; on a texture these have plain ground behind them. */
    private final class Painted {
        private final Phase phase;
        private final double top;
        private final Looks.Area look;
        private final SketchPath area = new SketchPath();
        private final SketchPath grounds = new SketchPath();
        private final Marks labels = new Marks();

        Painted(Phase phase, double top) {
            this.phase = phase;
            this.top = top;
            look = Looks.of(phase.tone());
        }

        Marks marks(List<Bout> bouts) {
            List<String> ways = names.ways(phase.code());
            double drawnTo = 0;
            for (Bout bout : bouts) {
                double left = layout.x(bout.fromSeconds());
                double width = layout.x(bout.toSeconds()) - left;
                double shown = Math.max(LEAST_BOUT, width - LEAST_BOUT);
                if (left + shown > drawnTo + LEAST_SEEN) {
                    drawnTo = left + shown;
                    area.box(left, top, shown, BAR);
                }
                Lists.first(ways, words -> room(words) < width).ifPresent(words -> label(words, left + width / 2));
            }
            Marks marks = new Marks();
            marks.add(new Area(area.toString(), phase.code()));
            if (look.texture() != Texture.PLAIN) {
                marks.add(Shape.filled(grounds, Paint.of(look.ground())));
            }
            marks.addAll(labels);
            return marks;
        }

        private void label(String words, double middle) {
            double half = words.length() * HALF_LETTER_BEHIND + 4;
            grounds.roundBox(middle - half, top + 4, 2 * half, BAR - 8, ROUND);
            Letters letters = new Letters(Paint.of(look.text()), 13, true);
            labels.add(new Text(words, Role.PLAIN, letters, middle, top + 19, Anchor.MIDDLE));
        }

        /** What words need, with some air beside them; a single letter needs less of it. */
        private static double room(String words) {
            double air = words.length() == 1 ? 3.8 : 6;
            return words.length() * LETTER + 2 * air;
        }
    }

    /** Where the infant began what has a mark; of several of a kind in one place, the first. */
    private void moments() {
        double[] last = new double[InfantEvent.values().length];
        Arrays.fill(last, -APART);
        List<Timeline.Moment> moments = figure.marks().moments();
        for (int i = 0; i < moments.size(); i++) {
            int event = moments.get(i).event().ordinal();
            double x = layout.x(moments.get(i).seconds());
            if (x - last[event] >= APART) {
                last[event] = x;
                moment(moments.get(i).event(), x, i);
            }
        }
    }

    private void moment(InfantEvent event, double x, int place) {
        Looks.of(event).ifPresent(outline -> marks.add(new Moment(shape(outline, x), place)));
    }

    private Shape shape(Outline outline, double x) {
        SketchPath path = new SketchPath().hung(x, layout.momentsTop() + 3, outline.path());
        return new Shape(path.toString(), outline.filled() ? Paint.OF_THE_PAGE : Paint.NONE, MOMENT);
    }

    private void wave() {
        Timeline.Line arousal = figure.state().arousal();
        Band band = figure.state().band();
        ground(arousal.name(), layout.waveTop, WAVE);
        SketchPath inside = wave(new SketchPath(), band.top());
        for (int i = band.low().size() - 1; i >= 0; i--) {
            if (i == 0 || !isWithinLevelLine(band.low(), i)) {
                inside.to(layout.x(i * arousal.stepSeconds()), level(band.low().get(i)));
            }
        }
        marks.add(Shape.filled(inside.close(), BAND));
        marks.add(Shape.drawn(wave(wave(new SketchPath(), band.high()), band.low()), BAND_EDGE));
        figure.state().others().forEach(this::filled);
        marks.add(Shape.drawn(wave(new SketchPath(), arousal.values()), AROUSAL));
    }

    /** A line with all below it filled: distress, which rises from nothing. */
    private void filled(Timeline.Line line) {
        SketchPath area = wave(new SketchPath(), line.values());
        area.to(layout.x((line.values().size() - 1) * line.stepSeconds()), level(0));
        area.to(layout.x(0), level(0));
        marks.add(Shape.filled(area.close(), Paint.of(Colour.VERMILLION).faint(0.4)));
        marks.add(Shape.drawn(wave(new SketchPath(), line.values()), SUFFERING));
    }

    private SketchPath wave(SketchPath path, List<Double> values) {
        double step = figure.state().arousal().stepSeconds();
        path.from(layout.x(0), level(values.get(0)));
        for (int i = 1; i < values.size(); i++) {
            if (!isWithinLevelLine(values, i)) {
                path.to(layout.x(i * step), level(values.get(i)));
            }
        }
        return path;
    }

    /** Whether a value is that before it and that after it, as those of the band often are. */
    private static boolean isWithinLevelLine(List<Double> values, int place) {
        double value = values.get(place);
        return place + 1 < values.size() && value == values.get(place - 1) && value == values.get(place + 1);
    }

    /** On a scale from 0 to 1, which stays as it is while the line grows. */
    private double level(double value) {
        double share = Math.max(0, Math.min(1, value));
        return layout.bottom() - WAVE_EDGE - share * (WAVE - 2 * WAVE_EDGE);
    }

    private void axis() {
        double seconds = layout.span.seconds();
        double step = ClockSteps.of(seconds, Math.min(MOST_STEPS, layout.span.length() / LEAST_STEP));
        for (int number = 0; number * step <= seconds; number++) {
            double x = layout.x(number * step);
            text(ClockText.of(number * step), NUMBERS, x, layout.bottom() + 17, anchor(x));
        }
    }

    /** Numbers near an edge stay inside it. */
    private Anchor anchor(double x) {
        if (x == EDGE) {
            return Anchor.START;
        }
        return x > screen.width() - 6 * EDGE ? Anchor.END : Anchor.MIDDLE;
    }

    private void text(String words, Letters letters, double x, double y, Anchor anchor) {
        marks.add(new Text(words, Role.PLAIN, letters, x, y, anchor));
    }
}
