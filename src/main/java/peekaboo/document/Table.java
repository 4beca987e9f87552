package peekaboo.document;

import java.util.List;

/**
 * A table whose cells know the heads of their columns: where there is no room for the columns, on a phone and, if they are many, on
 * paper, the style sheet sets the values of a row under each other, each beside its column's name.
 *
 * @param caption its heading
 * @param corner head of the first column
 * @param columns heads of the others
 * @param kind how it is set, a class of the style sheet
 */
record Table(String caption, String corner, List<String> columns, String kind) {

    /** Names with their meanings under them. */
    static final String EXPLAINED = "explained";

    /** Two names a row, and words over the columns that go on in the next line. */
    static final String PAIRS = "pairs";

    /** One line a row. */
    static final String COMPACT = "compact";

    private static final String BROAD = "broad";

    /** Letters of the smallest column, that of a value over its interval. */
    private static final int LEAST = 12;

    /** Letters of all columns for which A4 has room beside the heads of the rows. */
    private static final int ROOM = 70;

    /** Writes it; {@code rows} writes {@code tr} elements. */
    void write(Html html, Runnable rows) {
        html.wide("wide", caption, () -> html.in("table", () -> table(html, rows), "class", setting()));
    }

    private void table(Html html, Runnable rows) {
        html.leaf("caption", caption);
        html.in("thead", () -> html.in("tr", () -> heads(html))).line();
        html.in("tbody", () -> html.labelled(columns, rows));
    }

    private String setting() {
        int letters = columns.stream()
                .mapToInt(name -> Math.max(LEAST, name.length()))
                .sum();
        return kind.equals(EXPLAINED) && letters > ROOM ? kind + " " + BROAD : kind;
    }

    private void heads(Html html) {
        html.in("th", () -> html.text(corner), "scope", "col");
        columns.forEach(column -> Cells.column(html, column));
    }
}
