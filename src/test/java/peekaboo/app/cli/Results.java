package peekaboo.app.cli;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of every table that any command writes, whatever was asked of it. */
final class Results {
    private static final Set<String> NO_NUMBERS = Set.of("NaN", "Infinity", "-Infinity", "null");
    private static final List<String> VALUES = List.of("value", "estimate", "fitted");
    private static final List<String> OF_SENSITIVITY = List.of("mu", "mu_star", "sigma", "first_order", "total");
    private static final double SLOWEST = 40;
    private static final double FASTEST = 240;

    /** A log may begin with a line about itself. */
    private static final CsvReader.CsvReaderBuilder READER = CsvReader.builder().commentStrategy(CommentStrategy.SKIP);

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
        Declared declared = Declared.of(file);
        try (CsvReader<NamedCsvRecord> rows = READER.ofNamedCsvRecord(file)) {
            rows.forEach(row -> {
                String where = file.getFileName() + ": " + row.getFieldsAsMap();
                if (!file.endsWith("codebook.csv")) {
                    look(where, row);
                }
                wrong.addAll(declared.wrong(row).stream()
                        .map(what -> what + ": " + where)
                        .toList());
            });
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /**
     * What the codebook beside a table says of its columns.
     *
     * @param columns what it says of each, in its order
     * @param values of those that have only some
     */
    private record Declared(Map<String, NamedCsvRecord> columns, Map<String, Set<String>> values) {
        static Declared of(Path file) {
            Map<String, NamedCsvRecord> columns = new LinkedHashMap<>();
            Map<String, Set<String>> values = new HashMap<>();
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(file.resolveSibling("codebook.csv"))) {
                for (NamedCsvRecord row : rows) {
                    if (row.getField("file").equals(String.valueOf(file.getFileName()))) {
                        if (row.getField("value").isEmpty()) {
                            columns.put(row.getField("column"), row);
                        } else {
                            values.computeIfAbsent(row.getField("column"), column -> new HashSet<>())
                                    .add(row.getField("value"));
                        }
                    }
                }
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
            return new Declared(columns, values);
        }

        List<String> wrong(NamedCsvRecord row) {
            if (!row.getHeader().equals(List.copyOf(columns.keySet()))) {
                return List.of("other columns than " + columns.keySet());
            }
            return columns.entrySet().stream()
                    .filter(column -> !holds(column.getKey(), row.getField(column.getKey())))
                    .map(column -> "not as the codebook has it, " + column.getKey() + " "
                            + column.getValue().getFieldsAsMap())
                    .toList();
        }

        private boolean holds(String column, String cell) {
            NamedCsvRecord said = Objects.requireNonNull(columns.get(column));
            if (said.getField("meaning").isBlank() || said.getField("missing").isBlank()) {
                return false;
            }
            if (cell.isEmpty()) {
                return said.getField("missing").startsWith("empty ");
            }
            String range = said.getField("range");
            return switch (range) {
                case "text" -> true;
                case "any number" -> Double.isFinite(Double.parseDouble(cell));
                case "0 up" -> Double.parseDouble(cell) >= 0;
                case "0 or 1" -> cell.equals("0") || cell.equals("1");
                case "whole numbers from 0" -> cell.matches("[0-9]+");
                case "one of the values" ->
                    Objects.requireNonNull(values.get(column), column).containsAll(List.of(cell.split("[+]")));
                default -> within(range.split(" to "), Double.parseDouble(cell));
            };
        }

        private static boolean within(String[] ends, double number) {
            return Double.parseDouble(ends[0]) <= number && number <= Double.parseDouble(ends[1]);
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
