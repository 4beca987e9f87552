package peekaboo.app.cli.compare;

import java.util.List;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.phrase.Phrase;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.Measures;
import peekaboo.words.Strings;

/** What a comparison found, in plain sentences. */
record ComparisonFindings(Comparison comparison) implements peekaboo.words.Findings.Shown {

    /** One or two sentences an entry, the first arms of the scenario first. */
    static List<String> of(Comparison comparison) {
        return peekaboo.words.Findings.of(
                        Strings.english(), comparison.plan().scenario(), new ComparisonFindings(comparison))
                .stream()
                .map(Phrase::inEnglish)
                .toList();
    }

    @Override
    public Measured<Double> back(int arm) {
        return arm(arm).value(Measures.BACK_10).map(Estimate::value);
    }

    @Override
    public Measured<Estimate> timeRatio(int other) {
        return comparison
                .pair(arm(0).name(), arm(other).name())
                .orElseThrow()
                .contrast(Measures.RESTRICTED_MEAN)
                .ratio();
    }

    @Override
    public Measured<Double> share(int arm, String stretch, String quantity) {
        return arm(arm).value(stretch, quantity).map(Estimate::value);
    }

    private ArmSummary arm(int place) {
        return comparison.arms().get(place);
    }
}
