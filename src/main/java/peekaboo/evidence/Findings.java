package peekaboo.evidence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The findings that the model is held against, as they are kept in findings.csv beside this class. */
public final class Findings {
    private static final String FILE = "findings.csv";
    private static final List<Finding> ALL = read();

    private Findings() {}

    /** Every finding, in the order of the file. */
    public static List<Finding> all() {
        return ALL;
    }

    /** The finding of that id, if there is one. */
    public static Optional<Finding> find(String id) {
        return ALL.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    /** The finding of that id. */
    static Finding of(String id) {
        return find(id).orElseThrow();
    }

    private static List<Finding> read() {
        try (InputStream in = Objects.requireNonNull(Findings.class.getResourceAsStream(FILE), FILE);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().map(Findings::finding).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Finding finding(NamedCsvRecord row) {
        return new Finding(
                row.getField("id"),
                row.getField("claim"),
                row.getField("kind"),
                row.getField("expected"),
                row.getField("design"),
                row.getField("source"),
                row.getField("confidence"),
                row.getField("note"));
    }
}
