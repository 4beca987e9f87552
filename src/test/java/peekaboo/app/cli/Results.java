package peekaboo.app.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of every table that any command writes, whatever was asked of it. */
final class Results {
    private static final Set<String> NO_NUMBERS = Set.of("NaN", "Infinity", "-Infinity", "null");
    private static final List<String> VALUES = List.of("value", "estimate", "fitted");
    private static final List<String> OF_SENSITIVITY = List.of("mu", "mu_star", "sigma", "first_order", "total");
    private static final double SLOWEST = 40;
    private static final double FASTEST = 240;

    private final List<String> wrong = new ArrayList<>();

    private Results() {}

    /** What does not hold in a folder of results: nothing, as a rule. */
    static List<String> wrong(Path folder) {
        Results results = new Results();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".csv")).sorted().forEach(results::read);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return results.wrong;
    }

    private void read(Path file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> look(file.getFileName() + ": " + row.getFieldsAsMap(), row));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void look(String where, NamedCsvRecord row) {
        if (row.getFields().stream().anyMatch(NO_NUMBERS::contains)) {
            wrong.add("no number: " + where);
        }
        VALUES.forEach(value -> inside(where, new Ends(number(row, value), number(row, "low"), number(row, "high"))));
        OF_SENSITIVITY.forEach(value ->
                inside(where, new Ends(number(row, value), number(row, value + "_low"), number(row, value + "_high"))));
        double rate = number(row, "heart_rate_bpm");
        if (rate < SLOWEST || rate > FASTEST) {
            wrong.add("no heart: " + where);
        }
    }

    private void inside(String where, Ends ends) {
        if (ends.value < ends.low || ends.value > ends.high) {
            wrong.add("outside its interval, " + ends + ": " + where);
        }
    }

    private record Ends(double value, double low, double high) {}

    /** Not a number where there is no such column or nothing in it. */
    private static double number(NamedCsvRecord row, String column) {
        String text = row.findField(column).orElse("");
        return text.isEmpty() || text.equals("-") ? Double.NaN : Double.parseDouble(text);
    }
}
