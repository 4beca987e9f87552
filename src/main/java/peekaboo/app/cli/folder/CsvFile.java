package peekaboo.app.cli.folder;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** A CSV file as of RFC 4180, but for line feeds at the ends of lines; in UTF-8. */
public final class CsvFile implements Consumer<List<String>>, AutoCloseable {
    private final CsvWriter writer;

    /** Begins the file with a header. */
    CsvFile(OutputStream out, List<String> header) {
        writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.writeRecord(header);
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
