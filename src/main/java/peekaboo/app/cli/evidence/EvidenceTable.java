package peekaboo.app.cli.evidence;

import java.util.List;
import peekaboo.app.cli.terminal.TextTable;
import peekaboo.document.EvidenceWords;
import peekaboo.evidence.CheckResult;
import peekaboo.evidence.PartResult;

/** Findings and what became of them, to read in a terminal: a line a finding, and a line under it for each of its parts. */
final class EvidenceTable {
    private static final String INDENT = "  ";
    /** What lines of 120 characters leave for names beside the other columns. */
    private static final int LONGEST_NAME = 36;

    private final TextTable table =
            TextTable.of("", "finding", "expected", "simulated (95 % interval)", "verdict", "mark");

    private EvidenceTable() {}

    static String of(List<CheckResult> results) {
        EvidenceTable all = new EvidenceTable();
        results.forEach(all::add);
        return all.table.text();
    }

    private void add(CheckResult result) {
        table.row(
                result.finding().id(),
                "",
                EvidenceWords.share(result),
                result.verdict().label(),
                EvidenceWords.mark(result));
        result.parts().forEach(this::add);
    }

    private void add(PartResult part) {
        List<String> name = TextTable.wrapped(part.label(), LONGEST_NAME);
        table.row(
                INDENT + name.get(0),
                EvidenceWords.expected(part),
                EvidenceWords.simulated(part),
                INDENT + EvidenceWords.outcome(part),
                EvidenceWords.mark(part));
        name.subList(1, name.size()).forEach(line -> table.row(INDENT + INDENT + line, "", "", "", ""));
    }
}
