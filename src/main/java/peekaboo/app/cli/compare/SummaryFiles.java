package peekaboo.app.cli.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import peekaboo.app.cli.folder.FileToWrite;
import peekaboo.app.cli.folder.Json;
import peekaboo.app.cli.folder.ResultNumber;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.record.Stretch;
import peekaboo.study.Comparison;
import peekaboo.study.HowSoon;
import peekaboo.study.SummaryRow;
import peekaboo.text.JsonText;

/** The numbers of a comparison as files. */
final class SummaryFiles {
    private static final String NOT_OBSERVED = "not_observed";
    private static final List<String> HEADER = List.of(
            "arm", "other_arm", "episode", "measure", "form", "unit", "value", "low", "high", "level", NOT_OBSERVED);

    private SummaryFiles() {}

    /** One row a number; a number that was not observed has a reason in its last column instead. */
    static FileToWrite csv(String name, List<SummaryRow> rows) {
        return FileToWrite.csv(name, HEADER, csv -> rows.forEach(row -> csv.accept(cells(row))));
    }

    /** How soon infants are back by every definition of it, and in a sentence what each counts. */
    static FileToWrite readings(String name, List<SummaryRow> rows) {
        List<String> header = new ArrayList<>(HEADER);
        header.add("counts");
        List<Quantity> asked = HowSoon.all().stream().map(HowSoon::quantity).toList();
        List<SummaryRow> whole = rows.stream()
                .filter(row -> row.stretch().equals(Stretch.WHOLE_SESSION))
                .toList();
        return FileToWrite.csv(name, header, csv -> {
            for (Quantity quantity : asked) {
                whole.stream().filter(row -> row.quantity().equals(quantity)).forEach(row -> {
                    List<String> cells = cells(row);
                    cells.add(quantity.meaning());
                    csv.accept(cells);
                });
            }
        });
    }

    private static List<String> cells(SummaryRow row) {
        Map<String, String> numbers = numbers(row.value());
        List<String> cells = new ArrayList<>(List.of(
                row.arm(),
                row.other(),
                row.stretch().label(),
                row.quantity().name(),
                row.form().label(),
                row.unit()));
        for (String column : HEADER.subList(cells.size(), HEADER.size())) {
            cells.add(numbers.getOrDefault(column, ""));
        }
        return cells;
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
        memberUnlessEmpty(json, "unit", row.unit());
        numbers(row.value()).forEach((name, written) -> {
            if (name.equals(NOT_OBSERVED)) {
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
        return Map.of(NOT_OBSERVED, reason.label());
    }
}
