package peekaboo.app.cli.folder;

import java.util.Arrays;
import java.util.List;
import peekaboo.text.Column;

/**
 * With which sign the tables of a folder write numbers, and so what may stand between their cells: spreadsheets of countries with a
 * decimal comma open the one, everything else the other.
 */
enum DecimalSign {
    /** As R, Python and most programs read it without being told. */
    POINT("point", ',', ""),

    /** For a spreadsheet that a double click opens: it takes a file without the mark for one of its own code page. */
    COMMA("comma", ';', "\uFEFF");

    private final String label;
    private final char separator;
    private final String mark;

    DecimalSign(String label, char separator, String mark) {
        this.label = label;
        this.separator = separator;
        this.mark = mark;
    }

    /** The names of all. */
    static List<String> labels() {
        return Arrays.stream(values()).map(DecimalSign::label).toList();
    }

    /** Its name, as one types it. */
    String label() {
        return label;
    }

    /** What stands between two cells. */
    char separator() {
        return separator;
    }

    /** What a file begins with; empty if nothing but its header. */
    String mark() {
        return mark;
    }

    /** What stands in a cell of a column: words stay as they are, whatever is in them. */
    String cell(Column column, String text) {
        return this == COMMA && column.isNumber() ? text.replace('.', ',') : text;
    }
}
