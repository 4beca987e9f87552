package peekaboo.chart;

import java.util.List;
import java.util.Optional;

/**
 * Where numbers were expected and where they were seen: a row a number, on a scale that it shares with the others of its group.
 *
 * @param groups one a scale, at least one
 * @param none what to say of a number that was not observed
 */
public record ForestPlot(Caption caption, List<Group> groups, String none) implements Figure {

    public ForestPlot {
        groups = List.copyOf(groups);
        Guard.notEmpty("groups", groups);
        Guard.words("none", none);
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.forestPlot(this);
    }

    /**
     * Numbers that share a scale.
     *
     * @param axis what the scale measures, with its unit
     * @param rows at least one
     */
    public record Group(String axis, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
            Guard.words("axis", axis);
            Guard.notEmpty("rows", rows);
        }
    }

    /**
     * One number.
     *
     * @param label what it is
     * @param value as it is printed beside the label; may be empty
     * @param expected where it must lie
     * @param seen where it lies; empty if it was not observed
     */
    public record Row(String label, String value, Bounds expected, Optional<Seen> seen) {

        public Row {
            Guard.words("label", label);
        }
    }

    /**
     * A stretch of a scale.
     *
     * @param low where it begins; negative infinity where it is open
     * @param high where it ends, not below {@code low}; infinity where it is open
     */
    public record Bounds(double low, double high) {

        public Bounds {
            Guard.that(low <= high, "high", "no less than low");
        }
    }

    /**
     * An estimate.
     *
     * @param estimate the number
     * @param interval around it, open where it is not known
     * @param place how the interval lies to what was expected
     */
    public record Seen(double estimate, Bounds interval, Place place) {

        public Seen {
            Guard.finite("estimate", estimate);
        }
    }

    /** How an interval lies to the stretch that it was expected in. */
    public enum Place {
        /** All of it inside. */
        INSIDE,
        /** Over an edge, so that nothing can be told. */
        ACROSS,
        /** All of it outside. */
        OUTSIDE
    }
}
