package peekaboo.document;

import java.util.List;
import peekaboo.evidence.CheckResult;

/** All findings with their verdicts, a line each. */
final class GlanceTable {

    private GlanceTable() {}

    static void write(Html html, List<CheckResult> results) {
        Table table = new Table(
                "Findings and what became of them", "finding", List.of("verdict", "mark", "all parts hold"), "glance");
        table.write(html, () -> results.forEach(result -> row(html, result)));
    }

    private static void row(Html html, CheckResult result) {
        html.line().in("tr", () -> {
            html.in("th", () -> name(html, result), "scope", "row");
            html.in("td", () -> VerdictMark.write(html, result.verdict()));
            html.in("td", () -> html.text(EvidenceWords.mark(result)));
            html.in("td", () -> html.text(EvidenceWords.share(result)));
        });
    }

    private static void name(Html html, CheckResult result) {
        String id = result.finding().id();
        html.in("a", () -> html.text(id), "href", "#" + id);
        html.in("small", () -> html.text(Typeset.of(result.finding().claim())));
    }
}
