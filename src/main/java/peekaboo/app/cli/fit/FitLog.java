package peekaboo.app.cli.fit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.fit.Evaluation;
import peekaboo.fit.FitParameter;
import peekaboo.fit.FitPlan;
import peekaboo.fit.Search;

/**
 * The log of a fit: a row a try. While the fit runs it lies beside the folder of the results, which appears whole or not at all, and
 * each row is on the disk before the next try begins; so it is there after whatever ended the process. A row that was cut off in
 * the middle is dropped.
 */
final class FitLog {
    /** Its name in the folder of the results. */
    static final String FILE = "fit-log.csv";

    private static final String RESTART = "restart";
    private static final String NUMBER = "number";
    private static final String LOSS = "loss";

    /** Columns before those of the parameters. */
    private static final List<String> FIRST = List.of(RESTART, NUMBER, LOSS);

    private final Path file;
    private final List<Evaluation> earlier;
    private final Set<Evaluation> written;

    private FitLog(Path file, List<Evaluation> earlier) {
        this.file = file;
        this.earlier = earlier;
        this.written = new HashSet<>(earlier);
    }

    /** Where the log of a fit lies while it runs. */
    static Path beside(Path results) {
        Path folder = results.toAbsolutePath().normalize();
        return folder.resolveSibling(folder.getFileName() + "." + FILE);
    }

    /** Begins a log. */
    static FitLog begin(Path file, FitPlan plan, Search search) throws IOException {
        return begin(file, plan, search, List.of());
    }

    /**
     * Goes on with what an earlier run wrote.
     *
     * @param from where that lies; may be {@code file} itself
     * @throws StopException if it was another fit
     */
    static FitLog goOn(Path from, Path file, FitPlan plan, Search search) throws IOException, StopException {
        String text = Files.readString(from);
        String head = head(plan, search);
        if (!text.startsWith(head)) {
            throw OptionProblems.badOption(
                    "--resume " + from, "the log of another fit, " + firstLine(text), firstLine(head));
        }
        return begin(file, plan, search, rows(from, text.substring(head.length()), plan));
    }

    /** What is kept is written aside and moved, so that an interruption here costs nothing either. */
    private static FitLog begin(Path file, FitPlan plan, Search search, List<Evaluation> earlier) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(aside, text(plan, search, earlier));
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        return new FitLog(file, earlier);
    }

    /** A whole log. */
    static String text(FitPlan plan, Search search, List<Evaluation> evaluations) {
        StringBuilder text = new StringBuilder(head(plan, search));
        evaluations.forEach(evaluation -> text.append(line(row(evaluation))));
        return text.toString();
    }

    private static String head(FitPlan plan, Search search) {
        List<String> names = new ArrayList<>(FIRST);
        plan.parameters().stream().map(FitParameter::name).forEach(names::add);
        return "# seed " + search.seed() + ", " + plan.inWords() + "\n" + line(names);
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.startsWith("# ") ? line.substring(2) : "no log of a fit";
    }

    private static List<String> row(Evaluation evaluation) {
        List<String> row = new ArrayList<>();
        row.add(Integer.toString(evaluation.restart()));
        row.add(Integer.toString(evaluation.number()));
        row.add(Double.toString(evaluation.loss()));
        evaluation.values().forEach(value -> row.add(Double.toString(value)));
        return row;
    }

    /** Names in kebab case and numbers: nothing that would have to be quoted. */
    private static String line(List<String> row) {
        return String.join(",", row) + "\n";
    }

    private static List<Evaluation> rows(Path from, String text, FitPlan plan) throws StopException {
        List<Evaluation> rows = new ArrayList<>();
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        for (String line : whole.lines().toList()) {
            rows.add(evaluation(from, List.of(line.split(",", -1)), plan));
        }
        return rows;
    }

    private static Evaluation evaluation(Path from, List<String> cells, FitPlan plan) throws StopException {
        try {
            List<Double> values = cells.subList(FIRST.size(), cells.size()).stream()
                    .map(Double::valueOf)
                    .toList();
            if (values.size() == plan.parameters().size()) {
                return new Evaluation(
                        Integer.parseInt(cell(cells, RESTART)),
                        Integer.parseInt(cell(cells, NUMBER)),
                        Double.parseDouble(cell(cells, LOSS)),
                        values);
            }
        } catch (NumberFormatException | IndexOutOfBoundsException unfit) {
            // Told below, as a row too short is.
        }
        throw OptionProblems.badOption(
                "--resume " + from, String.join(",", cells), "restart, number, loss and a value for each parameter");
    }

    private static String cell(List<String> cells, String column) {
        return cells.get(FIRST.indexOf(column));
    }

    /** What was written down before. */
    List<Evaluation> earlier() {
        return earlier;
    }

    /** Writes a try down, unless it is there. */
    void add(Evaluation evaluation) {
        if (written.add(evaluation)) {
            try {
                Files.writeString(
                        file,
                        line(row(evaluation)),
                        StandardCharsets.UTF_8,
                        StandardOpenOption.APPEND,
                        StandardOpenOption.SYNC);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
