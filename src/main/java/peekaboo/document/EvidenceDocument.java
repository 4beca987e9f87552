package peekaboo.document;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import peekaboo.evidence.CheckResult;
import peekaboo.evidence.EvidencePlan;
import peekaboo.evidence.PartResult;
import peekaboo.evidence.PublishedFinding;
import peekaboo.evidence.Verdict;
import peekaboo.text.Count;

/** Findings held against the model as a document in Markdown, short enough to be kept beside the code. */
public final class EvidenceDocument {

    private EvidenceDocument() {}

    /**
     * The document as text, without a date or a version: the same input gives the same text.
     *
     * @param results of the plan, at least one
     * @param command that makes it
     */
    public static String of(EvidencePlan plan, List<CheckResult> results, String command) {
        return """
                # Evidence

                <!-- Made by a command, not by hand. -->

                Published findings held against the model, one by one, %s simulated infants for each study. A missed finding stays
                here as missed; why is told in the [model card](model-card.md#known-misses). This page is made by

                ```
                %s
                ```

                %s

                A finding is *reproduced* when the whole 95 %% interval of every part lies where it was expected, and *missed* when at
                least one interval lies elsewhere, or when all parts hold at once in fewer samples of the original size than the
                finding asks for. It is *inconclusive* when an interval reaches over an edge, and *not yet* checked when it needs a
                history of many sessions.

                Each effect is marked by what it owes to those who made the model: *assumed* where a rule was put in whose direct
                content it is, *fitted* where a value was set so that it comes out ([fitting.md](fitting.md)), *emerged* where it
                came out by itself. A finding counts by its part that owes most; rules and values stand in the last column.

                | finding | expected | simulated (95 %% interval) | mark | verdict | all parts hold | source, confidence | put in for it |
                | --- | --- | --- | --- | --- | --- | --- | --- |
                %s""".formatted(Count.of(plan.dyads()), command, count(results), rows(results));
    }

    private static String count(List<CheckResult> results) {
        return EvidenceWords.count(results).stream().map(words -> "- " + words).collect(Collectors.joining("\n"));
    }

    private static String rows(List<CheckResult> results) {
        return results.stream().map(EvidenceDocument::row).collect(Collectors.joining());
    }

    private static String row(CheckResult result) {
        PublishedFinding finding = result.finding();
        List<String> cells = List.of(
                "`" + finding.id() + "`<br>" + cell(finding.claim()),
                result.verdict() == Verdict.NOT_YET
                        ? cell(finding.expected())
                        : lines(result, EvidenceDocument::expected),
                lines(result, part -> cell(EvidenceWords.simulated(part))),
                lines(result, EvidenceWords::mark),
                result.verdict().label(),
                EvidenceWords.share(result),
                cell(finding.source()) + "; " + finding.confidence(),
                result.reasons().stream().map(EvidenceDocument::cell).collect(Collectors.joining("<br>")));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String expected(PartResult part) {
        return cell(part.label() + ": " + EvidenceWords.expected(part));
    }

    private static String lines(CheckResult result, Function<PartResult, String> line) {
        return result.parts().stream().map(line).collect(Collectors.joining("<br>"));
    }

    private static String cell(String text) {
        return Typeset.of(text).replace("<", "&lt;").replace("|", "\\|");
    }
}
