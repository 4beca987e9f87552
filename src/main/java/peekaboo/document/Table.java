package peekaboo.document;

import java.util.List;

/**
 * A table that scrolls sideways in a frame of its own where the screen is narrow.
 *
 * @param caption its heading
 * @param corner head of the first column
 * @param columns heads of the others
 * @param kind how it is set, a class of the style sheet
 */
record Table(String caption, String corner, List<String> columns, String kind) {

    /** Names with their meanings under them. */
    static final String EXPLAINED = "explained";

    /** One line a row. */
    static final String COMPACT = "compact";

    /** Writes it; {@code rows} writes {@code tr} elements. */
    void write(Html html, Runnable rows) {
        html.wide("wide", caption, () -> html.in("table", () -> table(html, rows), "class", kind));
    }

    private void table(Html html, Runnable rows) {
        html.leaf("caption", caption);
        html.in("thead", () -> html.in("tr", () -> heads(html))).line();
        html.in("tbody", rows);
    }

    private void heads(Html html) {
        html.in("th", () -> html.text(corner), "scope", "col");
        columns.forEach(column -> Cells.column(html, column));
    }
}
