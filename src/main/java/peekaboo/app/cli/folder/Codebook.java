package peekaboo.app.cli.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import peekaboo.text.Column;
import peekaboo.text.Column.Value;
import peekaboo.text.CsvColumns;

/**
 * What every column of every table in a folder means, as a table beside them: made of what is declared where the columns are filled, so
 * that no table can be written of which it does not tell. It tells of itself too.
 */
final class Codebook {
    /** The name of the file. */
    static final String FILE = "codebook.csv";

    private static final CsvColumns<Entry> COLUMNS = new CsvColumns<Entry>()
            .and(Column.text("file", "name of a file beside this one"), entry -> entry.file)
            .and(Column.text("column", "name of one of its columns"), entry -> entry.column.name())
            .and(
                    Column.text("value", "one of the values that the column may have")
                            .empty("in the row of the column itself"),
                    entry -> entry.value.name())
            .and(Column.text("meaning", "of the column, or of the value"), Entry::meaning)
            .and(
                    Column.text("unit", "of the numbers in the column, or of the numbers that the value tells of")
                            .empty("where there are none, or they have none"),
                    Entry::unit)
            .and(
                    Column.text(
                                    "range",
                                    "what may stand in the column, or be the number that the value tells of; told"
                                            + " with a decimal point, whichever sign the tables have")
                            .empty("in the row of a value that tells of no number"),
                    Entry::range)
            .and(
                    Column.text("missing", "when a cell of the column is empty").empty("in the row of a value"),
                    Entry::missing);

    private Codebook() {}

    /** Writes it into a folder that has its tables; nothing where there are none. */
    static void write(ResultFolder folder) throws IOException {
        if (folder.tables().isEmpty()) {
            return;
        }
        SortedMap<String, List<Column>> tables = new TreeMap<>(folder.tables());
        tables.put(FILE, COLUMNS.columns());
        List<Entry> entries = new ArrayList<>();
        tables.forEach((file, columns) -> columns.forEach(column -> add(file, column, entries)));
        folder.write(FileToWrite.csv(FILE, COLUMNS, entries));
    }

    private static void add(String file, Column column, List<Entry> entries) {
        entries.add(new Entry(file, column, Entry.COLUMN_ITSELF));
        for (Value value : column.content().values()) {
            entries.add(new Entry(file, column, value));
        }
    }

    /** A row: of a column itself, or of one of its values. */
    private record Entry(String file, Column column, Value value) {
        static final Value COLUMN_ITSELF = new Value("", "", "", "");

        private boolean isOfValue() {
            return !value.equals(COLUMN_ITSELF);
        }

        String meaning() {
            return isOfValue() ? value.meaning() : column.meaning();
        }

        String unit() {
            return isOfValue() ? value.unit() : column.content().unit();
        }

        String range() {
            return isOfValue() ? value.range() : column.content().range();
        }

        String missing() {
            return isOfValue() ? "" : column.missing();
        }
    }
}
