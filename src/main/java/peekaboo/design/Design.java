package peekaboo.design;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import peekaboo.design.VariedPath.Quantified;
import peekaboo.dyad.Unit;
import peekaboo.list.Lists;
import peekaboo.scenario.Change;

/**
 * Points at which an outcome is wanted: what is written at each for every setting that is varied.
 *
 * @param kind how the points came about
 * @param axes the settings, in the order in which they were asked for; at least one
 * @param points at least two
 */
public record Design(Kind kind, List<Axis> axes, List<Point> points) {
    public Design {
        axes = List.copyOf(axes);
        points = List.copyOf(points);
        for (Point point : points) {
            if (point.values.size() != axes.size()) {
                throw new IllegalArgumentException("a point of " + point.values.size() + " values, not " + axes.size());
            }
        }
    }

    /** How points come about. */
    public enum Kind {
        /** Every value of each setting with every value of all others. */
        GRID("grid"),
        /** The first values of all settings together, the second ones, and so on. */
        ZIP("zip"),
        /** Drawn, each setting evenly over its range. */
        LATIN_HYPERCUBE("latin-hypercube"),
        /** A sequence that fills all ranges together evenly. */
        SOBOL("sobol"),
        /** A table of one's own. */
        TABLE("table");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Its name, as one types it. */
        public String label() {
            return label;
        }

        /** Those that are made here, of what is varied. */
        static List<Kind> made() {
            return List.of(GRID, ZIP, LATIN_HYPERCUBE, SOBOL);
        }

        /** The one of this name that is made here, if there is one. */
        static Optional<Kind> named(String name) {
            return Lists.first(made(), kind -> kind.label.equals(name));
        }

        /** Whether its points are drawn from ranges, as many as are asked for. */
        public boolean isDrawn() {
            return this == LATIN_HYPERCUBE || this == SOBOL;
        }
    }

    /**
     * A setting that is varied.
     *
     * @param path as it was asked for
     * @param targets the ways to what is set: the path itself, or the same of several arms
     * @param unit of its values; empty where they are no quantities of one unit
     */
    public record Axis(String path, List<String> targets, Optional<Unit> unit) {
        public Axis {
            targets = List.copyOf(targets);
        }

        /** Whether its values are numbers. */
        public boolean isNumeric() {
            return unit.isPresent();
        }

        /** What stands behind a value; empty where there is nothing. */
        public String symbol() {
            return unit.map(Unit::symbol).orElse("");
        }
    }

    /**
     * A point.
     *
     * @param origin where it was read; empty where it was made
     * @param values one for each setting, as a scenario file has it
     */
    public record Point(String origin, List<String> values) {
        public Point {
            values = List.copyOf(values);
        }
    }

    /** The values of a setting at all points, in its unit. */
    public double[] numbers(int axis) {
        double[] numbers = new double[points.size()];
        for (int point = 0; point < numbers.length; point++) {
            numbers[point] = number(point, axis);
        }
        return numbers;
    }

    /** The value of a setting at a point in its unit. */
    public double number(int point, int axis) {
        return VariedPath.quantified(points.get(point).values.get(axis))
                .map(Quantified::value)
                .orElseThrow();
    }

    /** The unit that all of these texts have in common; empty if there is none. */
    static Optional<Unit> unit(List<String> texts) {
        Optional<Unit> unit = VariedPath.quantified(texts.get(0)).map(Quantified::unit);
        for (String text : texts) {
            Optional<Unit> other = VariedPath.quantified(text).map(Quantified::unit);
            unit = other.equals(unit) ? unit : Optional.empty();
        }
        return unit;
    }

    /** What is changed in a scenario at a point. */
    public List<Change> changes(int point) {
        Point at = points.get(point);
        List<Change> changes = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            Axis varied = axes.get(axis);
            String value = at.values.get(axis);
            String origin = at.origin.isEmpty() ? VaryText.option(varied.path) : at.origin + " " + varied.path;
            changes.addAll(Lists.each(varied.targets, target -> new Change(origin, target, value)));
        }
        return changes;
    }

    /** The distinct values of a setting, in the order in which they come. */
    public List<String> levels(int axis) {
        return List.copyOf(new LinkedHashSet<>(Lists.each(points, point -> point.values.get(axis))));
    }
}
