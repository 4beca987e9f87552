package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How an outcome goes with what is varied: a line an arm through the points that were tried, with a band.
 *
 * @param scale of what is varied
 * @param outcome words of the outcome, with its unit
 * @param isShare whether it is told in per cent
 * @param lines at least one, in the order of the scenario
 */
public record DoseResponse(Caption caption, Scale scale, String outcome, boolean isShare, List<Line> lines)
        implements Figure {
    public DoseResponse {
        lines = List.copyOf(lines);
        Guard.words("outcome", outcome);
        Guard.notEmpty("lines", lines);
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.doseResponse(this);
    }

    /** The lowest end of any band, or a value below it; 0 if nothing is drawn. */
    public double lowest() {
        double lowest = Double.POSITIVE_INFINITY;
        for (Point point : all()) {
            lowest = Math.min(lowest, Math.min(point.low, point.value));
        }
        return lowest == Double.POSITIVE_INFINITY ? 0 : lowest;
    }

    /** The highest end of any band, or a value above it; 1 if nothing is drawn. */
    public double highest() {
        double highest = Double.NEGATIVE_INFINITY;
        for (Point point : all()) {
            highest = Math.max(highest, Math.max(point.high, point.value));
        }
        return highest == Double.NEGATIVE_INFINITY ? 1 : highest;
    }

    private List<Point> all() {
        List<Point> all = new ArrayList<>();
        lines.forEach(line -> all.addAll(line.points));
        return all;
    }

    /**
     * The scale across.
     *
     * @param words of what is varied, with its unit
     * @param names at 0, 1 and so on; empty where it is a scale of numbers
     * @param low where it begins
     * @param high where it ends, above {@code low}
     */
    public record Scale(String words, List<String> names, double low, double high) {
        public Scale {
            names = List.copyOf(names);
            Guard.words("words", words);
            Guard.that(low < high, "low", "below " + high);
        }
    }

    /**
     * One arm.
     *
     * @param points from left to right
     */
    public record Line(String name, List<Point> points) {
        public Line {
            points = List.copyOf(points);
            Guard.words("name", name);
        }
    }

    /**
     * A point that was tried.
     *
     * @param at on the scale
     * @param value of the outcome
     * @param low lower edge of the band
     * @param high its upper edge
     */
    public record Point(double at, double value, double low, double high) {
        public Point {
            Guard.finite("at", at);
            Guard.finite("value", value);
            Guard.that(low <= high, "low", "at most " + high);
        }
    }
}
