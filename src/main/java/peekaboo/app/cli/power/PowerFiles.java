package peekaboo.app.cli.power;

import java.io.IOException;
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
import peekaboo.dyad.Unit;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.power.GroupShare;
import peekaboo.power.PowerPlan;
import peekaboo.power.PowerResult;
import peekaboo.power.Precision;
import peekaboo.scenario.Change;
import peekaboo.study.Quantities;
import peekaboo.text.Column;
import peekaboo.text.CsvColumns;
import peekaboo.typed.UnitText;
import peekaboo.words.QuantityColumns;

/**
 * The files of what was found.
 *
 * @param result that was found
 * @param changes that were asked for on the command line
 * @param folder they go to
 */
record PowerFiles(PowerResult result, List<Change> changes, ResultFolder folder) {
    static final String PRECISION = "precision.csv";
    private static final String POWER = "power.csv";

    /** Makes all of them, and the manifest last. */
    void write(Provenance provenance) throws IOException {
        SetColumns set = new SetColumns(changes, provenance.scenario());
        folder.write(List.of(
                FileToWrite.csv(PRECISION, set.behind(ofSteps(), row -> arms()), result.steps()),
                FileToWrite.csv(POWER, set.behind(ofGroups(), row -> arms()), result.shares())));
        result.steps().forEach(this::tellFault);
        tellFault(result.first());
        tellFault(result.second());
        provenance.write(folder, terms(), List.of());
    }

    private List<String> arms() {
        return List.of(result.first().arm(), result.second().arm());
    }

    private void tellFault(Precision step) {
        String fault = step.difference().fault() + step.interval().fault();
        folder.lacksNumber("difference of " + step.dyads() + " dyads", PRECISION, fault);
    }

    private void tellFault(PowerResult.Infants infants) {
        folder.lacksNumber("value of an infant with " + infants.arm(), POWER, infants.fault());
    }

    private <R> CsvColumns<R> whose() {
        return new CsvColumns<R>()
                .and(Column.text("arm", "name of the first arm"), row -> result.first()
                        .arm())
                .and(Column.text("other_arm", "name of the second arm"), row -> result.second()
                        .arm())
                .and(
                        Column.oneOf(
                                "outcome",
                                "which number it is",
                                List.of(QuantityColumns.value(result.plan().outcome()))),
                        row -> result.plan().outcome().name())
                .and(
                        Column.text("unit", "of the outcome; proportion is a share, 0 to 1"),
                        row -> result.plan().outcome().unitInRecords());
    }

    private CsvColumns<Precision> ofSteps() {
        String unlessObserved = "where it was not observed: not_observed says why";
        String noInterval = "where there is no interval: not_observed says why";
        return this.<Precision>whose()
                .and(
                        Column.count("dyads", "how many, from the first on, the same with both arms"),
                        row -> Integer.toString(row.dyads()))
                .and(
                        QuantityColumns.ofRow(
                                        "value", "first arm less second, as a comparison of as many dyads shows it")
                                .empty(unlessObserved),
                        row -> row.difference().either(known -> ResultNumber.of(known.value()), reason -> ""))
                .and(
                        QuantityColumns.ofRow("low", "lower end of its interval over resampled dyads")
                                .empty(noInterval),
                        row -> end(row, Interval::low))
                .and(
                        QuantityColumns.ofRow("high", "upper end of the interval")
                                .empty(noInterval),
                        row -> end(row, Interval::high))
                .and(QuantityColumns.level(), row -> end(row, Interval::level))
                .and(
                        Column.number(
                                        "half_width",
                                        "",
                                        Column.FROM_ZERO,
                                        "half of the width of the interval, in the unit of the row")
                                .empty(noInterval),
                        row -> row.half().either(ResultNumber::of, reason -> ""))
                .and(
                        QuantityColumns.notObserved("why there is no value, or no interval around it")
                                .empty("where there are both"),
                        row -> row.interval().either(known -> "", Measured.Reason::label));
    }

    private static String end(Precision row, Function<Interval, Double> end) {
        return row.interval().either(ends -> ResultNumber.of(end.apply(ends)), reason -> "");
    }

    private CsvColumns<GroupShare> ofGroups() {
        CsvColumns<GroupShare> columns = this.<GroupShare>whose()
                .and(
                        Column.count(
                                "infants",
                                "in each of the two groups, drawn with replacement from those with a value of their own"),
                        row -> Integer.toString(row.infants()))
                .and(
                        Column.number(
                                "noise",
                                "",
                                Column.FROM_ZERO,
                                "standard deviation of the error with which each infant is measured, in the unit of the row"),
                        row -> ResultNumber.plain(row.noise()))
                .and(Column.count("studies", "how many were simulated"), row -> Integer.toString(row.studies()))
                .and(
                        Column.number(
                                "share_told_apart",
                                Column.PROPORTION,
                                Column.SHARE,
                                "share of the studies in which Student's t-test tells the groups apart at the 5 % level; "
                                        + Quantities.LESS_APART),
                        row -> ResultNumber.of(row.share()))
                .and(
                        Column.number(
                                "share_low",
                                Column.PROPORTION,
                                Column.SHARE,
                                "lower end of its 95 % interval, over how many studies were simulated and over nothing else"),
                        row -> ResultNumber.of(row.interval().low()))
                .and(
                        Column.number("share_high", Column.PROPORTION, Column.SHARE, "upper end of the interval"),
                        row -> ResultNumber.of(row.interval().high()));
        add(columns, "first", result.first());
        add(columns, "second", result.second());
        return columns;
    }

    /** From whom groups are drawn. */
    private static void add(CsvColumns<GroupShare> columns, String which, PowerResult.Infants infants) {
        String arm = " arm, without error";
        columns.and(
                Column.count(which + "_infants", "infants with a value of their own in the " + which + " arm"),
                row -> Integer.toString(infants.values().size()));
        columns.and(
                QuantityColumns.ofRow(which + "_mean", "mean of the infants' own values in the " + which + arm),
                row -> ResultNumber.of(infants.mean()));
        columns.and(
                Column.number(
                        which + "_deviation",
                        "",
                        Column.FROM_ZERO,
                        "standard deviation of the infants' own values in the " + which + arm
                                + ", in the unit of the row"),
                row -> ResultNumber.of(infants.deviation()));
    }

    private Map<String, String> terms() {
        PowerPlan plan = result.plan();
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("arms", String.join(" ", arms()));
        terms.put("outcome", plan.outcome().name());
        terms.put("horizon", UnitText.inWords(Unit.SECONDS, plan.terms().horizonSeconds()));
        terms.put("replicates", Integer.toString(plan.terms().replicates()));
        plan.precision().half().ifPresent(half -> {
            terms.put("half_width", ResultNumber.plain(half));
            terms.put("most", Integer.toString(plan.precision().most()));
        });
        terms.put("infants", plan.groups().sizes().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        terms.put("noise", ResultNumber.plain(plan.groups().noise()));
        terms.put("studies", Integer.toString(plan.groups().studies()));
        return terms;
    }
}
