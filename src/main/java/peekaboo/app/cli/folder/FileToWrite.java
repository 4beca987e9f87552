package peekaboo.app.cli.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import peekaboo.app.cli.reading.BrokenFile;
import peekaboo.inference.Fault;
import peekaboo.picture.pen.NoFontException;
import peekaboo.text.Column;
import peekaboo.text.CsvColumns;

/**
 * The making of one file, independent of all others.
 *
 * @param name of the file
 * @param isNeeded true if the results are worth nothing without it; false for what goes with the numbers, such as a chart or a page
 * @param making of its bytes
 * @param columns what is declared of them, of a table; of anything else there are none
 */
public record FileToWrite(String name, boolean isNeeded, Making making, List<Column> columns) {
    public FileToWrite {
        columns = List.copyOf(columns);
    }

    /** One that is no table. */
    public FileToWrite(String name, boolean isNeeded, Making making) {
        this(name, isNeeded, making, List.of());
    }

    /** Makes the bytes of a file. */
    @FunctionalInterface
    public interface Making {
        void to(OutputStream out) throws IOException;

        /** The same with this sign in its numbers, if it is a table. */
        default void to(OutputStream out, DecimalSign sign) throws IOException {
            to(out);
        }
    }

    /** Makes a table. */
    private record Table(List<Column> columns, Consumer<CsvFile> rows) implements Making {
        @Override
        public void to(OutputStream out) throws IOException {
            to(out, DecimalSign.POINT);
        }

        @Override
        public void to(OutputStream out, DecimalSign sign) throws IOException {
            try (CsvFile csv = new CsvFile(out, columns, sign)) {
                rows.accept(csv);
            }
        }
    }

    /** Numbers as a table. */
    public static FileToWrite csv(String name, List<Column> columns, Consumer<CsvFile> rows) {
        return new FileToWrite(name, true, new Table(columns, rows), columns);
    }

    /** The same of columns, with a row for each of these. */
    public static <R> FileToWrite csv(String name, CsvColumns<R> columns, List<R> rows) {
        return csv(name, columns.columns(), csv -> rows.forEach(row -> csv.accept(columns.row(row))));
    }

    /** A text that the results are worth nothing without. */
    public static FileToWrite text(String name, Supplier<String> text) {
        return new FileToWrite(name, true, out -> out.write(text.get().getBytes(StandardCharsets.UTF_8)));
    }

    /** A table that is written by other means than the others. */
    public FileToWrite withColumns(List<Column> declared) {
        return new FileToWrite(name, isNeeded, making, declared);
    }

    /** A page that goes with the numbers. */
    public static FileToWrite page(String name, Supplier<String> text) {
        return new FileToWrite(name, false, text(name, text).making());
    }

    /**
     * A file that should have gone with the results and could not be made.
     *
     * @param name of the file, or which number of it
     * @param reason why, in words
     */
    public record Missing(String name, String reason) {

        /** A number that is missing in a file since this program failed at it. */
        public static Missing number(String which, String file, String fault) {
            return new Missing(which + " in " + file, inWords("computed", "compute", fault));
        }

        private static String inWords(String done, String toDo, String fault) {
            return fault.equals(Fault.NO_MEMORY)
                    ? fault + " to " + toDo + " it"
                    : "it could not be " + done + ", please report it: " + fault;
        }

        /** Work of which the numbers do not depend. */
        @FunctionalInterface
        public interface Work {
            void run() throws IOException;
        }

        /**
         * Does the work; whatever goes wrong in it is no loss to the numbers, and becomes a reason in words.
         *
         * @return the reason, or empty if it was done
         */
        public static Optional<String> reason(Work work) {
            try {
                return Fault.<Optional<String>, IOException>spared(
                        () -> {
                            work.run();
                            return Optional.empty();
                        },
                        fault -> Optional.of(inWords("made", "make", fault.inWords())));
            } catch (NoFontException none) {
                return Optional.of(String.valueOf(none.getMessage()));
            } catch (IOException broken) {
                return Optional.of(BrokenFile.reason(broken));
            }
        }
    }
}
