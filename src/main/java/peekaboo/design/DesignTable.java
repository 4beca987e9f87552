package peekaboo.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peekaboo.design.Design.Axis;
import peekaboo.design.Design.Kind;
import peekaboo.design.Design.Point;
import peekaboo.design.DesignRequest.BadDesignException;
import peekaboo.design.VariedPath.Quantified;
import peekaboo.list.Lists;
import peekaboo.scenario.Scenario;
import peekaboo.text.Blanks;

/**
 * A design that was made elsewhere: a table with a column a setting and a row a point. A column is headed by the path of its setting, and
 * may name a unit behind it in square brackets, {@code infant.sensitivity [/s]}, for numbers that have none.
 *
 * @param file as it was named
 * @param header the names of the columns
 * @param rows of cells, each with the line of the file on which it stands
 */
public record DesignTable(String file, List<String> header, List<Row> rows) {
    /** The option that asks for one. */
    public static final String OPTION = "--table";

    public DesignTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** A row and where it stands. */
    public record Row(long line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The design for a scenario.
     *
     * @param fixed paths that are set to one value at all points
     * @throws BadDesignException with all that is wrong, each with its line
     */
    public Design of(Scenario scenario, List<String> fixed) throws BadDesignException {
        DesignProblems problems = new DesignProblems();
        List<Head> heads = Lists.each(header, Head::of);
        SettablePaths settable = new SettablePaths(scenario, problems, OPTION + " " + file + ":1");
        requireHeads(heads, problems);
        problems.requireNone();
        settable.refuseOverlaps(Lists.each(heads, Head::path), fixed);
        List<Point> points = points(heads, problems);
        problems.requireNone();
        refuseTwice(points, problems);
        refuseSame(heads, points, problems);
        problems.requireNone();
        List<Axis> axes = new ArrayList<>();
        for (int column = 0; column < heads.size(); column++) {
            int at = column;
            String path = heads.get(column).path();
            axes.add(new Axis(path, settable.targets(path), Design.unit(Lists.each(points, point -> point.values()
                    .get(at)))));
        }
        return new Design(Kind.TABLE, axes, points);
    }

    private void requireHeads(List<Head> heads, DesignProblems problems) {
        for (int column = 0; column < heads.size(); column++) {
            if (heads.get(column).path().isEmpty()) {
                problems.add(
                        OPTION + " " + file + ":1",
                        "nothing at the head of column " + (column + 1),
                        "the path of a setting, such as infant.sensitivity; from R: write.csv(..., row.names = FALSE)");
            }
        }
        if (heads.isEmpty()) {
            problems.add(
                    OPTION + " " + file, "an empty table", "a column a setting, headed by its path, a row a point");
        }
    }

    private List<Point> points(List<Head> heads, DesignProblems problems) {
        List<Point> points = new ArrayList<>();
        for (Row row : rows) {
            String where = OPTION + " " + file + ":" + row.line;
            if (row.cells.size() != heads.size()) {
                problems.add(where, row.cells.size() + " cells", heads.size() + ", as the first line has");
            } else {
                points.add(new Point(where, values(heads, row, problems)));
            }
        }
        if (rows.size() < 2 || rows.size() > DesignRequest.MOST_POINTS) {
            problems.add(
                    OPTION + " " + file,
                    rows.size() + (rows.size() == 1 ? " row" : " rows"),
                    "2 to " + DesignRequest.MOST_POINTS + ", a row a point");
        }
        return points;
    }

    /** The same draws at the same point give the same numbers. */
    private static void refuseTwice(List<Point> points, DesignProblems problems) {
        Map<List<Object>, Point> seen = new HashMap<>();
        for (Point point : points) {
            List<Object> values = Lists.each(point.values(), DesignTable::meant);
            Point before = seen.putIfAbsent(values, point);
            if (before != null) {
                String line = before.origin().substring(before.origin().lastIndexOf(':') + 1);
                problems.add(
                        point.origin(),
                        "the point of line " + line + " again",
                        "each point once: it has the same dyads and draws each time; --seeds gives it others");
            }
        }
    }

    /** A column with one value varies nothing. */
    private void refuseSame(List<Head> heads, List<Point> points, DesignProblems problems) {
        for (int column = 0; column < heads.size(); column++) {
            int at = column;
            Object first = meant(points.get(0).values().get(at));
            if (Lists.only(points, point -> !meant(point.values().get(at)).equals(first))
                    .isEmpty()) {
                String path = heads.get(at).path();
                String value = points.get(0).values().get(at);
                problems.add(
                        OPTION + " " + file + ":1 " + path,
                        value + " in every row",
                        "values that differ; one alone is for --set \"" + path + "=" + value
                                + "\", without the column");
            }
        }
    }

    /** The quantity that a text writes, however it is written, or the text. */
    private static Object meant(String text) {
        Optional<Quantified> quantity = VariedPath.quantified(text);
        return quantity.isPresent() ? quantity.get() : text;
    }

    private List<String> values(List<Head> heads, Row row, DesignProblems problems) {
        List<String> values = new ArrayList<>();
        for (int column = 0; column < heads.size(); column++) {
            Head head = heads.get(column);
            String cell = Blanks.trimmed(row.cells.get(column));
            if (cell.isEmpty() || cell.indexOf('\t') >= 0) {
                problems.add(OPTION + " " + file + ":" + row.line + " " + head.path, cell, "a value");
            }
            values.add(head.unit.isEmpty() ? cell : cell + " " + head.unit);
        }
        return values;
    }

    /** The head of a column: the path and the unit of its numbers, empty where cells have their own or none. */
    private record Head(String path, String unit) {
        static Head of(String text) {
            String trimmed = Blanks.trimmed(text);
            int open = trimmed.indexOf('[');
            return open >= 0 && trimmed.endsWith("]")
                    ? new Head(
                            Blanks.trimmed(trimmed.substring(0, open)),
                            Blanks.trimmed(trimmed.substring(open + 1, trimmed.length() - 1)))
                    : new Head(trimmed, "");
        }
    }
}
