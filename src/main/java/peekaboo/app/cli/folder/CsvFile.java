package peekaboo.app.cli.folder;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import peekaboo.text.CsvColumns;

/** A CSV file as of RFC 4180, but for line feeds at the ends of lines; in UTF-8. */
public final class CsvFile implements Consumer<List<String>>, AutoCloseable {
    private final CsvWriter writer;

    /** Begins the file with a header. */
    public CsvFile(Path file, List<String> header) throws IOException {
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8);
        writer.writeRecord(header);
    }

    /** Writes a whole file: the names of the columns, and a row for each of these. */
    public static <R> void write(Path file, CsvColumns<R> columns, List<R> rows) throws IOException {
        try (CsvFile csv = new CsvFile(file, columns.header())) {
            rows.forEach(row -> csv.accept(columns.row(row)));
        }
    }

    @Override
    public void accept(List<String> row) {
        writer.writeRecord(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
