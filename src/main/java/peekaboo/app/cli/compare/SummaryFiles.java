package peekaboo.app.cli.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import peekaboo.app.cli.folder.CsvFile;
import peekaboo.app.cli.folder.Json;
import peekaboo.app.cli.folder.ResultNumber;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.study.Comparison;
import peekaboo.study.SummaryRow;

/** The numbers of a comparison as files. */
final class SummaryFiles {
    private static final List<String> HEADER = List.of(
            "arm", "other_arm", "episode", "measure", "form", "unit", "value", "low", "high", "level", "not_observed");

    private SummaryFiles() {}

    /** One row a number; a number that was not observed has a reason in its last column instead. */
    static void csv(Comparison comparison, Path file) throws IOException {
        try (CsvFile csv = new CsvFile(file, HEADER)) {
            for (SummaryRow row : comparison.rows()) {
                csv.accept(cells(row));
            }
        }
    }

    private static List<String> cells(SummaryRow row) {
        Map<String, Object> numbers = numbers(row.value());
        List<String> cells = new ArrayList<>(List.of(
                row.arm(),
                row.other(),
                row.stretch(),
                row.measure().name(),
                row.form().label(),
                row.unit()));
        for (String column : HEADER.subList(cells.size(), HEADER.size())) {
            cells.add(numbers.getOrDefault(column, "").toString());
        }
        return cells;
    }

    /** The same numbers, grouped by arm and by pair of arms. */
    static void json(Comparison comparison, Path file) throws IOException {
        Map<String, List<Map<String, Object>>> arms = new LinkedHashMap<>();
        Map<String, List<Map<String, Object>>> pairs = new LinkedHashMap<>();
        for (SummaryRow row : comparison.rows()) {
            Map<String, List<Map<String, Object>>> group = row.ofPair() ? pairs : arms;
            String name = row.ofPair() ? row.arm() + " and " + row.other() : row.arm();
            group.computeIfAbsent(name, unseen -> new ArrayList<>()).add(json(row));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scenario", comparison.plan().scenario().name());
        json.put("forked", comparison.plan().forked());
        json.put("horizon_s", ResultNumber.of(comparison.horizonSeconds()));
        json.put("replicates", comparison.terms().replicates());
        json.put("arms", arms);
        json.put("pairs", pairs);
        Json.write(file, json);
    }

    private static Map<String, Object> json(SummaryRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measure", row.measure().name());
        putUnlessEmpty(json, "episode", row.stretch());
        if (row.ofPair()) {
            json.put("form", row.form().label());
        }
        putUnlessEmpty(json, "unit", row.unit());
        json.putAll(numbers(row.value()));
        return json;
    }

    private static void putUnlessEmpty(Map<String, Object> json, String key, String value) {
        if (!value.isEmpty()) {
            json.put(key, value);
        }
    }

    private static Map<String, Object> numbers(Measured<Estimate> value) {
        return value.either(SummaryFiles::numbers, SummaryFiles::reason);
    }

    private static Map<String, Object> numbers(Estimate estimate) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("value", ResultNumber.of(estimate.value()));
        numbers.putAll(estimate.interval().either(SummaryFiles::ends, SummaryFiles::reasonForNoInterval));
        return numbers;
    }

    private static Map<String, Object> ends(Interval interval) {
        Map<String, Object> ends = new LinkedHashMap<>();
        ends.put("low", ResultNumber.of(interval.low()));
        ends.put("high", ResultNumber.of(interval.high()));
        ends.put("level", ResultNumber.of(interval.level()));
        return ends;
    }

    private static Map<String, Object> reasonForNoInterval(Measured.Reason reason) {
        return reason == Measured.Reason.NEEDS_NONE ? Map.of() : reason(reason);
    }

    private static Map<String, Object> reason(Measured.Reason reason) {
        return Map.of("not_observed", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
