package peekaboo.app.cli.folder;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import peekaboo.text.Column;

/** A CSV file as of RFC 4180, but for line feeds at the ends of lines and what {@link DecimalSign} asks for; in UTF-8. */
public final class CsvFile implements Consumer<List<String>>, AutoCloseable {
    private final CsvWriter writer;
    private final List<Column> columns;
    private final DecimalSign sign;

    /** Begins the file with a header. */
    CsvFile(OutputStream out, List<Column> columns, DecimalSign sign) throws IOException {
        this.columns = columns;
        this.sign = sign;
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(sign.mark());
        writer = CsvWriter.builder()
                .fieldSeparator(sign.separator())
                .lineDelimiter(LineDelimiter.LF)
                .build(text);
        writer.writeRecord(Column.names(columns));
    }

    /** A row, with a cell for each column; numbers have a decimal point in it, whatever the file has. */
    @Override
    public void accept(List<String> row) {
        List<String> cells = new ArrayList<>(row.size());
        for (int place = 0; place < row.size(); place++) {
            cells.add(sign.cell(columns.get(place), row.get(place)));
        }
        writer.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
