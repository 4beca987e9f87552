package peekaboo.app.cli.sweep;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.reading.KeptFile;
import peekaboo.app.cli.reading.KeptFile.UnfitException;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.design.DesignTable;

/** A design from a CSV file, with commas, semicolons or tabs between its cells. */
final class TableFile {
    private static final int MOST = 64 << 20;

    private TableFile() {}

    /**
     * The table that a file holds.
     *
     * @throws StopException if it cannot be read, or is no table
     */
    static DesignTable read(Path file) throws StopException {
        String text = text(file);
        List<CsvRecord> records = records(file, text);
        if (records.isEmpty()) {
            return new DesignTable(file.toString(), List.of(), List.of());
        }
        List<DesignTable.Row> rows = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            rows.add(new DesignTable.Row(record.getStartingLineNumber(), record.getFields()));
        }
        return new DesignTable(file.toString(), records.get(0).getFields(), rows);
    }

    private static String text(Path file) throws StopException {
        try {
            return KeptFile.text(file, MOST);
        } catch (NoSuchFileException missing) {
            throw OptionProblems.badList(DesignTable.OPTION + " " + file, "no such file", "a CSV file");
        } catch (UnfitException unfit) {
            throw StopException.badInput(DesignTable.OPTION + " " + file + unfit.inWords());
        }
    }

    private static List<CsvRecord> records(Path file, String text) throws StopException {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException | UncheckedIOException | IOException broken) {
            throw OptionProblems.badList(
                    DesignTable.OPTION + " " + file, String.valueOf(broken.getMessage()), "a CSV file");
        }
        return records;
    }

    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        return head.contains(",") ? ',' : head.contains(";") ? ';' : head.contains("\t") ? '\t' : ',';
    }
}
