package peekaboo.app.cli;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Estimate;
import peekaboo.scenario.Arm;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.Measures;
import peekaboo.study.PairSummary;
import peekaboo.words.Finding;
import peekaboo.words.Sentences;
import peekaboo.words.Strings;

/** What a comparison found, in plain sentences: the first arm beside each of the others. */
final class Findings {
    private static final double WITHIN_SECONDS = 10;

    private final Sentences sentences = new Sentences(Strings.english());
    private final Comparison comparison;

    private Findings(Comparison comparison) {
        this.comparison = comparison;
    }

    /** One or two sentences an entry, the first arms of the scenario first. */
    static List<String> of(Comparison comparison) {
        return new Findings(comparison).sentences();
    }

    private List<String> sentences() {
        List<String> found = new ArrayList<>();
        if (comparison.pairs().isEmpty()) {
            found.add(sentences.of(side(comparison.arms().get(0)), WITHIN_SECONDS));
        }
        ArmSummary first = comparison.arms().get(0);
        for (ArmSummary other : comparison.arms()) {
            comparison.pair(first.name(), other.name()).ifPresent(pair -> found.add(sentence(first, other, pair)));
        }
        return found;
    }

    private String sentence(ArmSummary first, ArmSummary second, PairSummary pair) {
        return sentences.of(new Finding(
                side(first),
                side(second),
                WITHIN_SECONDS,
                pair.contrast(Measures.RESTRICTED_MEAN).ratio()));
    }

    private Finding.Side side(ArmSummary arm) {
        return new Finding.Side(
                arm.name(), policy(arm), arm.value(Measures.BACK_10).map(Estimate::value));
    }

    private String policy(ArmSummary summary) {
        for (Arm arm : comparison.plan().scenario().arms()) {
            if (arm.name().equals(summary.name())) {
                return arm.care().policy().name();
            }
        }
        throw new IllegalStateException("no arm " + summary.name() + " in the scenario");
    }
}
