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
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.reading.KeptFile;
import peekaboo.app.cli.reading.KeptFile.UnfitException;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.design.DesignTable;
import peekaboo.text.SignificantDigits;

/**
 * A design from a CSV file, with commas, semicolons or tabs between its cells. Numbers may be as programs write them: with an exponent, with
 * more digits than are kept, and with a decimal comma where no comma parts cells.
 */
final class TableFile {
    private static final int MOST = 64 << 20;
    /** So many digits of a number are kept. */
    private static final int DIGITS = 15;

    private static final int LONGEST_EXPONENT = 3;
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?)([0-9]*)(?:([.,])([0-9]*))?(?:[eE]([-+]?[0-9]{1," + LONGEST_EXPONENT + "}))?");

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
        boolean hasCommas = separator(text) != ',';
        List<DesignTable.Row> rows = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            List<String> cells = record.getFields().stream()
                    .map(cell -> plain(cell.strip(), hasCommas))
                    .toList();
            rows.add(new DesignTable.Row(record.getStartingLineNumber(), cells));
        }
        return new DesignTable(file.toString(), records.get(0).getFields(), rows);
    }

    /** A number as a scenario file would have it, to as many digits as are kept there; any other cell as it stands. */
    private static String plain(String cell, boolean hasCommas) {
        Matcher number = NUMBER.matcher(cell);
        boolean isNumber = number.matches()
                && !(number.group(2) + Objects.requireNonNullElse(number.group(4), "")).isEmpty()
                && (hasCommas || !",".equals(number.group(3)));
        return isNumber ? SignificantDigits.plain(cell.replace(',', '.'), DIGITS) : cell;
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
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException | UncheckedIOException | IOException broken) {
            String told = broken.getMessage()
                    + (broken.getCause() == null ? "" : ": " + broken.getCause().getMessage());
            throw OptionProblems.badList(DesignTable.OPTION + " " + file, told, "a CSV file");
        }
        return records;
    }

    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        return head.contains(",") ? ',' : head.contains(";") ? ';' : head.contains("\t") ? '\t' : ',';
    }
}
