package peekaboo.document;

import java.util.List;
import java.util.stream.Collectors;
import peekaboo.evidence.CheckResult;
import peekaboo.evidence.EvidencePlan;
import peekaboo.picture.NoFontException;
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
        return new EvidencePage(plan, results, reproduction).write();
    }

    private String write() {
        return Frame.page(html, TITLE, this::body);
    }

    private void body() {
        Frame.body(html, this::header, this::sections, reproduction.version());
    }

    private void header() {
        html.line().leaf("p", "Evidence", "class", "kind");
        html.leaf("h1", TITLE);
        html.in("div", this::count, "class", "finding").line();
        changes();
        html.markup(Prose.of("evidence.html"));
        Frame.contents(html, Part.values());
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
            html.in(
                            "div",
                            () -> html.leaf(
                                    "p",
                                    "This is not the model as it stands. Every study was changed: " + changed + "."),
                            "class",
                            "note")
                    .line();
        }
    }

    private static String inWords(Change change) {
        return change.path() + " = " + change.value();
    }

    private void sections() {
        section(Part.GLANCE, () -> GlanceTable.write(html, results));
        section(Part.FINDINGS, this::findings);
        section(Part.METHODS, () -> html.markup(Prose.of("evidence-methods.html")));
        section(Part.REPRODUCE, this::reproduce);
        section(Part.LIMITS, () -> html.in("ul", () -> html.line().markup(Prose.of("limits.html"))));
    }

    private void section(Part part, Runnable content) {
        Frame.section(html, part, content);
    }

    private void findings() {
        html.markup(Prose.of("evidence-key.html"));
        KnownMisses misses = KnownMisses.ofTheCard();
        for (CheckResult result : results) {
            new FindingEntry(html, plan, result).write(misses);
        }
    }

    private void reproduce() {
        html.leaf("p", "With the same version, this command gives the same numbers, digit for digit, on any machine:");
        html.in("pre", () -> html.in("code", () -> html.text(reproduction.command())), "class", "command")
                .line();
        html.in("dl", () -> {
                    Facts.item(html, "Version", reproduction.version());
                    Facts.item(html, "Infants simulated for each study", Count.of(plan.dyads()));
                    Facts.item(html, "Seed of the resamples", Integer.toString(plan.seed()));
                    Facts.item(html, "Digest of the results", reproduction.recordDigest());
                    Facts.item(html, "Digest of the studies' scenarios", reproduction.scenarioDigest());
                })
                .line();
    }

    /** The sections, in the order of the page. */
    private enum Part implements Frame.Part {
        GLANCE("glance", "At a glance"),
        FINDINGS("findings", "Finding by finding"),
        METHODS("methods", "How it is judged"),
        REPRODUCE("reproduce", "How to get it again"),
        LIMITS("limits", "What the model is not");

        private final String id;
        private final String heading;

        Part(String id, String heading) {
            this.id = id;
            this.heading = heading;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String heading() {
            return heading;
        }
    }
}
