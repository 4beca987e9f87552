package peekaboo.app.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table to read in a terminal, no wider than {@link Fold#WIDTH}: columns are as wide as they need be; where that is too much, their
 * headings are broken into lines, then the cells that hold words. A name at the head of a row that has no room left beside the numbers
 * stands on a line of its own, whole, with its numbers under it.
 */
public final class TextTable {
    private static final String GAP = "  ";
    private static final int MOST_HEADING_LINES = 5;
    /** What the first column is left with at least, where its names are longer. */
    private static final int LEAST_OF_NAMES = 12;

    private final String indent;
    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** A column of numbers is set flush right and never broken. */
    private record Column(String heading, boolean isNumeric) {
        static Column of(String heading) {
            return heading.startsWith(">") ? new Column(heading.substring(1), true) : new Column(heading, false);
        }
    }

    /** A row, or with a single cell in a table of several columns a line across all of them. */
    private record Row(List<String> cells, boolean isAcross) {}

    private TextTable(String indent, List<Column> columns) {
        this.indent = indent;
        this.columns = columns;
    }

    /** A table with these headings; one that begins with {@code >} is of numbers, set flush right. */
    public static TextTable of(String indent, String... headings) {
        return new TextTable(indent, Arrays.stream(headings).map(Column::of).toList());
    }

    /** One more row, of as many cells as there are headings. */
    public TextTable row(String... cells) {
        return row(List.of(cells));
    }

    /** One more row, of as many cells as there are headings. */
    public TextTable row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("row: " + cells.size() + " cells, not " + columns.size());
        }
        rows.add(new Row(List.copyOf(cells), false));
        return this;
    }

    /** Words across all columns, set in as they begin. */
    public TextTable across(String words) {
        rows.add(new Row(List.of(words), true));
        return this;
    }

    /** A line below the table. */
    public void note(String line) {
        notes.add(indent + line);
    }

    /** All lines, with line feeds between them. */
    public String text() {
        List<Integer> widths = widths();
        Stream<String> body = rows.stream().flatMap(row -> lines(row, widths).stream());
        return Stream.of(headings(widths).stream(), body, notes.stream().map(Fold::of))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private List<String> headings(List<Integer> widths) {
        List<List<String>> cells = IntStream.range(0, columns.size())
                .mapToObj(i -> Fold.lines(columns.get(i).heading, widths.get(i)))
                .toList();
        int height = height(cells);
        return side(cells.stream().map(lines -> sunk(lines, height)).toList(), widths);
    }

    /** With empty lines above, so that it ends where the others do. */
    private static List<String> sunk(List<String> lines, int height) {
        List<String> sunk = new ArrayList<>(Collections.nCopies(height - lines.size(), ""));
        sunk.addAll(lines);
        return sunk;
    }

    private List<String> lines(Row row, List<Integer> widths) {
        if (row.isAcross) {
            String words = indent + row.cells.get(0);
            return Fold.lines(
                    words,
                    Fold.WIDTH,
                    " ".repeat(words.length() - words.stripLeading().length()));
        }
        List<String> lines = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(Fold.lines(row.cells.get(i), widths.get(i), i == 0 ? margin(row.cells.get(0)) : ""));
        }
        if (cells.get(0).stream().anyMatch(line -> line.length() > widths.get(0))) {
            lines.add(indent + row.cells.get(0));
            cells.set(0, List.of());
        }
        lines.addAll(side(cells, widths));
        return lines;
    }

    /** By which the second line of a name is set in. */
    private static String margin(String name) {
        return " ".repeat(name.length() - name.stripLeading().length()) + GAP;
    }

    /** Cells of several lines beside each other. */
    private List<String> side(List<List<String>> cells, List<Integer> widths) {
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < height(cells); k++) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < cells.size(); i++) {
                String cell = k < cells.get(i).size() ? cells.get(i).get(k) : "";
                line.append(i == 0 ? "" : GAP).append(padded(cell, widths.get(i), columns.get(i).isNumeric));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int height(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private static String padded(String cell, int width, boolean isRight) {
        String filling = " ".repeat(Math.max(0, width - cell.length()));
        return isRight ? filling + cell : cell + filling;
    }

    private List<Integer> widths() {
        int lines = 1;
        List<Integer> widths = widths(lines);
        while (isTooWide(widths) && lines < MOST_HEADING_LINES) {
            widths = widths(++lines);
        }
        narrow(widths);
        return widths;
    }

    private boolean isTooWide(List<Integer> widths) {
        int cells = widths.stream().mapToInt(width -> width).sum();
        return indent.length() + cells + GAP.length() * (columns.size() - 1) > Fold.WIDTH;
    }

    /** What the columns need with headings of so many lines. */
    private List<Integer> widths(int lines) {
        return IntStream.range(0, columns.size())
                .map(i -> Math.max(longest(cells(i)), headingWidth(columns.get(i).heading, lines)))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static int headingWidth(String heading, int lines) {
        int width = longest(words(heading));
        while (Fold.lines(heading, width).size() > lines) {
            width++;
        }
        return width;
    }

    /** Takes from the widest column of words until all fit, or none has more to give. */
    private void narrow(List<Integer> widths) {
        List<Integer> least =
                IntStream.range(0, columns.size()).mapToObj(this::least).toList();
        while (isTooWide(widths)) {
            int widest = IntStream.range(0, columns.size())
                    .filter(i -> !columns.get(i).isNumeric && widths.get(i) > least.get(i))
                    .reduce((one, other) -> widths.get(other) > widths.get(one) ? other : one)
                    .orElse(-1);
            if (widest < 0) {
                return;
            }
            widths.set(widest, widths.get(widest) - 1);
        }
    }

    private int least(int column) {
        int heading = longest(words(columns.get(column).heading));
        return column == 0
                ? Math.max(LEAST_OF_NAMES, heading)
                : Math.max(heading, longest(cells(column).flatMap(TextTable::words)));
    }

    private Stream<String> cells(int column) {
        return rows.stream().filter(row -> !row.isAcross).map(row -> row.cells.get(column));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ", -1));
    }

    private static int longest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }
}
