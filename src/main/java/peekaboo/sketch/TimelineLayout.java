package peekaboo.sketch;

import peekaboo.chart.Timeline;
import peekaboo.sketch.TimelineSketch.Rows;
import peekaboo.sketch.TimelineSketch.Screen;
import peekaboo.sketch.TimelineSketch.Span;

/**
 * Where the parts of a timeline lie: the strips one above the other, the infant's lowest, and under them the wave of its
 * arousal. Headings stand beside them where there is room, or where height is scarcer than width; else above each.
 */
final class TimelineLayout {

    static final double BAR = 28;
    static final double WAVE = 62;
    static final double EDGE = 4;

    private static final double BESIDE = 120;
    private static final double ABOVE = 19;
    private static final double UNDER_BAR = 6;
    private static final double UNDER_MOMENTS = 13;
    private static final double UNDER_WAVE = 22;

    private static final double ROOMY = 560;
    private static final double ROOMY_WHEN_LOW = 390;
    private static final double LOW = 700;

    /** Lengths in seconds that strips may have, besides that of the session. */
    private static final double[] SPANS = {30, 60, 120, 240, 480, 960, 1920};

    final boolean beside;
    final Span span;
    final double waveTop;
    private final double[] tops;

    TimelineLayout(Timeline figure, Screen screen) {
        beside = screen.width() >= (screen.height() < LOW ? ROOMY_WHEN_LOW : ROOMY);
        double left = beside ? BESIDE : EDGE;
        span = new Span(left, screen.width() - EDGE - left, seconds(figure.lastsSeconds(), screen.longestSeconds()));
        double above = beside ? 0 : ABOVE;
        tops = new double[figure.strips().size()];
        double top = EDGE + above;
        for (int strip = tops.length - 1; strip >= 0; strip--) {
            tops[strip] = top;
            top += BAR + (strip > 0 ? UNDER_BAR : UNDER_MOMENTS) + above;
        }
        waveTop = top;
    }

    /** Near what there is, so that the first minute is not lost in a corner. */
    private static double seconds(double lasts, double longest) {
        for (double seconds : SPANS) {
            if (seconds >= lasts && seconds < longest) {
                return seconds;
            }
        }
        return longest;
    }

    /** Upper edge of a strip. */
    double top(int strip) {
        return tops[strip];
    }

    /** Upper edge of the row of moments. */
    double momentsTop() {
        return tops[0] + BAR;
    }

    /** The infant's strip and its moments, with what a finger may miss them by. */
    Rows moments() {
        return new Rows(tops[0] - UNDER_BAR, momentsTop() + UNDER_MOMENTS + UNDER_BAR);
    }

    double bottom() {
        return waveTop + WAVE;
    }

    double height() {
        return bottom() + UNDER_WAVE;
    }

    double x(double second) {
        return span.left() + span.length() * Math.min(second, span.seconds()) / span.seconds();
    }

    /** A line through all that belongs to a moment, which leaves out the headings between. */
    SketchPath needle(double x) {
        SketchPath needle = new SketchPath();
        if (beside) {
            return needle.from(x, EDGE).upright(bottom());
        }
        for (int strip = tops.length - 1; strip >= 0; strip--) {
            needle.from(x, tops[strip]).upright(tops[strip] + BAR);
        }
        return needle.from(x, waveTop).upright(bottom());
    }
}
