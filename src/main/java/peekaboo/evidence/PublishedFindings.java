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
import java.util.Set;

/** The findings that the model is held against, as they are kept in findings.csv beside this class. */
public final class PublishedFindings {
    private static final String FILE = "findings.csv";
    private static final List<PublishedFinding> ALL = read();

    /** Those that the shipped presets were fitted to (src/docs/fitting.md): that they are reproduced is no surprise. */
    private static final Set<String> FITTED_TO = Set.of(
            "still-face.heart-rate",
            "still-face.double-heart-rate",
            "gaze.cycles",
            "match.share",
            "budget.infant-9-months",
            "bouts.infant-9-months",
            "bouts.change-rate");

    private PublishedFindings() {}

    /** Every finding, in the order of the file. */
    public static List<PublishedFinding> all() {
        return ALL;
    }

    /** The finding of that id, if there is one. */
    public static Optional<PublishedFinding> find(String id) {
        return ALL.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    /** The finding of that id. */
    public static PublishedFinding of(String id) {
        return find(id).orElseThrow();
    }

    /** True when the shipped presets were fitted to it. */
    static boolean fittedTo(PublishedFinding finding) {
        return FITTED_TO.contains(finding.id());
    }

    private static List<PublishedFinding> read() {
        try (InputStream in = Objects.requireNonNull(PublishedFindings.class.getResourceAsStream(FILE), FILE);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().map(PublishedFindings::finding).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PublishedFinding finding(NamedCsvRecord row) {
        return new PublishedFinding(
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
