package peekaboo.app.cli.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import peekaboo.app.cli.reading.KeptFile;
import peekaboo.app.cli.reading.KeptFile.UnfitException;
import peekaboo.app.cli.terminal.StopException;

/**
 * The log of work that can be stopped and gone on with. While the work goes on it lies beside the folder of the results, which appears
 * whole or not at all, and each row is on the disk before the next is written; so it is there after whatever ended the process. A row
 * that was cut off in the middle is left out, and told. One process writes it at a time, and at every moment it is the earlier log or
 * the later one.
 *
 * @param <R> of what a row tells
 */
public final class RunningLog<R> implements AutoCloseable {
    private static final int BEGINNING = 16;

    private final TargetFile file;
    private final Text<R> text;
    private final List<R> earlier;
    private final boolean isCopy;
    private final List<String> notices = new ArrayList<>();

    private RunningLog(TargetFile file, Text<R> text, List<R> earlier, boolean isCopy) {
        this.file = file;
        this.text = text;
        this.earlier = List.copyOf(earlier);
        this.isCopy = isCopy;
        notices.addAll(file.notices());
    }

    /**
     * How a log is written and read.
     *
     * @param <R> of what a row tells
     */
    public interface Text<R> {
        /** Its name in the folder of the results. */
        String file();

        /** The work, such as "fit". */
        String work();

        /** The most bytes of a log that is read, whole MiB. */
        int most();

        /** True if a text begins as every log of such work does, of whatever was worked at. */
        boolean isBegun(String beginning);

        /**
         * Reads a log.
         *
         * @param from where it lies, for messages
         * @throws StopException if it is that of other work, or was damaged
         */
        Kept<R> read(Path from, String log) throws StopException;

        /** A whole log. */
        String of(List<R> rows);

        /** Some rows, the line of each ended. */
        String rows(List<R> rows);
    }

    /**
     * What an earlier run had written.
     *
     * @param rows of its log
     * @param cut what there is of a last row that was cut off in the middle; empty if there is none
     */
    public record Kept<R>(List<R> rows, String cut) {}

    /** Where the log of this work lies while it goes on. */
    public static Path beside(Path results, String file) {
        Path folder = results.toAbsolutePath().normalize();
        return folder.resolveSibling(folder.getFileName() + "." + file);
    }

    /**
     * Begins a log.
     *
     * @param force true to give up the log of work that was stopped
     * @throws StopException if there is one, or something else is in its place, which stays even then
     */
    public static <R> RunningLog<R> begin(Path results, Text<R> text, boolean force) throws IOException, StopException {
        Path running = beside(results, text.file());
        return new Opening<>(running, text).open(running, () -> {
            refuseStranger(running, text);
            if (Files.exists(running) && !force) {
                throw StopException.failed(running + ": the log of a " + text.work()
                        + " that was stopped, or still runs.\n"
                        + "Go on with it with --resume, or begin anew with --force.");
            }
            return new Kept<>(List.of(), "");
        });
    }

    /**
     * Goes on with what an earlier run wrote: the log of one that was stopped, or else that of one that came to its end.
     *
     * @throws StopException if there is none, it was other work, or it was damaged; then all is as it was
     */
    public static <R> RunningLog<R> goOn(Path results, Text<R> text) throws IOException, StopException {
        Path running = beside(results, text.file());
        Path finished = results.resolve(text.file());
        Path from = Files.exists(running) ? running : finished;
        if (!Files.exists(from)) {
            throw StopException.badInput("--resume\n  found     no log to go on with\n  expected  " + running + " or "
                    + finished + "; begin without --resume");
        }
        return new Opening<>(running, text).open(from, () -> text.read(from, read(from, text)));
    }

    /** Whether there is a log to go on with, of work that was stopped or that came to its end. */
    public static boolean isThere(Path results, Text<?> text) {
        return Files.exists(beside(results, text.file())) || Files.exists(results.resolve(text.file()));
    }

    /** The log lies beside the folder that was asked for: nobody who forces that has thought of a file of this name. */
    private static void refuseStranger(Path file, Text<?> text) throws StopException {
        byte[] beginning = beginning(file, text);
        if (beginning.length > 0 && !text.isBegun(new String(beginning, StandardCharsets.UTF_8))) {
            throw StopException.failed(file + ": is no log of a " + text.work() + ", and a " + text.work()
                    + " would write its log there.\nMove it away, or give another folder with -o.");
        }
    }

    /** The first bytes of a file, none where there is none; what is no file that can be read is refused. */
    private static byte[] beginning(Path file, Text<?> text) throws StopException {
        try {
            return KeptFile.beginning(file, BEGINNING);
        } catch (NoSuchFileException missing) {
            return new byte[0];
        } catch (UnfitException unfit) {
            throw noLog(file, text, unfit);
        }
    }

    /** The text of a log. */
    public static String read(Path file, Text<?> text) throws IOException, StopException {
        try {
            return KeptFile.text(file, text.most());
        } catch (UnfitException unfit) {
            throw noLog(file, text, unfit);
        }
    }

    private static StopException noLog(Path file, Text<?> text, UnfitException unfit) {
        return StopException.badInput(file + ": not the log of a " + text.work() + unfit.inWords());
    }

    /** What is to be told of the log before the work begins, a sentence an entry. */
    public List<String> notices() {
        return notices;
    }

    /** What was written down before. */
    public List<R> earlier() {
        return earlier;
    }

    /** Writes rows down; when this returns they are on the disk. */
    public void append(List<R> rows) {
        try {
            file.append(text.rows(rows));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Takes the log away: it is part of the results by now. */
    public void remove() throws IOException {
        file.remove();
    }

    /** Takes the log away if it is but a copy of the finished one, with which nothing can go on. */
    public void giveUp() throws IOException {
        if (isCopy) {
            remove();
        }
    }

    @Override
    public void close() {
        file.close();
    }

    /**
     * A log that is about to be opened.
     *
     * @param running where it is written
     * @param text how
     */
    private record Opening<R>(Path running, Text<R> text) {
        /** What is there by now is looked at when nobody else can write there any more, and before it is written anew. */
        RunningLog<R> open(Path from, Source<R> source) throws IOException, StopException {
            // A folder or a pipe is refused here.
            beginning(running, text);
            beginning(from, text);
            TargetFile file =
                    TargetFile.of(running, new TargetFile.Wanted("log of a " + text.work(), bytes -> true, true));
            boolean isWritten = false;
            try {
                Kept<R> kept = source.kept();
                file.write(text.of(kept.rows()));
                isWritten = true;
                RunningLog<R> log = new RunningLog<>(file, text, kept.rows(), !from.equals(running));
                log.tell(from, kept.cut());
                return log;
            } finally {
                if (!isWritten) {
                    file.close();
                }
            }
        }
    }

    private void tell(Path from, String cut) {
        if (!cut.isEmpty()) {
            notices.add(from + ": its last row was cut short and is left out: " + shown(cut));
        }
    }

    private static String shown(String cut) {
        return cut.length() > 200 ? cut.substring(0, 200) + "..." : cut;
    }

    /** Where the rows of before come from. */
    @FunctionalInterface
    private interface Source<R> {
        Kept<R> kept() throws IOException, StopException;
    }
}
