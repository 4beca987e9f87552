package peekaboo.app.cli.fit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import peekaboo.app.cli.folder.RunningLog;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.fit.Evaluation;

/** The log of a fit: a row a try. */
final class FitLog implements AutoCloseable {
    /** Its name in the folder of the results. */
    static final String FILE = "fit-log.csv";

    private final RunningLog<Evaluation> log;
    private final Map<Try, Evaluation> written = new HashMap<>();

    private FitLog(RunningLog<Evaluation> log) {
        this.log = log;
        log.earlier().forEach(evaluation -> written.put(Try.of(evaluation), evaluation));
    }

    /**
     * Begins a log.
     *
     * @param force true to give up the log of a fit that was stopped
     * @throws StopException if there is one, or something else is in its place, which stays even then
     */
    static FitLog begin(Path results, FitLogText text, boolean force) throws IOException, StopException {
        return new FitLog(RunningLog.begin(results, text, force));
    }

    /**
     * Goes on with what an earlier run wrote: the log of one that was stopped, or else that of one that came to its end.
     *
     * @throws StopException if there is none, it was another fit, or it was damaged; then all is as it was
     */
    static FitLog goOn(Path results, FitLogText text) throws IOException, StopException {
        return new FitLog(RunningLog.goOn(results, text));
    }

    /** What is to be told of the log before the fit begins, a sentence an entry. */
    List<String> notices() {
        return log.notices();
    }

    /** What was written down before. */
    List<Evaluation> earlier() {
        return log.earlier();
    }

    /**
     * Writes a try down, unless it is there.
     *
     * @throws StrayRowException if another try of the same number is there
     */
    void add(Evaluation evaluation) {
        Evaluation before = written.putIfAbsent(Try.of(evaluation), evaluation);
        if (before == null) {
            log.append(List.of(evaluation));
        } else if (!before.equals(evaluation)) {
            throw new StrayRowException(before, evaluation);
        }
    }

    /** Takes the log away: it is part of the results by now. */
    void remove() throws IOException {
        log.remove();
    }

    /** Takes the log away if it is but a copy of the finished one, with which no search can go on. */
    void giveUp() throws IOException {
        log.giveUp();
    }

    @Override
    public void close() {
        log.close();
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
