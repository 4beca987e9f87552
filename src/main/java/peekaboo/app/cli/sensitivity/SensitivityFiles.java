package peekaboo.app.cli.sensitivity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import peekaboo.app.cli.asking.SetColumns;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.FileToWrite;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.folder.ResultNumber;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.scenario.Change;
import peekaboo.sensitivity.MorrisEffect;
import peekaboo.sensitivity.Sensitivity;
import peekaboo.sensitivity.SensitivityFigures;
import peekaboo.sensitivity.SobolIndices;
import peekaboo.sensitivity.VariedParameter;
import peekaboo.text.Column;
import peekaboo.text.CsvColumns;

/**
 * The files of a sensitivity analysis.
 *
 * @param sensitivity that was found
 * @param changes that were asked for on the command line
 * @param folder they go to
 */
record SensitivityFiles(Sensitivity sensitivity, List<Change> changes, ResultFolder folder) {
    private static final String MORRIS = "morris.csv";
    private static final String SOBOL = "sobol.csv";
    private static final String MISSING = "missing";

    /** Makes all of them, the charts among them, and the manifest last. */
    void write(ChartFiles charts, Provenance provenance) throws IOException {
        SetColumns set = new SetColumns(changes, provenance.scenario());
        List<FileToWrite> all =
                new ArrayList<>(charts.of("charts", () -> SensitivityFigures.of(sensitivity), provenance.inWords()));
        if (!sensitivity.effects().isEmpty()) {
            all.add(FileToWrite.csv(MORRIS, set.behind(ofMorris()), sensitivity.effects()));
        }
        if (!sensitivity.indices().isEmpty()) {
            all.add(FileToWrite.csv(SOBOL, set.behind(ofSobol()), sensitivity.indices()));
        }
        folder.write(all);
        sensitivity.effects().forEach(this::tellFaults);
        sensitivity.indices().forEach(this::tellFaults);
        provenance.write(folder, terms(), List.of());
    }

    private void tellFaults(MorrisEffect effect) {
        String of =
                " of " + effect.parameter().path() + " on " + effect.outcome().name();
        tellFault("mu" + of, MORRIS, effect.mu());
        tellFault("mu_star" + of, MORRIS, effect.muStar());
        tellFault("sigma" + of, MORRIS, effect.sigma());
        folder.lacksNumber("trajectories" + of, MORRIS, effect.fault());
    }

    private void tellFaults(SobolIndices indices) {
        String of =
                " of " + indices.parameter().path() + " on " + indices.outcome().name();
        tellFault("first_order" + of, SOBOL, indices.firstOrder());
        tellFault("total" + of, SOBOL, indices.total());
        folder.lacksNumber("rows" + of, SOBOL, indices.fault());
    }

    private void tellFault(String which, String file, Measured<Estimate> value) {
        folder.lacksNumber(which, file, value.then(Estimate::interval).fault());
    }

    private static CsvColumns<MorrisEffect> ofMorris() {
        String unit = ", in the outcome's unit per whole of the range the parameter was varied over";
        CsvColumns<MorrisEffect> columns = whose(MorrisEffect::outcome, MorrisEffect::parameter);
        add(
                columns,
                new Told("mu", "mean effect: above 0 where more of the parameter means more of the outcome" + unit),
                MorrisEffect::mu);
        add(columns, new Told("mu_star", "mean size of the effect" + unit), MorrisEffect::muStar);
        add(
                columns,
                new Told(
                        "sigma",
                        "standard deviation of the effect, or how much it hangs on where all other parameters stand"
                                + unit),
                MorrisEffect::sigma);
        return columns.and(
                Column.count(MISSING, "trajectories that did not show the effect"),
                effect -> Integer.toString(effect.missing()));
    }

    private static CsvColumns<SobolIndices> ofSobol() {
        CsvColumns<SobolIndices> columns = whose(SobolIndices::outcome, SobolIndices::parameter);
        String share = "share of the outcome's variance that the parameter accounts for, ";
        add(columns, new Told("first_order", share + "by itself"), SobolIndices::firstOrder);
        add(columns, new Told("total", share + "by itself and together with others"), SobolIndices::total);
        return columns.and(
                Column.count(MISSING, "rows that were left out, as the outcome was not observed there"),
                indices -> Integer.toString(indices.missing()));
    }

    private static <R> CsvColumns<R> whose(Function<R, Quantity> outcome, Function<R, VariedParameter> parameter) {
        return new CsvColumns<R>()
                .and(Column.text("outcome", "the quantity that was looked at"), row -> outcome.apply(row)
                        .name())
                .and(Column.text("unit", "of the outcome; proportion is a share, 0 to 1"), row -> outcome.apply(row)
                        .unitInRecords())
                .and(
                        Column.oneOf("side", "whose parameter it is", sides()),
                        row -> parameter.apply(row).side().label())
                .and(
                        Column.text("parameter", "name of the parameter that was varied"),
                        row -> parameter.apply(row).name())
                .and(
                        Column.number("from", "", Column.ANY, "lower end of its range, in parameter_unit"),
                        row -> number(parameter.apply(row).range().low()))
                .and(
                        Column.number("to", "", Column.ANY, "upper end of its range, in parameter_unit"),
                        row -> number(parameter.apply(row).range().high()))
                .and(
                        Column.text("parameter_unit", "unit of the parameter").empty("where it is a plain number"),
                        row -> parameter.apply(row).parameter().unit().symbol());
    }

    private static List<Column.Value> sides() {
        return List.of(
                new Column.Value(VariedParameter.Side.INFANT.label(), "of the infant"),
                new Column.Value(VariedParameter.Side.CAREGIVER.label(), "of the caregiver"));
    }

    /** The name of an estimate's column, and what it means. */
    private record Told(String name, String meaning) {}

    /** A value and the ends of its interval; empty where there is none. */
    private static <R> void add(CsvColumns<R> columns, Told told, Function<R, Measured<Estimate>> value) {
        String unseen = "where too few points showed the outcome";
        String without = "where there is no value, or too few points for an interval";
        columns.and(Column.number(told.name, "", Column.ANY, told.meaning).empty(unseen), row -> value.apply(row)
                .either(known -> number(known.value()), reason -> ""));
        columns.and(
                Column.number(told.name + "_low", "", Column.ANY, "lower end of its 95 % interval")
                        .empty(without),
                row -> end(value.apply(row), Interval::low));
        columns.and(
                Column.number(told.name + "_high", "", Column.ANY, "upper end of its 95 % interval")
                        .empty(without),
                row -> end(value.apply(row), Interval::high));
    }

    private static String end(Measured<Estimate> value, Function<Interval, Double> end) {
        return value.then(Estimate::interval).either(ends -> number(end.apply(ends)), reason -> "");
    }

    private static String number(double value) {
        return ResultNumber.plain(value);
    }

    private Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("arm", sensitivity.space().scenario().arms().get(0).name());
        terms.put(
                "outcomes", sensitivity.outcomes().stream().map(Quantity::name).collect(Collectors.joining(" ")));
        terms.put("ranges", sensitivity.space().within().inWords());
        return terms;
    }
}
