package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How an outcome goes with two numbers: a cell for every pair of values that was tried, darker where there is more, with lines where
 * the outcome is the same.
 *
 * @param across what goes from left to right
 * @param up what goes from below upwards
 * @param outcome words of it, with its unit
 * @param isShare whether it is told in per cent
 * @param panels one an arm, at least one
 */
public record HeatMap(Caption caption, Side across, Side up, String outcome, boolean isShare, List<Panel> panels)
        implements Figure {
    public HeatMap {
        panels = List.copyOf(panels);
        Guard.words("outcome", outcome);
        Guard.notEmpty("panels", panels);
        for (int i = 0; i < panels.size(); i++) {
            Guard.size(
                    "panels[" + i + "].rows", panels.get(i).rows(), up.values().size());
            for (List<Double> row : panels.get(i).rows()) {
                Guard.size("panels[" + i + "].row", row, across.values().size());
            }
        }
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.heatMap(this);
    }

    /** The lowest value of all, and the highest: the same shade is the same value in every panel. */
    public List<Double> ends() {
        List<Double> all = new ArrayList<>();
        for (Panel panel : panels) {
            for (double value : Guard.flat(panel.rows())) {
                all.addAll(Double.isNaN(value) ? List.of() : List.of(value));
            }
        }
        all.sort(Double::compare);
        return all.isEmpty() ? List.of(0.0, 1.0) : List.of(all.get(0), all.get(all.size() - 1));
    }

    /**
     * One side of the rectangle.
     *
     * @param words of what is varied, with its unit
     * @param values that were tried, rising; at least two
     * @param marks how each is written
     */
    public record Side(String words, List<Double> values, List<String> marks) {
        public Side {
            values = List.copyOf(values);
            marks = List.copyOf(marks);
            Guard.words("words", words);
            Guard.size("marks", marks, values.size());
            Guard.finite("values", values);
            for (int i = 1; i < values.size(); i++) {
                Guard.that(values.get(i - 1) < values.get(i), "values[" + i + "]", "above the one before");
            }
            Guard.that(values.size() > 1, "values", "at least two");
        }
    }

    /**
     * One arm.
     *
     * @param rows from below upwards, in each the values from left to right; not a number where the outcome was not observed
     */
    public record Panel(String name, List<List<Double>> rows) {
        public Panel {
            rows = Guard.rows(rows);
            Guard.words("name", name);
        }
    }

    /** A piece of a line along which the outcome is the same, from one place to another; places are numbered by rows and columns. */
    public record Piece(double fromAcross, double fromUp, double toAcross, double toUp) {}

    /**
     * The line of a level, in straight pieces between the points that were tried.
     *
     * @param panel in which
     */
    public static List<Piece> line(Panel panel, double level) {
        List<Piece> pieces = new ArrayList<>();
        List<List<Double>> rows = panel.rows();
        for (int row = 0; row + 1 < rows.size(); row++) {
            for (int column = 0; column + 1 < rows.get(row).size(); column++) {
                pieces.addAll(new Square(rows, row, column).line(level));
            }
        }
        return pieces;
    }

    /** Four points that lie next to each other. Source: Lorensen and Cline 1987 in two dimensions (marching squares). */
    private record Square(List<List<Double>> rows, int row, int column) {
        List<Piece> line(double level) {
            double[] corners = {at(0, 0), at(0, 1), at(1, 1), at(1, 0)};
            List<double[]> crossings = new ArrayList<>();
            for (int side = 0; side < corners.length; side++) {
                double here = corners[side];
                double next = corners[(side + 1) % corners.length];
                // A corner that lies on the level counts as above it, so that every line that comes in goes out.
                if ((here < level) != (next < level) && !Double.isNaN(here + next)) {
                    crossings.add(crossing(side, (level - here) / (next - here)));
                }
            }
            List<Piece> pieces = new ArrayList<>();
            for (int i = 0; i + 1 < crossings.size(); i += 2) {
                double[] from = crossings.get(i);
                double[] to = crossings.get(i + 1);
                pieces.add(new Piece(from[0], from[1], to[0], to[1]));
            }
            return pieces;
        }

        private double at(int up, int across) {
            return rows.get(row + up).get(column + across);
        }

        private double[] crossing(int side, double share) {
            return switch (side) {
                case 0 -> new double[] {column + share, row};
                case 1 -> new double[] {column + 1, row + share};
                case 2 -> new double[] {column + 1 - share, row + 1};
                default -> new double[] {column, row + 1 - share};
            };
        }
    }
}
