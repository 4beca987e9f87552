package peekaboo.app.cli.evidence;

import java.util.ArrayList;
import java.util.List;
import peekaboo.app.cli.folder.ResultNumber;
import peekaboo.document.EvidenceWords;
import peekaboo.evidence.CheckResult;
import peekaboo.evidence.PartResult;

/** Findings held against the model as rows of a table: one a part, and one for a finding that was not checked. */
final class EvidenceRows {
    static final List<String> HEADER = List.of(
            "id",
            "part",
            "expected_low",
            "expected_high",
            "expected",
            "estimate",
            "low",
            "high",
            "unit",
            "outcome",
            "not_observed",
            "verdict",
            "share_of_samples",
            "dyads",
            "sample_size",
            "confidence",
            "source");

    /** Cells of a part that a finding without parts lacks. */
    private static final int OF_A_PART = 10;

    private EvidenceRows() {}

    static List<List<String>> of(List<CheckResult> results) {
        List<List<String>> rows = new ArrayList<>();
        for (CheckResult result : results) {
            result.parts().forEach(part -> rows.add(row(result, cells(part))));
            if (result.parts().isEmpty()) {
                rows.add(row(result, notChecked(result)));
            }
        }
        return rows;
    }

    private static List<String> row(CheckResult result, List<String> part) {
        List<String> row = new ArrayList<>(List.of(result.finding().id()));
        row.addAll(part);
        row.add(result.verdict().label());
        row.add(part.get(0).isEmpty() ? "" : number(result.shareOfSamples()));
        row.add(Integer.toString(result.dyads()));
        row.add(Integer.toString(result.sampleSize()));
        row.add(result.finding().confidence());
        row.add(result.finding().source());
        return row;
    }

    private static List<String> cells(PartResult part) {
        return List.of(
                part.label(),
                number(part.expected().low()),
                number(part.expected().high()),
                part.told(),
                number(part.estimate()),
                number(part.interval().low()),
                number(part.interval().high()),
                part.unit(),
                EvidenceWords.outcome(part),
                notObserved(part));
    }

    /**
     * An open end and a number that nobody showed have no text; what is expected in words or the reason stands for them. The
     * smallest number above 0 is told as 0, and "above 0" in words.
     */
    private static String number(double value) {
        double told = Math.abs(value) < Double.MIN_NORMAL ? 0 : value;
        return Double.isFinite(told) ? ResultNumber.plain(told) : "";
    }

    private static String notObserved(PartResult part) {
        if (Double.isNaN(part.estimate())) {
            return "not-observed";
        }
        return Double.isFinite(part.interval().low()) ? "" : "not-in-every-resample";
    }

    private static List<String> notChecked(CheckResult result) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < OF_A_PART; i++) {
            cells.add("");
        }
        cells.set(3, result.finding().expected());
        cells.set(9, "needs-a-history");
        return cells;
    }
}
