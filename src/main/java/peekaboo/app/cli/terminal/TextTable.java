package peekaboo.app.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** A table to read in a terminal: columns as wide as they need be, the last one wrapped. */
public final class TextTable {
    private static final String GAP = "  ";
    /** Characters a line, and the least that the last column gets. */
    private static final int WIDTH = 110;

    private static final int LEAST = 40;

    private final String indent;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Boolean> isNumeric = new ArrayList<>();

    private TextTable(String indent) {
        this.indent = indent;
    }

    /** A table with these headings; one that begins with {@code >} is of numbers, set flush right. */
    public static TextTable of(String indent, String... headings) {
        TextTable table = new TextTable(indent);
        List<String> names = new ArrayList<>();
        for (String heading : headings) {
            table.isNumeric.add(heading.startsWith(">"));
            names.add(heading.startsWith(">") ? heading.substring(1) : heading);
        }
        table.rows.add(names);
        return table;
    }

    /** One more row, of as many cells as there are headings. */
    public TextTable row(String... cells) {
        return row(List.of(cells));
    }

    /** One more row, of as many cells as there are headings. */
    public TextTable row(List<String> cells) {
        if (cells.size() != isNumeric.size()) {
            throw new IllegalArgumentException("row: " + cells.size() + " cells, not " + isNumeric.size());
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** A line below the table. */
    public void note(String line) {
        notes.add(indent + line);
    }

    /** All lines, with line feeds between them. */
    public String text() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row));
        }
        lines.addAll(notes);
        return String.join("\n", lines);
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder(indent);
        int last = row.size() - 1;
        for (int column = 0; column < last; column++) {
            line.append(padded(row.get(column), column)).append(GAP);
        }
        String margin = " ".repeat(line.length());
        int width = Math.max(LEAST, WIDTH - line.length());
        String cell = isNumeric.get(last) ? padded(row.get(last), last) : row.get(last);
        return line.append(String.join("\n" + margin, wrapped(cell, width)))
                .toString()
                .stripTrailing();
    }

    private String padded(String cell, int column) {
        String filling = " ".repeat(width(column) - cell.length());
        return isNumeric.get(column) ? filling + cell : cell + filling;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    /** A text on as many lines as it needs. */
    public static String folded(String text) {
        return String.join("\n", wrapped(text, WIDTH));
    }

    /** A text broken at blanks into lines of at most {@code width} characters, longer words excepted. */
    public static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width && rest.lastIndexOf(' ', width) > 0) {
            int end = rest.lastIndexOf(' ', width);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add(rest);
        return lines;
    }
}
