package peekaboo.app.cli.sweep;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import peekaboo.app.cli.asking.SetColumns;
import peekaboo.app.cli.folder.FileToWrite;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.folder.ResultNumber;
import peekaboo.design.Design;
import peekaboo.design.Design.Axis;
import peekaboo.dyad.Unit;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.study.PooledStudy.ArmOutcomes;
import peekaboo.study.PooledStudy.Outcome;
import peekaboo.sweep.SweepPlan;
import peekaboo.text.Column;
import peekaboo.text.CsvColumns;
import peekaboo.text.DecimalText;
import peekaboo.typed.UnitText;
import peekaboo.words.QuantityColumns;

/**
 * The files of a sweep, or of a shard of one.
 *
 * @param plan of the whole
 * @param log how it is written down
 * @param runs that are there, in their order
 * @param folder they go to
 */
record SweepFiles(SweepPlan plan, SweepLogText log, List<LoggedRun> runs, ResultFolder folder) {
    private static final String TABLE = "sweep.csv";

    /** Makes all of them, these among them, and the manifest last. */
    void write(List<FileToWrite> more, Provenance provenance) throws IOException {
        List<FileToWrite> all = new ArrayList<>(more);
        all.add(table(new SetColumns(log.head().sets(), provenance.scenario())));
        all.add(new FileToWrite(SweepLogText.FILE, true, this::log));
        folder.write(all);
        runs.forEach(this::tellFaults);
        provenance.write(folder, terms(), List.of());
    }

    /** Row by row: all of it at once would be many times what is kept. */
    private void log(OutputStream out) throws IOException {
        out.write(log.of(List.of()).getBytes(StandardCharsets.UTF_8));
        for (LoggedRun run : runs) {
            out.write(log.rows(List.of(run)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Map<String, String> terms() {
        SweepHead head = log.head();
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("design", head.kind().label());
        terms.put("points", Integer.toString(plan.design().points().size()));
        terms.put("seeds", Integer.toString(head.seeds()));
        terms.put("varied", head.axes().stream().map(Axis::path).collect(Collectors.joining(" ")));
        terms.put("outcomes", head.outcomes().stream().map(Quantity::name).collect(Collectors.joining(" ")));
        terms.put("horizon", UnitText.inWords(Unit.SECONDS, head.terms().horizonSeconds()));
        terms.put("replicates", Integer.toString(head.terms().replicates()));
        terms.put("sweep", head.digest());
        if (!head.shard().isWhole()) {
            terms.put("shard", head.shard().text());
        }
        return terms;
    }

    private void tellFaults(LoggedRun run) {
        for (ArmOutcomes arm : run.result().arms()) {
            for (Outcome outcome : arm.outcomes()) {
                String fault = outcome.value().then(Estimate::interval).fault();
                String which = outcome.quantity().name() + " of " + arm.arm() + " at point "
                        + plan.pointOf(run.result().run());
                folder.lacksNumber(which, TABLE, fault);
            }
        }
    }

    /** A row: an outcome of an arm in a run. */
    private record Row(LoggedRun run, ArmOutcomes arm, Outcome outcome) {}

    private FileToWrite table(SetColumns set) {
        CsvColumns<Row> columns = set.behind(columns(), row -> List.of(row.arm.arm()));
        return FileToWrite.csv(TABLE, columns.columns(), csv -> {
            for (LoggedRun run : runs) {
                for (ArmOutcomes arm : run.result().arms()) {
                    arm.outcomes().forEach(outcome -> csv.accept(columns.row(new Row(run, arm, outcome))));
                }
            }
        });
    }

    private CsvColumns<Row> columns() {
        CsvColumns<Row> columns = new CsvColumns<Row>()
                .and(
                        Column.count("point", "number of the point of the design, from 0"),
                        row -> Integer.toString(plan.pointOf(row.run.result().run())))
                .and(
                        Column.count("seed", "from which the draws of this run were made"),
                        row -> Integer.toString(row.run.result().seed()));
        for (int axis = 0; axis < plan.design().axes().size(); axis++) {
            int at = axis;
            Axis varied = plan.design().axes().get(axis);
            columns.and(column(varied), row -> cell(varied, row.run.values().get(at)));
        }
        columns.and(Column.text("arm", "name of the arm"), row -> row.arm.arm());
        columns.and(
                Column.oneOf("outcome", "which number it is", outcomes()),
                row -> row.outcome.quantity().name());
        columns.and(
                Column.text("unit", "of the value; proportion is a share, 0 to 1"),
                row -> row.outcome.quantity().unitInRecords());
        String unlessObserved = "where it was not observed: not_observed says why";
        String noInterval = "where there is no interval: not_observed says why";
        columns.and(
                QuantityColumns.ofRow("value", "the estimate").empty(unlessObserved),
                row -> row.outcome.value().either(known -> ResultNumber.of(known.value()), reason -> ""));
        columns.and(
                QuantityColumns.ofRow("low", "lower end of its interval over resampled dyads")
                        .empty(noInterval),
                row -> end(row, Interval::low));
        columns.and(
                QuantityColumns.ofRow("high", "upper end of the interval").empty(noInterval),
                row -> end(row, Interval::high));
        columns.and(QuantityColumns.level(), row -> end(row, Interval::level));
        columns.and(
                QuantityColumns.notObserved("why there is no value, or no interval around it")
                        .empty("where there are both"),
                row -> row.outcome.value().then(Estimate::interval).either(known -> "", Measured.Reason::label));
        columns.and(
                Column.count("dyads", "how many the arm had at this point"),
                row -> Integer.toString(row.run.result().dyads()));
        columns.and(
                Column.count("turnings_away", "how many turnings away of the arm were watched at this point"),
                row -> Integer.toString(row.arm.turningsAway()));
        return columns.and(
                Column.text(
                                "digest",
                                "of the records of the arm at this point, 16 hexadecimal digits: where it is the same, nothing differed")
                        .empty("where this program failed at the run"),
                row -> row.arm.digest());
    }

    private static Column column(Axis varied) {
        String meaning = "what was varied: " + varied.path();
        return varied.isNumeric()
                ? Column.number(varied.path(), varied.symbol(), Column.ANY, meaning)
                : Column.text(varied.path(), meaning + ", as it was typed");
    }

    private String cell(Axis varied, String value) {
        return varied.unit()
                .map(unit -> UnitText.parse(unit, value))
                .map(DecimalText::print)
                .orElse(value);
    }

    private List<Column.Value> outcomes() {
        return plan.outcomes().stream().map(QuantityColumns::value).toList();
    }

    private static String end(Row row, Function<Interval, Double> end) {
        return row.outcome
                .value()
                .then(Estimate::interval)
                .either(ends -> ResultNumber.of(end.apply(ends)), reason -> "");
    }

    /** The design as its runs tell it: with the values of every point. */
    static Design design(SweepHead head, List<LoggedRun> all) {
        List<Design.Point> points = new ArrayList<>();
        for (int run = 0; run < all.size(); run += head.seeds()) {
            points.add(new Design.Point("", all.get(run).values()));
        }
        return new Design(head.kind(), head.axes(), points);
    }
}
