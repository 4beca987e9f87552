package peekaboo.app.cli.fit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import peekaboo.app.cli.folder.TargetFile;
import peekaboo.app.cli.reading.KeptFile;
import peekaboo.app.cli.reading.KeptFile.UnfitException;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.fit.Evaluation;

/**
 * The log of a fit: a row a try. While the fit runs it lies beside the folder of the results, which appears whole or not at all, and
 * each row is on the disk before the next try begins; so it is there after whatever ended the process. A row that was cut off in
 * the middle is left out, and told. One process writes it at a time, and at every moment it is the earlier log or the later one.
 */
final class FitLog implements AutoCloseable {
    /** Its name in the folder of the results. */
    static final String FILE = "fit-log.csv";

    private static final int MOST = 64 << 20;
    private static final int BEGINNING = 16;

    private final TargetFile file;
    private final List<Evaluation> earlier;
    private final Map<Try, Evaluation> written = new HashMap<>();
    private final boolean isCopy;
    private final List<String> notices = new ArrayList<>();

    private FitLog(TargetFile file, List<Evaluation> earlier, boolean isCopy) {
        this.file = file;
        this.earlier = earlier;
        this.isCopy = isCopy;
        notices.addAll(file.notices());
        earlier.forEach(evaluation -> written.put(Try.of(evaluation), evaluation));
    }

    /** Where the log of a fit lies while it runs. */
    static Path beside(Path results) {
        Path folder = results.toAbsolutePath().normalize();
        return folder.resolveSibling(folder.getFileName() + "." + FILE);
    }

    /**
     * Begins a log.
     *
     * @param force true to give up the log of a fit that was stopped
     * @throws StopException if there is one, or something else is in its place, which stays even then
     */
    static FitLog begin(Path running, FitLogText text, boolean force) throws IOException, StopException {
        return new Opening(running, text).open(running, () -> {
            refuseStranger(running);
            if (Files.exists(running) && !force) {
                throw StopException.failed(running + ": the log of a fit that was stopped, or still runs.\n"
                        + "Go on with it with --resume, or begin anew with --force.");
            }
            return new FitLogText.Kept(List.of(), "");
        });
    }

    /**
     * Goes on with what an earlier run wrote: the log of one that was stopped, or else that of one that came to its end.
     *
     * @param finished the log in the folder of the results
     * @throws StopException if there is none, it was another fit, or it was damaged; then all is as it was
     */
    static FitLog goOn(Path finished, Path running, FitLogText text) throws IOException, StopException {
        Path from = Files.exists(running) ? running : finished;
        if (!Files.exists(from)) {
            throw StopException.badInput("--resume\n  found     no log to go on with\n  expected  " + running + " or "
                    + finished + "; begin without --resume");
        }
        return new Opening(running, text).open(from, () -> text.read(from, text(from)));
    }

    /** The log lies beside the folder that was asked for: nobody who forces that has thought of a file of this name. */
    private static void refuseStranger(Path file) throws StopException {
        byte[] beginning = beginning(file);
        if (beginning.length > 0 && !FitLogText.isBegun(new String(beginning, StandardCharsets.UTF_8))) {
            throw StopException.failed(file + ": is no log of a fit, and a fit would write its log there.\n"
                    + "Move it away, or give another folder with -o.");
        }
    }

    /** The first bytes of a file, none where there is none; what is no file that can be read is refused. */
    private static byte[] beginning(Path file) throws StopException {
        try {
            return KeptFile.beginning(file, BEGINNING);
        } catch (NoSuchFileException missing) {
            return new byte[0];
        } catch (UnfitException unfit) {
            throw noLog(file, unfit);
        }
    }

    private static String text(Path file) throws IOException, StopException {
        try {
            return KeptFile.text(file, MOST);
        } catch (UnfitException unfit) {
            throw noLog(file, unfit);
        }
    }

    private static StopException noLog(Path file, UnfitException unfit) {
        return StopException.badInput(file + ": not the log of a fit" + unfit.inWords());
    }

    /** What is to be told of the log before the fit begins, a sentence an entry. */
    List<String> notices() {
        return notices;
    }

    /** What was written down before. */
    List<Evaluation> earlier() {
        return earlier;
    }

    /**
     * Writes a try down, unless it is there.
     *
     * @throws StrayRowException if another try of the same number is there
     */
    void add(Evaluation evaluation) {
        Evaluation before = written.putIfAbsent(Try.of(evaluation), evaluation);
        if (before == null) {
            append(evaluation);
        } else if (!before.equals(evaluation)) {
            throw new StrayRowException(before, evaluation);
        }
    }

    private void append(Evaluation evaluation) {
        try {
            file.append(FitLogText.row(evaluation));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Takes the log away: it is part of the results by now. */
    void remove() throws IOException {
        file.remove();
    }

    /** Takes the log away if it is but a copy of the finished one, with which no search can go on. */
    void giveUp() throws IOException {
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
    private record Opening(Path running, FitLogText text) {
        /** What is there by now is looked at when nobody else can write there any more, and before it is written anew. */
        FitLog open(Path from, Source source) throws IOException, StopException {
            // A folder or a pipe is refused here.
            beginning(running);
            beginning(from);
            TargetFile file = TargetFile.of(running, new TargetFile.Wanted("log of a fit", bytes -> true, true));
            boolean isWritten = false;
            try {
                FitLogText.Kept kept = source.kept();
                file.write(text.of(kept.rows()));
                isWritten = true;
                FitLog log = new FitLog(file, kept.rows(), !from.equals(running));
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
            notices.add(from + ": its last row was cut short and is left out: " + cut);
        }
    }

    /** Where the tries of before come from. */
    @FunctionalInterface
    private interface Source {
        FitLogText.Kept kept() throws IOException, StopException;
    }

    /** Which try it is, whatever was tried. */
    private record Try(int restart, int number) {
        static Try of(Evaluation evaluation) {
            return new Try(evaluation.restart(), evaluation.number());
        }
    }

    /** A row of the log that this search has not made: somebody has changed it, or another version of the model wrote it. */
    static final class StrayRowException extends RuntimeException {
        private static final long serialVersionUID = 1;

        StrayRowException(Evaluation kept, Evaluation made) {
            super("the search does not make this row\n  found     "
                    + FitLogText.row(kept).strip() + "\n  expected  "
                    + FitLogText.row(made).strip());
        }
    }
}
