package peekaboo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The columns of a table, each with its name and with what stands in it.
 *
 * @param <R> of what a row is made
 */
public final class CsvColumns<R> {
    private final List<String> header = new ArrayList<>();
    private final List<Function<R, String>> cells = new ArrayList<>();

    /** One more column, behind the others. */
    public CsvColumns<R> and(String name, Function<R, String> cell) {
        header.add(name);
        cells.add(cell);
        return this;
    }

    /** The names, in order. */
    public List<String> header() {
        return List.copyOf(header);
    }

    /** What stands in the columns of this row. */
    public List<String> row(R of) {
        List<String> row = new ArrayList<>();
        cells.forEach(cell -> row.add(cell.apply(of)));
        return row;
    }
}
