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
import peekaboo.evidence.Verdict;
import peekaboo.evidence.check.Mark;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.text.Column;
import peekaboo.text.CsvColumns;

/** Findings held against the model as rows of a table: one a part, and one for a finding that was not checked. */
final class EvidenceRows {
    private static final String UNCHECKED = "where the finding was not checked";

    static final CsvColumns<Row> COLUMNS = new CsvColumns<Row>()
            .and(
                    Column.text("id", "name of the finding"),
                    row -> row.result.finding().id())
            .and(Column.text("part", "which number of it").empty(UNCHECKED), row -> row.told(PartResult::label))
            .and(
                    inUnit("expected_low", "lower end of where it must lie")
                            .empty("where it is open, or the finding was not checked"),
                    row -> row.number(part -> part.expected().low()))
            .and(
                    inUnit("expected_high", "upper end of where it must lie")
                            .empty("where it is open, or the finding was not checked"),
                    row -> row.number(part -> part.expected().high()))
            .and(Column.text("expected", "where it must lie, in words"), row -> row.part
                    .map(PartResult::told)
                    .orElse(row.result.finding().expected()))
            .and(
                    inUnit("estimate", "what the model shows over all simulated dyads")
                            .empty("where it was not observed: not_observed says why"),
                    row -> row.measured(PartResult::estimate))
            .and(
                    inUnit("low", "lower end of its 95 % interval over resampled dyads")
                            .empty("where there is no interval: not_observed says why"),
                    row -> row.measured(part -> part.interval().map(Interval::low)))
            .and(
                    inUnit("high", "upper end of the interval")
                            .empty("where there is no interval: not_observed says why"),
                    row -> row.measured(part -> part.interval().map(Interval::high)))
            .and(
                    Column.text(
                                    "unit",
                                    "of the numbers of the row; proportion is a share, 0 to 1, number is one without unit")
                            .empty(UNCHECKED),
                    row -> row.told(PartResult::unitInRecords))
            .and(
                    Column.oneOf("outcome", "what became of the part", outcomes())
                            .empty(UNCHECKED),
                    row -> row.told(EvidenceWords::outcome))
            .and(
                    Column.text("not_observed", "why there is no estimate, or no interval around it")
                            .empty("where there are both"),
                    row -> row.part.map(EvidenceRows::notObserved).orElse("needs-a-history"))
            .and(
                    Column.oneOf("verdict", "what became of the whole finding", verdicts()),
                    row -> row.result.verdict().label())
            .and(
                    Column.number(
                                    "share_of_samples",
                                    Column.PROPORTION,
                                    Column.SHARE,
                                    "of samples as large as the published one, those in which the whole finding holds")
                            .empty(UNCHECKED),
                    row -> row.number(part -> row.result.shareOfSamples()))
            .and(
                    Column.count("dyads", "how many dyads were simulated; 0 where none were"),
                    row -> Integer.toString(row.result.dyads()))
            .and(
                    Column.count("sample_size", "how many dyads the published study had"),
                    row -> Integer.toString(row.result.sampleSize()))
            .and(
                    Column.oneOf(
                            "confidence",
                            "how sure the published finding is, as those judge who made the model",
                            confidences()),
                    row -> row.result.finding().confidence())
            .and(
                    Column.text("source", "where it was published"),
                    row -> row.result.finding().source())
            .and(
                    Column.oneOf("mark", "what the effect owes to those who made the model", marks())
                            .empty("where nothing is asked of the part, or the finding was not checked"),
                    row -> row.told(EvidenceWords::mark))
            .and(
                    Column.text("mark_because", "the rule or the value that was put in for it")
                            .empty("where there is none, or nothing is asked of the part"),
                    row -> row.told(EvidenceRows::because));

    private EvidenceRows() {}

    private static Column inUnit(String name, String meaning) {
        return Column.number(name, "", Column.ANY, meaning + ", in the unit of the row");
    }

    private static List<Column.Value> outcomes() {
        return List.of(
                new Column.Value("holds", "it lies where it must, its whole interval with it"),
                new Column.Value("misses", "it lies elsewhere, its whole interval with it"),
                new Column.Value("cannot tell", "its interval reaches over the edge, or there is none"),
                new Column.Value("not judged", "nothing is asked of it"));
    }

    private static List<Column.Value> confidences() {
        return List.of(
                new Column.Value("high", "sure"),
                new Column.Value("medium", "less sure"),
                new Column.Value("low", "not sure"));
    }

    private static List<Column.Value> verdicts() {
        return List.of(
                new Column.Value(
                        Verdict.REPRODUCED.label(), "every part lies where it must, its whole interval with it"),
                new Column.Value(
                        Verdict.MISSED.label(), "at least one part lies elsewhere, or holds in too few samples"),
                new Column.Value(Verdict.INCONCLUSIVE.label(), "the simulated sample cannot tell"),
                new Column.Value(Verdict.NOT_YET.label(), "no study of one session can show it"));
    }

    private static List<Column.Value> marks() {
        return List.of(
                new Column.Value(Mark.Kind.ASSUMED.label(), "a rule whose direct content is the effect was put in"),
                new Column.Value(Mark.Kind.FITTED.label(), "a value was set so that it comes out"),
                new Column.Value(Mark.Kind.EMERGED.label(), "it came out by itself"));
    }

    /** A row a part, and one for a finding that was not checked. */
    static List<Row> of(List<CheckResult> results) {
        List<Row> rows = new ArrayList<>();
        for (CheckResult result : results) {
            result.parts().forEach(part -> rows.add(new Row(result, Optional.of(part))));
            if (result.parts().isEmpty()) {
                rows.add(new Row(result, Optional.empty()));
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
