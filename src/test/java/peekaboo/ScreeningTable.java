package peekaboo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The screening that the documents show, from the file that the command on the page has made.
 *
 * @param rows of the file, those first that matter most
 */
record ScreeningTable(List<NamedCsvRecord> rows) {
    static final Path FILE = Path.of("src/docs/sensitivity/morris.csv");
    static final String HEADER = "parameter | whose | varied from | changes it by (\u03bc*) | 95 % | goes";

    /** A mean effect of so much of its mean size goes one way almost everywhere. */
    private static final double ONE_WAY = 0.9;

    static ScreeningTable read() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            return new ScreeningTable(csv.stream()
                    .sorted(Comparator.comparingDouble((NamedCsvRecord row) -> -number(row, "mu_star")))
                    .toList());
        }
    }

    /** The first rows of those that matter at all. */
    Stream<String> top(int most) {
        return rows.stream()
                .filter(row -> number(row, "mu_star") > 0)
                .limit(most)
                .map(ScreeningTable::cells);
    }

    /** The names of those that do nothing. */
    String without() {
        return rows.stream()
                .filter(row -> number(row, "mu_star") == 0)
                .map(row -> "`" + row.getField("parameter") + "`")
                .collect(Collectors.joining(", "));
    }

    private static String cells(NamedCsvRecord row) {
        return String.join(
                " | ",
                "`" + row.getField("parameter") + "`",
                row.getField("side"),
                end(row, "from") + " to " + end(row, "to"),
                brief(row, "mu_star", 2) + " " + row.getField("unit"),
                brief(row, "mu_star_low", 2) + " to " + brief(row, "mu_star_high", 2),
                way(row));
    }

    private static String end(NamedCsvRecord row, String column) {
        return (brief(row, column, 4) + " " + row.getField("parameter_unit")).strip();
    }

    private static String way(NamedCsvRecord row) {
        double mu = number(row, "mu");
        return Math.abs(mu) < ONE_WAY * number(row, "mu_star") ? "either way" : mu > 0 ? "up" : "down";
    }

    private static double number(NamedCsvRecord row, String column) {
        return row.getField(column).isEmpty() ? 0 : Double.parseDouble(row.getField(column));
    }

    private static String brief(NamedCsvRecord row, String column, int decimals) {
        BigDecimal rounded = new BigDecimal(row.getField(column)).setScale(decimals, RoundingMode.HALF_UP);
        return (decimals > 2 ? rounded.stripTrailingZeros() : rounded).toPlainString();
    }
}
