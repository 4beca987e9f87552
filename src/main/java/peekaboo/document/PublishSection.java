package peekaboo.document;

import java.util.Optional;
import peekaboo.scenario.Scenario;
import peekaboo.study.Comparison;
import peekaboo.words.MethodsParagraph;

/** What a paper needs: how it was made, in a paragraph, and how to cite what made it. */
final class PublishSection {
    private static final String PASTE = "paste";

    private PublishSection() {}

    static void write(Html html, Comparison comparison, Optional<Scenario> inRow, String version) {
        html.leaf("h3", "Methods, a paragraph to paste");
        html.leaf("p", MethodsParagraph.of(comparison, inRow, version), "class", PASTE);
        html.leaf("p", "The works that it names stand in full under Sources, above.");
        Citation citation = Citation.own();
        html.leaf("h3", "Cite this");
        html.leaf("p", citation.message());
        html.leaf("p", citation.inText(version), "class", PASTE);
        html.in("pre", () -> html.in("code", () -> html.text(citation.inBibtex(version))), "class", PASTE)
                .line();
    }
}
