package peekaboo.document;

import java.util.List;
import peekaboo.chart.ForestPlot;
import peekaboo.evidence.CheckResult;
import peekaboo.evidence.EvidencePlan;
import peekaboo.evidence.PartResult;
import peekaboo.evidence.PublishedFinding;
import peekaboo.evidence.Verdict;
import peekaboo.picture.Pictures;

/**
 * One finding on the page: what was claimed, what was expected, what the model shows.
 *
 * @param html to write to
 * @param plan the finding was checked by
 * @param result of the check
 */
record FindingEntry(Html html, EvidencePlan plan, CheckResult result) {

    void write(KnownMisses misses) {
        html.in("article", () -> content(misses), "id", finding().id(), "class", "evidence")
                .line();
    }

    private PublishedFinding finding() {
        return result.finding();
    }

    private void content(KnownMisses misses) {
        html.line().leaf("p", finding().id(), "class", "kind");
        html.leaf("h3", Typeset.of(finding().claim()));
        html.in("p", this::verdict).line();
        if (result.verdict() == Verdict.MISSED || result.verdict() == Verdict.INCONCLUSIVE) {
            misses.paragraphs(finding().id()).forEach(paragraph -> html.leaf("p", paragraph));
        }
        html.in("div", this::beside, "class", "beside").line();
        if (!result.parts().isEmpty()) {
            new Table(
                            "What was expected and what was simulated",
                            "part",
                            List.of("expected", "simulated (95 % interval)", "outcome", "mark"),
                            "parts")
                    .write(html, () -> result.parts().forEach(this::row));
        }
    }

    private void verdict() {
        VerdictMark.write(html, result.verdict());
        html.text(". " + why());
    }

    private String why() {
        return switch (result.verdict()) {
            case REPRODUCED -> "Every part lies where it was expected; all do so at once " + share() + ".";
            case MISSED -> whyMissed();
            case INCONCLUSIVE -> whyInconclusive();
            case NOT_YET -> "No study of one session can show it: it needs a history of many.";
        };
    }

    private String whyMissed() {
        if (result.parts().stream().anyMatch(PartResult::fails)) {
            return "At least one part lies elsewhere; all lie where they were expected " + share() + ".";
        }
        String whole = result.parts().stream().allMatch(PartResult::holds)
                ? "Over all infants every part lies where it was expected, but only "
                : "No part lies wholly elsewhere, but all lie where they were expected only ";
        return whole + share() + ", fewer than are asked for.";
    }

    /** What nobody showed lies over no edge. */
    private String whyInconclusive() {
        List<PartResult> judged =
                result.parts().stream().filter(PartResult::isJudged).toList();
        if (result.parts().stream().anyMatch(part -> !part.fault().isEmpty())) {
            return "A part of it could not be computed, so that nothing can be said of the whole.";
        }
        if (judged.stream().noneMatch(PartResult::isSeen)) {
            return "Nothing of it was observed in the simulated infants, so that nothing can be said.";
        }
        if (judged.stream().anyMatch(part -> !part.isSeen())) {
            return "A part of it was not observed in the simulated infants, so that nothing can be said of the whole.";
        }
        if (judged.stream().anyMatch(part -> !part.interval().isObserved())) {
            return "How far a part of it can be relied on is not known, so that nothing can be said of the whole.";
        }
        return "An interval reaches over an edge of what was expected, so the simulated infants cannot tell; all parts lie inside "
                + share() + ".";
    }

    private String share() {
        return EvidenceWords.share(result).replace(" %", "\u00a0%") + " infants, the original number";
    }

    private void beside() {
        html.in("dl", this::facts).line();
        EvidenceFigures.of(result).ifPresent(this::chart);
    }

    private void facts() {
        fact("Published in", finding().source());
        fact("Confidence in the finding", finding().confidence());
        fact("Original study", finding().design());
        plan.design(finding()).ifPresent(design -> fact("Our study", DesignWords.of(design, result.dyads())));
        if (!result.reasons().isEmpty()) {
            fact("What was put in for it", String.join("; ", result.reasons()));
        }
        fact("Asked for", finding().kind() + ": " + finding().expected());
        if (!finding().note().isEmpty()) {
            fact("Note", finding().note());
        }
    }

    private void fact(String name, String value) {
        html.leaf("dt", name);
        html.leaf("dd", Typeset.of(value));
    }

    private void chart(ForestPlot figure) {
        html.in("figure", () -> html.markup(Pictures.bareSvg(figure)), "class", "small")
                .line();
    }

    private void row(PartResult part) {
        html.line().in("tr", () -> {
            html.in("th", () -> html.text(Typeset.of(part.label())), "scope", "row");
            html.in("td", () -> html.text(Typeset.of(EvidenceWords.expected(part))));
            html.in("td", () -> html.text(Typeset.of(EvidenceWords.simulated(part))));
            html.in("td", () -> html.text(EvidenceWords.outcome(part)));
            html.in("td", () -> html.text(EvidenceWords.mark(part)));
        });
    }
}
