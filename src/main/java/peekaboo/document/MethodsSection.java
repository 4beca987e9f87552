package peekaboo.document;

import java.util.Optional;
import peekaboo.dyad.Accord;
import peekaboo.scenario.Scenario;
import peekaboo.study.Comparison;
import peekaboo.study.Terms;
import peekaboo.text.Count;
import peekaboo.text.LengthText;
import peekaboo.text.Percent;

/** How the numbers came about. */
final class MethodsSection {

    private MethodsSection() {}

    static void write(Html html, Comparison comparison, Optional<Scenario> inRow) {
        html.leaf("h3", "The model in brief").markup(Prose.of("model.html"));
        html.leaf("h3", "In this comparison");
        html.leaf("p", Setting.inFull(comparison, inRow));
        html.leaf("p", terms(comparison));
        html.leaf("h3", "What is counted").markup(Prose.of("definitions.html"));
        html.leaf("h3", "How it is estimated").markup(Prose.of("estimates.html"));
    }

    private static String terms(Comparison comparison) {
        Terms terms = comparison.terms();
        return "A tick lasts "
                + LengthText.seconds(comparison.plan().scenario().clock().seconds())
                + ". Times to return are followed up to a horizon of " + LengthText.seconds(comparison.horizonSeconds())
                + ", but for quartiles, for which they are followed as long as anybody was watched. Intervals are "
                + Percent.of(terms.level()) + " intervals from " + Count.of(terms.replicates())
                + " resampled studies. A match is a " + Accord.USUAL.label() + " one: " + Accord.USUAL.meaning() + ".";
    }
}
