package peekaboo.app.cli.fit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.folder.RunningLog;
import peekaboo.app.cli.folder.RunningLog.Kept;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.dyad.Range;
import peekaboo.fit.Evaluation;
import peekaboo.fit.FitParameter;
import peekaboo.fit.FitPlan;
import peekaboo.fit.Search;
import peekaboo.text.Column;

/**
 * How a log of a fit is written: a line on what is fitted, the names of the columns, a row a try. It is read as strictly as it is
 * written, but for the ends of its lines, which an editor may have changed; what cannot be part of it is told with its line.
 *
 * @param plan by which is fitted
 * @param search whose tries are logged
 */
record FitLogText(FitPlan plan, Search search) implements RunningLog.Text<Evaluation> {
    private static final int MOST = 64 << 20;

    private static final String COMMENT = "# ";
    private static final String BEGINNING = COMMENT + "seed ";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Columns before those of the parameters. */
    private static final List<String> FIRST = List.of("restart", "number", "loss");

    private static final int ROWS_FROM_LINE = 3;
    private static final int LONGEST_TOLD = 100;

    /** As {@code Double.toString} writes numbers: no NaN, no hexadecimal digits. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,17}[.][0-9]{1,17}(E-?[0-9]{1,3})?");

    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,8}");

    /** What is tried has five digits and may so lie a little outside its box. */
    private static final double ROUNDED_BY = 1e-4;

    @Override
    public String file() {
        return FitLog.FILE;
    }

    @Override
    public String work() {
        return "fit";
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public boolean isBegun(String text) {
        return text.startsWith(BEGINNING) || text.startsWith(BYTE_ORDER_MARK + BEGINNING);
    }

    /** What the columns mean; before their names stands a line that begins with #. */
    static List<Column> columns(FitPlan plan) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.number("restart", "", Column.COUNT, "number of the search, from 1"),
                Column.number("number", "", Column.COUNT, "number of the try in its search, from 1"),
                Column.number(
                        "loss", "", Column.FROM_ZERO, "how far the try is from what was published: less is nearer")));
        for (FitParameter parameter : plan.parameters()) {
            columns.add(Column.number(
                    parameter.name(), parameter.parameter().unit().symbol(), Column.ANY, "the value that was tried"));
        }
        return columns;
    }

    @Override
    public String rows(List<Evaluation> evaluations) {
        StringBuilder text = new StringBuilder();
        evaluations.forEach(evaluation -> text.append(row(evaluation)));
        return text.toString();
    }

    @Override
    public String of(List<Evaluation> evaluations) {
        StringBuilder text = new StringBuilder();
        head().forEach(line -> text.append(line).append('\n'));
        return text.append(rows(evaluations)).toString();
    }

    /** A row, its line ended. */
    static String row(Evaluation evaluation) {
        List<String> row = new ArrayList<>();
        row.add(Integer.toString(evaluation.restart()));
        row.add(Integer.toString(evaluation.number()));
        row.add(Double.toString(evaluation.loss()));
        evaluation.values().forEach(value -> row.add(Double.toString(value)));
        return line(row) + "\n";
    }

    private List<String> head() {
        List<String> names = new ArrayList<>(FIRST);
        plan.parameters().stream().map(FitParameter::name).forEach(names::add);
        return List.of(BEGINNING + search.seed() + ", " + plan.inWords(), line(names));
    }

    /** Names in kebab case and numbers: nothing that would have to be quoted. */
    private static String line(List<String> cells) {
        return String.join(",", cells);
    }

    @Override
    public Kept<Evaluation> read(Path from, String text) throws StopException {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String cut = lines.remove(lines.size() - 1);
        lines.replaceAll(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        checkHead(from, lines, cut);
        Rows rows = new Rows(from);
        for (int i = ROWS_FROM_LINE - 1; i < lines.size(); i++) {
            rows.add(i + 1, lines.get(i));
        }
        return new Kept<>(rows.read, cut);
    }

    private void checkHead(Path from, List<String> lines, String cut) throws StopException {
        List<String> head = head();
        for (int i = 0; i < head.size(); i++) {
            if (i >= lines.size()) {
                boolean isEmpty = lines.isEmpty() && cut.isEmpty();
                String found = isEmpty ? "an empty file" : "a log that is cut short, or no log of a fit: " + told(cut);
                throw bad(from, i + 1, found, told(head.get(i)));
            }
            if (!lines.get(i).equals(head.get(i))) {
                throw otherHead(from, i + 1, lines.get(i), head.get(i));
            }
        }
    }

    private static StopException otherHead(Path from, int number, String line, String expected) {
        if (number == 1 && line.startsWith(COMMENT)) {
            return OptionProblems.badOption(
                    place(from),
                    "the log of another fit, " + line.substring(COMMENT.length()),
                    expected.substring(COMMENT.length()));
        }
        String found = number == 1 ? "no log of a fit: " + told(line) : told(line);
        return bad(from, number, found, expected);
    }

    private static StopException bad(Path from, int line, String found, String expected) {
        return OptionProblems.badList(place(from) + ":" + line, found, expected);
    }

    private static String place(Path from) {
        return "--resume " + from;
    }

    private static String told(String line) {
        return line.length() > LONGEST_TOLD ? line.substring(0, LONGEST_TOLD) + "..." : line;
    }

    /** Rows as they are read: those of a restart are numbered from 1, and no restart is left out. */
    private final class Rows {
        private final Path from;
        private final List<Evaluation> read = new ArrayList<>();
        private final Map<Integer, Integer> numbers = new HashMap<>();

        Rows(Path from) {
            this.from = from;
        }

        void add(int at, String line) throws StopException {
            List<String> cells = List.of(line.split(",", -1));
            if (cells.size() != FIRST.size() + plan.parameters().size()) {
                String found = line.isEmpty() ? "nothing" : told(line);
                throw bad(from, at, found, "restart, number, loss and a value for each parameter");
            }
            read.add(new Evaluation(restart(at, cells), number(at, cells), loss(at, cells), values(at, cells)));
        }

        private int restart(int at, List<String> cells) throws StopException {
            int next = numbers.size() + 1;
            int restart = whole(cells.get(0));
            if (restart < 1 || restart > next) {
                throw cell(at, "restart " + cells.get(0), next == 1 ? "1" : "a whole number from 1 to " + next);
            }
            return restart;
        }

        private int number(int at, List<String> cells) throws StopException {
            int number = numbers.merge(whole(cells.get(0)), 1, Integer::sum);
            if (whole(cells.get(1)) != number) {
                String expected = number + ", the next of restart " + cells.get(0);
                throw cell(at, "number " + cells.get(1), expected);
            }
            return number;
        }

        private double loss(int at, List<String> cells) throws StopException {
            double loss = decimal(cells.get(2));
            if (!(loss >= 0 && loss <= Double.MAX_VALUE)) {
                throw cell(at, "loss " + cells.get(2), "a number from 0 up");
            }
            return loss;
        }

        private List<Double> values(int at, List<String> cells) throws StopException {
            List<Double> values = new ArrayList<>();
            for (FitParameter parameter : plan.parameters()) {
                String cell = cells.get(FIRST.size() + values.size());
                double value = decimal(cell);
                Range box = parameter.box();
                boolean isInside = value >= box.low() - Math.abs(box.low()) * ROUNDED_BY
                        && value <= box.high() + Math.abs(box.high()) * ROUNDED_BY;
                if (!isInside) {
                    String expected = "a number from " + box.low() + " to " + box.high();
                    throw cell(at, parameter.name() + " " + cell, expected);
                }
                values.add(value);
            }
            return values;
        }

        private StopException cell(int at, String found, String expected) {
            return bad(from, at, told(found), expected);
        }

        private static int whole(String text) {
            return WHOLE.matcher(text).matches() ? Integer.parseInt(text) : 0;
        }

        private static double decimal(String text) {
            return DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        }
    }
}
