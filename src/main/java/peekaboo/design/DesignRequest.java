package peekaboo.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import peekaboo.design.Design.Axis;
import peekaboo.design.Design.Kind;
import peekaboo.design.Design.Point;
import peekaboo.dyad.Unit;
import peekaboo.list.Lists;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;

/**
 * A design as it was asked for.
 *
 * @param varied each as {@link VaryText} reads it
 * @param kind the name of one; empty for a grid
 * @param points how many, of one that is drawn; empty where that was not said
 * @param fixed paths that are set to one value at all points
 */
public record DesignRequest(List<String> varied, Optional<String> kind, OptionalInt points, List<String> fixed) {
    /** The most points of a design. */
    public static final int MOST_POINTS = 20_000;

    /** How many points are drawn unless that is said. */
    public static final int USUAL_POINTS = 100;

    private static final String DESIGN = "--design";
    private static final String POINTS = "--points";

    public DesignRequest {
        varied = List.copyOf(varied);
        fixed = List.copyOf(fixed);
    }

    /** Makes points of the unit cube. */
    @FunctionalInterface
    public interface CubePoints {
        /** So many points of so many coordinates, each from 0 to below 1, chosen by a seed. */
        double[][] of(int seed, int dimensions, int points);
    }

    /**
     * The design for a scenario.
     *
     * @param scenario at whose values all else stays
     * @param sobol how a Sobol' sequence is made
     * @throws BadDesignException with all that is wrong
     */
    public Design of(Scenario scenario, CubePoints sobol) throws BadDesignException {
        DesignProblems problems = new DesignProblems();
        Kind made = kind(problems);
        List<VariedPath> paths = paths(problems);
        requirePoints(made, problems);
        problems.requireNone();
        SettablePaths settable = new SettablePaths(scenario, problems, VaryText.OPTION);
        settable.refuseOverlaps(Lists.each(paths, VariedPath::path), fixed);
        requireCounts(made, paths, problems);
        problems.requireNone();
        paths.forEach(path -> settable.refuseImpossible(path, made.isDrawn()));
        List<VariedPath> ticked = Lists.each(paths, path -> settable.onTicks(path));
        problems.requireNone();
        List<Point> all = made.isDrawn()
                ? drawn(ticked, cube(made, sobol).of(scenario.seed(), ticked.size(), points.orElse(USUAL_POINTS)))
                : made == Kind.ZIP ? zip(ticked) : grid(ticked);
        return new Design(made, Lists.each(ticked, path -> axis(path, settable)), all);
    }

    private static Axis axis(VariedPath path, SettablePaths settable) {
        Optional<Unit> unit = path.span().map(VariedPath.Span::unit).or(() -> Design.unit(path.listed()));
        return new Axis(path.path(), settable.targets(path.path()), unit);
    }

    private Kind kind(DesignProblems problems) {
        String name = kind.orElse(Kind.GRID.label());
        Optional<Kind> made = Kind.named(name);
        if (made.isEmpty()) {
            problems.addUnknown(DESIGN, name, Lists.each(Kind.made(), Kind::label));
        }
        return made.orElse(Kind.GRID);
    }

    private List<VariedPath> paths(DesignProblems problems) {
        if (varied.isEmpty()) {
            problems.add(VaryText.OPTION, "nothing", "what is varied, such as --vary infant.sensitivity=0.05..0.2/s/4");
        }
        VaryText text = new VaryText(problems);
        List<VariedPath> paths = new ArrayList<>();
        varied.forEach(one -> text.read(one).ifPresent(paths::add));
        return paths;
    }

    private void requirePoints(Kind made, DesignProblems problems) {
        if (points.isPresent() && !made.isDrawn()) {
            problems.add(
                    POINTS,
                    points.getAsInt() + "",
                    "a design that is drawn: --design latin-hypercube or --design sobol");
        }
        if (points.isPresent() && (points.getAsInt() < 2 || points.getAsInt() > MOST_POINTS)) {
            problems.add(POINTS, points.getAsInt() + "", "a whole number from 2 to " + MOST_POINTS);
        }
    }

    private static void requireCounts(Kind made, List<VariedPath> paths, DesignProblems problems) {
        long product = 1;
        for (VariedPath path : paths) {
            boolean isSpan = path.span().isPresent();
            if (made.isDrawn() && isSpan && path.isCounted()) {
                problems.add(
                        VaryText.option(path.path()),
                        path.inWords() + " in " + path.span().get().count() + " values",
                        "a range alone: of " + made.label() + " --points tells how many");
            } else if (!made.isDrawn() && !path.isCounted()) {
                problems.add(
                        VaryText.option(path.path()),
                        path.inWords(),
                        "how many values behind it, both ends included: /11 for eleven");
            } else if (!made.isDrawn()) {
                product = Math.min(Integer.MAX_VALUE, product * path.texts().size());
            }
        }
        if (made == Kind.GRID && product > MOST_POINTS) {
            problems.add(DESIGN, "a grid of " + product + " points", "at most " + MOST_POINTS + " points");
        }
        if (made == Kind.ZIP && problems.isEmpty()) {
            requireEqual(paths, problems);
        }
    }

    private static void requireEqual(List<VariedPath> paths, DesignProblems problems) {
        int first = paths.get(0).texts().size();
        for (VariedPath path : paths) {
            int size = path.texts().size();
            if (size != first) {
                problems.add(
                        VaryText.option(path.path()),
                        size + " values",
                        first + " values, as " + paths.get(0).path() + " has: zip takes the first of all together, then"
                                + " the second");
            }
        }
    }

    private static CubePoints cube(Kind made, CubePoints sobol) {
        return made == Kind.SOBOL ? sobol : LatinHypercube::of;
    }

    /** The last setting changes fastest. */
    private static List<Point> grid(List<VariedPath> paths) {
        List<List<String>> rows = List.of(List.of());
        for (VariedPath path : paths) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> row : rows) {
                for (String value : path.texts()) {
                    List<String> more = new ArrayList<>(row);
                    more.add(value);
                    longer.add(more);
                }
            }
            rows = longer;
        }
        return Lists.each(rows, row -> new Point("", row));
    }

    private static List<Point> zip(List<VariedPath> paths) {
        List<List<String>> columns = Lists.each(paths, VariedPath::texts);
        List<Point> points = new ArrayList<>();
        for (int place = 0; place < columns.get(0).size(); place++) {
            int at = place;
            points.add(new Point("", Lists.each(columns, column -> column.get(at))));
        }
        return points;
    }

    private static List<Point> drawn(List<VariedPath> paths, double[][] cube) {
        List<Point> points = new ArrayList<>();
        for (double[] shares : cube) {
            List<String> values = new ArrayList<>();
            for (int axis = 0; axis < shares.length; axis++) {
                values.add(paths.get(axis).at(shares[axis]));
            }
            points.add(new Point("", values));
        }
        return points;
    }

    /** What was asked for is no design. */
    public static final class BadDesignException extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Problems problems;

        BadDesignException(Problems problems) {
            super(problems.inWords());
            this.problems = problems;
        }

        /** Why. */
        public Problems problems() {
            return problems;
        }
    }
}
