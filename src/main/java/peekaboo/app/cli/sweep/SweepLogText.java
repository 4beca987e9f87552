package peekaboo.app.cli.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.folder.RunningLog;
import peekaboo.app.cli.folder.RunningLog.Kept;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.random.Digest;
import peekaboo.sweep.RunResult;

/**
 * How a log of a sweep is written: what it is of, then a row a run, with all that is found there. At the end of a row stands a digest of
 * it, by which one that was changed is known.
 *
 * @param head of which sweep
 */
record SweepLogText(SweepHead head) implements RunningLog.Text<LoggedRun> {
    /** Its name in the folder of the results. */
    static final String FILE = "sweep-log.txt";

    /** To read one of whatever sweep. */
    static final RunningLog.Text<LoggedRun> ANY = new SweepLogText(SweepHead.NONE);

    private static final int MOST = 512 << 20;
    private static final int LONGEST_TOLD = 100;
    private static final int CHECK = 8;
    private static final char TAB = '\t';

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String work() {
        return "sweep";
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public boolean isBegun(String beginning) {
        return SweepHead.BEGINNING.startsWith(beginning) || beginning.startsWith(SweepHead.BEGINNING);
    }

    @Override
    public String of(List<LoggedRun> rows) {
        return String.join("\n", head.lines()) + "\n" + rows(rows);
    }

    @Override
    public String rows(List<LoggedRun> rows) {
        StringBuilder text = new StringBuilder();
        for (LoggedRun row : rows) {
            String cells = String.join(TAB + "", row.cells());
            text.append(cells).append(TAB).append(check(cells)).append('\n');
        }
        return text.toString();
    }

    private static String check(String row) {
        return new Digest().add(row).hex().substring(0, CHECK);
    }

    @Override
    public Kept<LoggedRun> read(Path from, String log) throws StopException {
        List<String> lines = new ArrayList<>(List.of(log.split("\n", -1)));
        String cut = lines.remove(lines.size() - 1);
        List<String> expected = head.lines();
        for (int i = 0; i < expected.size(); i++) {
            String found = i < lines.size() ? lines.get(i) : cut;
            if (!found.equals(expected.get(i))) {
                throw OptionProblems.badList(
                        "--resume " + from + ":" + (i + 1),
                        "the log of another sweep: " + told(found),
                        told(expected.get(i)));
            }
        }
        return new Kept<>(rows(from, lines, expected.size()), cut);
    }

    /** The rows from a line on. */
    List<LoggedRun> rows(Path from, List<String> lines, int first) throws StopException {
        List<LoggedRun> rows = new ArrayList<>();
        for (int i = first; i < lines.size(); i++) {
            int last = lines.get(i).lastIndexOf(TAB);
            String cells = last < 0 ? "" : lines.get(i).substring(0, last);
            int line = i;
            LoggedRun row = check(cells).equals(lines.get(i).substring(last + 1))
                    ? LoggedRun.of(head, List.of(cells.split(TAB + "", -1)))
                            .orElseThrow(() -> damaged(from, line, lines.get(line)))
                    : null;
            boolean isNext = row != null
                    && head.shard().has(row.result().run())
                    && (rows.isEmpty()
                            || rows.get(rows.size() - 1).result().run()
                                    < row.result().run());
            if (row == null || !isNext || row.result().run() >= head.runs()) {
                throw damaged(from, i, lines.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static StopException damaged(Path from, int line, String found) {
        return OptionProblems.badList(
                from + ":" + (line + 1), "a row that was changed: " + told(found), "a row as a sweep has written it");
    }

    private static String told(String line) {
        return line.length() > LONGEST_TOLD ? line.substring(0, LONGEST_TOLD) + "..." : line;
    }

    /** The results of rows. */
    static List<RunResult> results(List<LoggedRun> rows) {
        return rows.stream().map(LoggedRun::result).toList();
    }
}
