package peekaboo.app.cli.evidence;

import java.util.List;
import peekaboo.app.cli.terminal.TextTable;
import peekaboo.document.EvidenceWords;
import peekaboo.evidence.CheckResult;
import peekaboo.evidence.PartResult;

/** Findings and what became of them, to read in a terminal: a line a finding, and a line under it for each of its parts. */
final class EvidenceTable {
    private static final String INDENT = "  ";

    private final TextTable table =
            TextTable.of("", INDENT + "part", "expected", "simulated (95 % interval)", "outcome", "mark");

    private EvidenceTable() {}

    static String of(List<CheckResult> results) {
        EvidenceTable all = new EvidenceTable();
        results.forEach(all::add);
        return all.table.text();
    }

    private void add(CheckResult result) {
        table.across(inWords(result));
        result.parts().forEach(this::add);
    }

    /** "still-face.effect: reproduced (assumed) in 100 % of samples of 50". */
    private static String inWords(CheckResult result) {
        String mark = EvidenceWords.mark(result);
        String told = result.finding().id() + ": " + result.verdict().label();
        return (told + (mark.isEmpty() ? "" : " (" + mark + ")") + " " + EvidenceWords.share(result)).strip();
    }

    private void add(PartResult part) {
        table.row(
                INDENT + part.label(),
                EvidenceWords.expected(part),
                EvidenceWords.simulated(part),
                EvidenceWords.outcome(part),
                EvidenceWords.mark(part));
    }
}
