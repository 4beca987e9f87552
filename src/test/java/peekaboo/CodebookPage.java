package peekaboo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import peekaboo.app.cli.Typed;

/** The tables of src/docs/codebook.md: what the codebooks say that lie beside small results of every command. */
final class CodebookPage {
    static final Path FILE = Path.of("src/docs/codebook.md");

    private static final String HEADER =
            "| column | meaning | unit | range | missing |\n| --- | --- | --- | --- | --- |\n";
    private static final String VALUES = "| value | meaning | unit | range |\n| --- | --- | --- | --- |\n";

    private static final List<List<String>> COMMANDS = List.of(
            List.of("run", "FILE", "--dyads=2"),
            List.of("compare", "FILE", "--dyads=2"),
            List.of(
                    "sensitivity",
                    "FILE",
                    "--arm=chases",
                    "--parameter=sensitivity",
                    "--trajectories=2",
                    "--samples=16",
                    "--dyads=2",
                    "--top=1"),
            List.of("sweep", "FILE", "--dyads=2", "--vary=infant.rest=0.1,0.2"),
            List.of("power", "FILE", "--dyads=2", "--n=2"),
            List.of("evidence", "--only=still-face.heart-rate", "--samples=8"),
            List.of(
                    "fit",
                    "--finding=still-face.heart-rate",
                    "--parameter=heart-rate-rest",
                    "--dyads=4",
                    "--evaluations=2",
                    "--restarts=1"));

    private CodebookPage() {}

    /** Makes every result in a folder of its own, and tells of its tables. */
    static String tables(Path home) throws IOException {
        Path file = Files.writeString(home.resolve("small.yaml"), Typed.SMALL);
        StringBuilder page = new StringBuilder();
        for (List<String> words : COMMANDS) {
            Path out = home.resolve(words.get(0));
            make(file, words, out);
            Map<String, List<NamedCsvRecord>> files = files(out);
            if (!words.get(0).equals("run")) {
                files.remove("codebook.csv"); // told once
            }
            page.append(told(words.get(0), files));
            if (words.get(0).equals("compare")) {
                page.append(ofSessions(home, file, words));
                page.append(ofFactors(home, words));
                page.append(ofTwo(home, out));
            }
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static void make(Path file, List<String> words, Path out) {
        List<Object> all = new ArrayList<>();
        words.forEach(word -> all.add(word.equals("FILE") ? file : word));
        all.addAll(List.of("-o", out, "--quiet"));
        assertEquals(new Typed(0, "", ""), Typed.command(all.toArray()));
    }

    /** What there is besides where each dyad has several sessions. */
    private static String ofSessions(Path home, Path file, List<String> compare) throws IOException {
        Path out = home.resolve("sessions");
        List<String> words = new ArrayList<>(compare);
        words.add("--set=sessions=2");
        make(file, words, out);
        Map<String, List<NamedCsvRecord>> files = files(out);
        files.keySet().retainAll(List.of("sessions.csv", "trends.csv"));
        files.values()
                .forEach(rows -> rows.removeIf(row -> row.getField("column").equals("set.sessions")));
        return told("compare with sessions in a row", files);
    }

    /** What there is besides where arms are crossed of factors. */
    private static String ofFactors(Path home, List<String> compare) throws IOException {
        Path out = home.resolve("factors");
        make(Files.writeString(home.resolve("crossed.yaml"), Typed.CROSSED), compare, out);
        Map<String, List<NamedCsvRecord>> files = files(out);
        files.keySet().retainAll(List.of("effects.csv"));
        return told("compare with factors", files);
    }

    /** What two finished ones side by side have. */
    private static String ofTwo(Path home, Path finished) throws IOException {
        Path out = home.resolve("two");
        make(home, List.of("compare", finished.toString(), finished.toString()), out);
        Map<String, List<NamedCsvRecord>> files = files(out);
        files.keySet().retainAll(List.of("differences.csv", "settings.csv"));
        return told("compare with two folders", files);
    }

    private static Map<String, List<NamedCsvRecord>> files(Path out) throws IOException {
        Map<String, List<NamedCsvRecord>> files = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(out.resolve("codebook.csv"))) {
            rows.forEach(row -> files.computeIfAbsent(row.getField("file"), file -> new ArrayList<>())
                    .add(row));
        }
        return files;
    }

    private static String told(String command, Map<String, List<NamedCsvRecord>> files) {
        return files.entrySet().stream()
                .map(entry -> table(command, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    private static String table(String command, String file, List<NamedCsvRecord> rows) {
        StringBuilder text =
                new StringBuilder("## " + file + (file.equals("codebook.csv") ? "" : " of " + command) + "\n\n");
        text.append(HEADER);
        Map<String, List<NamedCsvRecord>> values = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows) {
            if (row.getField("value").isEmpty()) {
                text.append(row(row, "column", List.of("meaning", "unit", "range", "missing")));
            } else {
                values.computeIfAbsent(row.getField("column"), column -> new ArrayList<>())
                        .add(row);
            }
        }
        values.forEach((column, all) -> {
            text.append("\nValues of `").append(column).append("`:\n\n").append(VALUES);
            all.forEach(value -> text.append(row(value, "value", List.of("meaning", "unit", "range"))));
        });
        return text.append('\n').toString();
    }

    private static String row(NamedCsvRecord row, String name, List<String> rest) {
        return "| `" + row.getField(name) + "` | "
                + rest.stream().map(row::getField).collect(Collectors.joining(" | ")) + " |\n";
    }
}
