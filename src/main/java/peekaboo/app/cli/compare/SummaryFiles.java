package peekaboo.app.cli.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import peekaboo.app.cli.asking.SetColumns;
import peekaboo.app.cli.folder.FileToWrite;
import peekaboo.app.cli.folder.Json;
import peekaboo.app.cli.folder.ResultNumber;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.record.Stretch;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.Effect;
import peekaboo.study.HowSoon;
import peekaboo.study.SummaryRow;
import peekaboo.study.SummaryRow.Form;
import peekaboo.text.Column;
import peekaboo.text.CsvColumns;
import peekaboo.text.JsonText;
import peekaboo.words.QuantityColumns;

/** The numbers of a comparison as files. */
final class SummaryFiles {
    static final String EFFECTS = "effects.csv";

    private SummaryFiles() {}

    /** One row a number; a number that was not observed has a reason in a column of its own instead. */
    static FileToWrite csv(String name, List<SummaryRow> rows, SetColumns set) {
        return FileToWrite.csv(name, set.behind(columns(rows), SummaryFiles::arms), rows);
    }

    /** How soon infants are back by every definition of it, and in a sentence what each counts. */
    static FileToWrite readings(String name, List<SummaryRow> rows, SetColumns set) {
        List<SummaryRow> told = new ArrayList<>();
        for (HowSoon one : HowSoon.all()) {
            rows.stream()
                    .filter(row -> row.stretch().equals(Stretch.WHOLE_SESSION))
                    .filter(row -> row.quantity().equals(one.quantity()))
                    .forEach(told::add);
        }
        CsvColumns<SummaryRow> columns = columns(told)
                .and(Column.text("counts", "what this definition counts as back, in a sentence"), row -> row.quantity()
                        .meaning());
        return FileToWrite.csv(name, set.behind(columns, SummaryFiles::arms), told);
    }

    private static List<String> arms(SummaryRow row) {
        return List.of(row.arm(), row.other());
    }

    private static CsvColumns<SummaryRow> columns(List<SummaryRow> rows) {
        CsvColumns<SummaryRow> columns = new CsvColumns<SummaryRow>()
                .and(Column.text("arm", "name of the arm; of a pair of arms, of the first"), SummaryRow::arm)
                .and(
                        Column.text("other_arm", "name of the second arm of a pair")
                                .empty("where a number is of one arm"),
                        SummaryRow::other)
                .and(
                        Column.text("episode", "the episode over which it was counted")
                                .empty("where it is of all coded episodes together; in a fork, from its moment on"),
                        row -> row.stretch().label())
                .and(Column.oneOf("measure", "which number it is", measures(rows)), row -> row.quantity()
                        .name())
                .and(
                        Column.oneOf("form", "what of it: of one arm the value, of a pair how both differ", forms()),
                        row -> row.form().label())
                .and(Column.text("unit", "of the value; proportion is a share, 0 to 1"), SummaryRow::unit);
        return estimates(columns, SummaryRow::value);
    }

    /** A value, its interval and why either is missing, behind columns that tell what it is. */
    private static <R> CsvColumns<R> estimates(CsvColumns<R> columns, Function<R, Measured<Estimate>> of) {
        String unlessObserved = "where it was not observed: not_observed says why";
        columns.and(
                QuantityColumns.ofRow("value", "the estimate").empty(unlessObserved),
                row -> cell(of.apply(row), "value"));
        columns.and(
                QuantityColumns.ofRow("low", "lower end of its interval over resampled dyads")
                        .empty("where there is no interval: none is needed, or not_observed says why"),
                row -> cell(of.apply(row), "low"));
        columns.and(
                QuantityColumns.ofRow("high", "upper end of the interval")
                        .empty("where there is no interval: none is needed, or not_observed says why"),
                row -> cell(of.apply(row), "high"));
        columns.and(QuantityColumns.level(), row -> cell(of.apply(row), "level"));
        return columns.and(
                QuantityColumns.notObserved("why there is no value, or no interval around it")
                        .empty("where there are both, or no interval is needed"),
                row -> cell(of.apply(row), QuantityColumns.NOT_OBSERVED));
    }

    /** What the factors that arms are crossed of do to every measure, one row an effect. */
    static FileToWrite effects(Comparison comparison, SetColumns set) {
        List<String> arms = comparison.arms().stream().map(ArmSummary::name).toList();
        CsvColumns<Effect> columns = new CsvColumns<Effect>();
        String ofOne = "where it is the effect of one factor alone";
        columns.and(
                Column.text("factor", "name of a factor"),
                effect -> effect.of().first().factor());
        columns.and(
                Column.text("compared", "the level of it whose effect is told"),
                effect -> effect.of().first().level());
        columns.and(
                Column.text("reference", "the first level of it, which is taken off"),
                effect -> effect.of().first().less());
        columns.and(
                Column.text(
                                "other_factor",
                                "name of a second factor: then the value is by how much the effect of the first differs")
                        .empty(ofOne),
                effect -> second(effect, Effect.Step::factor));
        columns.and(
                Column.text("other_compared", "the level of the second at which the effect of the first is taken")
                        .empty(ofOne),
                effect -> second(effect, Effect.Step::level));
        columns.and(
                Column.text("other_reference", "the first level of the second, the effect at which is taken off")
                        .empty(ofOne),
                effect -> second(effect, Effect.Step::less));
        columns.and(
                Column.text("episode", "the episode over which it was counted")
                        .empty("where it is of all coded episodes together; in a fork, from its moment on"),
                effect -> effect.stretch().label());
        List<Column.Value> measures = comparison.effects().stream()
                .map(Effect::quantity)
                .distinct()
                .map(QuantityColumns::value)
                .toList();
        columns.and(Column.oneOf("measure", "which number it is", measures), effect -> effect.quantity()
                .name());
        columns.and(Column.text("unit", "of the value; proportion is a share, 0 to 1"), effect -> effect.quantity()
                .unitInRecords());
        return FileToWrite.csv(
                EFFECTS, set.behind(estimates(columns, Effect::value), effect -> arms), comparison.effects());
    }

    private static String second(Effect effect, Function<Effect.Step, String> part) {
        return effect.of().second().map(part).orElse("");
    }

    private static List<Column.Value> measures(List<SummaryRow> rows) {
        return rows.stream()
                .map(SummaryRow::quantity)
                .distinct()
                .map(QuantityColumns::value)
                .toList();
    }

    private static List<Column.Value> forms() {
        return List.of(
                new Column.Value(Form.VALUE.label(), "the value itself"),
                new Column.Value(Form.DIFFERENCE.label(), "first arm less second"),
                new Column.Value(Form.RATIO.label(), "first arm divided by second"));
    }

    private static String cell(Measured<Estimate> value, String column) {
        return numbers(value).getOrDefault(column, "");
    }

    /** The same numbers, grouped by arm and by pair of arms. */
    static String json(Comparison comparison, List<SummaryRow> rows) {
        JsonText json =
                Json.begun().member("scenario", comparison.plan().scenario().name());
        json.truth("forked", comparison.plan().forked());
        json.key("horizon_s").exactly(ResultNumber.of(comparison.horizonSeconds()));
        json.number("replicates", comparison.terms().replicates());
        write(json.open("arms"), rows.stream().filter(row -> !row.ofPair()));
        write(json.open("pairs"), rows.stream().filter(SummaryRow::ofPair));
        return Json.text(json);
    }

    /** Writes one list for each arm or pair, and closes the object that holds them. */
    private static void write(JsonText json, Stream<SummaryRow> rows) {
        Map<String, List<SummaryRow>> groups =
                rows.collect(Collectors.groupingBy(SummaryFiles::group, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((name, group) -> {
            json.openList(name);
            group.forEach(row -> write(json.open(), row));
            json.closeList();
        });
        json.close();
    }

    private static String group(SummaryRow row) {
        return row.ofPair() ? row.arm() + " and " + row.other() : row.arm();
    }

    private static void write(JsonText json, SummaryRow row) {
        json.member("measure", row.quantity().name());
        memberUnlessEmpty(json, "episode", row.stretch().label());
        if (row.ofPair()) {
            json.member("form", row.form().label());
        }
        json.member("unit", row.unit());
        numbers(row.value()).forEach((name, written) -> {
            if (name.equals(QuantityColumns.NOT_OBSERVED)) {
                json.member(name, written);
            } else {
                json.key(name).exactly(written);
            }
        });
        json.close();
    }

    private static void memberUnlessEmpty(JsonText json, String key, String value) {
        if (!value.isEmpty()) {
            json.member(key, value);
        }
    }

    private static Map<String, String> numbers(Measured<Estimate> value) {
        return value.either(SummaryFiles::numbers, SummaryFiles::reason);
    }

    private static Map<String, String> numbers(Estimate estimate) {
        Map<String, String> numbers = new LinkedHashMap<>();
        numbers.put("value", ResultNumber.of(estimate.value()));
        numbers.putAll(estimate.interval().either(SummaryFiles::ends, SummaryFiles::reasonForNoInterval));
        return numbers;
    }

    private static Map<String, String> ends(Interval interval) {
        Map<String, String> ends = new LinkedHashMap<>();
        ends.put("low", ResultNumber.of(interval.low()));
        ends.put("high", ResultNumber.of(interval.high()));
        ends.put("level", ResultNumber.of(interval.level()));
        return ends;
    }

    private static Map<String, String> reasonForNoInterval(Measured.Reason reason) {
        return reason == Measured.Reason.NEEDS_NONE ? Map.of() : reason(reason);
    }

    private static Map<String, String> reason(Measured.Reason reason) {
        return Map.of(QuantityColumns.NOT_OBSERVED, reason.label());
    }
}
