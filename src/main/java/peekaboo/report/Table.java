package peekaboo.report;

import java.util.List;

/** A table that scrolls sideways in its own frame where the screen is narrow. */
final class Table {

    private final Html html;

    private Table(Html html) {
        this.html = html;
    }

    /**
     * @param caption its heading
     * @param corner head of the first column
     * @param columns heads of the others
     * @param rows writes {@code tr} elements
     */
    static void write(Html html, String caption, String corner, List<String> columns, Runnable rows) {
        new Table(html).frame(caption, corner, columns, rows);
    }

    private void frame(String caption, String corner, List<String> columns, Runnable rows) {
        html.in(
                        "div",
                        () -> html.in("table", () -> {
                            html.leaf("caption", caption);
                            html.in("thead", () -> html.in("tr", () -> heads(corner, columns)))
                                    .line();
                            html.in("tbody", rows);
                        }),
                        "class",
                        "wide",
                        "tabindex",
                        "0",
                        "role",
                        "group",
                        "aria-label",
                        caption)
                .line();
    }

    private void heads(String corner, List<String> columns) {
        html.in("th", () -> html.text(corner), "scope", "col");
        for (String column : columns) {
            Cells.column(html, column);
        }
    }
}
