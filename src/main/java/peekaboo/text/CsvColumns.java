package peekaboo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The columns of a table, each with what it means and with what stands in it.
 *
 * @param <R> of what a row is made
 */
public final class CsvColumns<R> {
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<R, String>> cells = new ArrayList<>();

    /** One more column, behind the others. */
    public CsvColumns<R> and(Column column, Function<R, String> cell) {
        columns.add(column);
        cells.add(cell);
        return this;
    }

    /** More columns, behind the others: those of a part of what a row is made of. */
    public <P> CsvColumns<R> and(CsvColumns<P> others, Function<R, P> part) {
        for (int place = 0; place < others.columns.size(); place++) {
            Function<P, String> cell = others.cells.get(place);
            and(others.columns.get(place), row -> cell.apply(part.apply(row)));
        }
        return this;
    }

    /** The same, to which others can be added without changing these. */
    public CsvColumns<R> copy() {
        CsvColumns<R> copy = new CsvColumns<>();
        copy.columns.addAll(columns);
        copy.cells.addAll(cells);
        return copy;
    }

    /** What is declared of them, in order. */
    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /** The names, in order. */
    public List<String> header() {
        return Column.names(columns);
    }

    /** What stands in the columns of this row. */
    public List<String> row(R of) {
        List<String> row = new ArrayList<>();
        cells.forEach(cell -> row.add(cell.apply(of)));
        return row;
    }
}
