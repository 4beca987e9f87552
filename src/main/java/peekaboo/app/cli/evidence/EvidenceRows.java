package peekaboo.app.cli.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import peekaboo.app.cli.folder.ResultNumber;
import peekaboo.document.EvidenceWords;
import peekaboo.evidence.CheckResult;
import peekaboo.evidence.PartResult;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.text.CsvColumns;

/** Findings held against the model as rows of a table: one a part, and one for a finding that was not checked. */
final class EvidenceRows {
    static final CsvColumns<Row> COLUMNS = new CsvColumns<Row>()
            .and("id", row -> row.result.finding().id())
            .and("part", row -> row.told(PartResult::label))
            .and("expected_low", row -> row.number(part -> part.expected().low()))
            .and("expected_high", row -> row.number(part -> part.expected().high()))
            .and("expected", row -> row.part
                    .map(PartResult::told)
                    .orElse(row.result.finding().expected()))
            .and("estimate", row -> row.measured(PartResult::estimate))
            .and("low", row -> row.measured(part -> part.interval().map(Interval::low)))
            .and("high", row -> row.measured(part -> part.interval().map(Interval::high)))
            .and("unit", row -> row.told(PartResult::unit))
            .and("outcome", row -> row.told(EvidenceWords::outcome))
            .and("not_observed", row -> row.part.map(EvidenceRows::notObserved).orElse("needs-a-history"))
            .and("verdict", row -> row.result.verdict().label())
            .and("share_of_samples", row -> row.number(part -> row.result.shareOfSamples()))
            .and("dyads", row -> Integer.toString(row.result.dyads()))
            .and("sample_size", row -> Integer.toString(row.result.sampleSize()))
            .and("confidence", row -> row.result.finding().confidence())
            .and("source", row -> row.result.finding().source())
            .and("mark", row -> row.told(EvidenceWords::mark))
            .and("mark_because", row -> row.told(EvidenceRows::because));

    private EvidenceRows() {}

    static List<List<String>> of(List<CheckResult> results) {
        List<List<String>> rows = new ArrayList<>();
        for (CheckResult result : results) {
            result.parts().forEach(part -> rows.add(COLUMNS.row(new Row(result, Optional.of(part)))));
            if (result.parts().isEmpty()) {
                rows.add(COLUMNS.row(new Row(result, Optional.empty())));
            }
        }
        return rows;
    }

    /** What one row tells of; without a part where the finding was not checked. */
    record Row(CheckResult result, Optional<PartResult> part) {
        private String told(Function<PartResult, String> cell) {
            return part.map(cell).orElse("");
        }

        private String measured(Function<PartResult, Measured<Double>> cell) {
            return told(known -> cell.apply(known).either(EvidenceRows::number, reason -> ""));
        }

        private String number(ToDoubleFunction<PartResult> cell) {
            return told(known -> EvidenceRows.number(cell.applyAsDouble(known)));
        }
    }

    /**
     * An open end and a number that nobody showed have no text; what is expected in words or the reason stands for them. The
     * smallest number above 0 is told as 0, and "above 0" in words.
     */
    private static String number(double value) {
        double told = Math.abs(value) < Double.MIN_NORMAL ? 0 : value;
        return Double.isFinite(told) ? ResultNumber.plain(told) : "";
    }

    /** The rule or the value that was put in for a part; empty where there is none or nothing is asked of it. */
    private static String because(PartResult part) {
        return part.isJudged() ? part.mark().reason() : "";
    }

    /** Why there is no estimate, or no interval around it; empty where there are both. */
    private static String notObserved(PartResult part) {
        return part.estimate().then(value -> part.interval()).either(ends -> "", Measured.Reason::label);
    }
}
