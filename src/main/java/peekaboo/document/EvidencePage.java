package peekaboo.document;

import java.util.List;
import java.util.stream.Collectors;
import peekaboo.document.Frame.HeadedPart;
import peekaboo.document.Html.Tag;
import peekaboo.evidence.CheckResult;
import peekaboo.evidence.EvidencePlan;
import peekaboo.picture.pen.NoFontException;
import peekaboo.scenario.Change;
import peekaboo.text.Count;

/** Findings held against the model as one page of HTML that needs nothing else, to be read on a screen, aloud and on A4. */
public final class EvidencePage {

    private static final String TITLE = "Published findings, held against the model";

    private final Html html = new Html();
    private final EvidencePlan plan;
    private final List<CheckResult> results;
    private final Reproduction reproduction;

    private EvidencePage(EvidencePlan plan, List<CheckResult> results, Reproduction reproduction) {
        this.plan = plan;
        this.results = results;
        this.reproduction = reproduction;
    }

    /**
     * The page as text. The same input gives the same text.
     *
     * @param results of the plan, at least one
     * @param reproduction its record digest is that of the results
     * @throws NoFontException if the machine has no font to draw charts with
     */
    public static String of(EvidencePlan plan, List<CheckResult> results, Reproduction reproduction) {
        EvidencePage page = new EvidencePage(plan, results, reproduction);
        return new Frame(TITLE, reproduction.version(), page.parts()).page(page.html, page::header);
    }

    private void header() {
        html.line().leaf("p", "Evidence", "class", "kind");
        html.leaf("h1", TITLE);
        html.in("div", this::count, "class", "finding").line();
        changes();
        html.markup(Prose.of("evidence.html"));
    }

    private void count() {
        EvidenceWords.count(results).forEach(words -> html.leaf("p", capitalised(words) + "."));
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void changes() {
        if (!plan.changes().isEmpty()) {
            String changed = plan.changes().stream().map(EvidencePage::inWords).collect(Collectors.joining(", "));
            html.in(new Tag("div", "class", "note"), () -> {
                html.leaf("p", "This is not the model as it stands. Every study was changed: " + changed + ".");
            });
            html.line();
        }
    }

    private static String inWords(Change change) {
        return change.path() + " = " + change.value();
    }

    private List<HeadedPart> parts() {
        return List.of(
                new HeadedPart("glance", "At a glance", () -> GlanceTable.write(html, results)),
                new HeadedPart("findings", "Finding by finding", this::findings),
                new HeadedPart("methods", "How it is judged", () -> html.markup(Prose.of("evidence-methods.html"))),
                new HeadedPart("reproduce", "How to get it again", this::reproduce),
                new HeadedPart("limits", "What the model is not", this::limits));
    }

    private void limits() {
        html.in("ul", () -> html.line().markup(Prose.of("limits.html")));
    }

    private void findings() {
        html.markup(Prose.of("evidence-key.html"));
        KnownMisses misses = KnownMisses.ofTheCard();
        for (CheckResult result : results) {
            new FindingEntry(html, plan, result).write(misses);
        }
    }

    private void reproduce() {
        ReproduceSection.again(html, reproduction, () -> {
            ReproduceSection.fact(html, "Infants simulated for each study", Count.of(plan.dyads()));
            ReproduceSection.fact(html, "Seed of the resamples", Integer.toString(plan.seed()));
            ReproduceSection.fact(html, "Digest of the results", reproduction.recordDigest());
            ReproduceSection.fact(html, "Digest of the studies' scenarios", reproduction.scenarioDigest());
        });
    }
}
