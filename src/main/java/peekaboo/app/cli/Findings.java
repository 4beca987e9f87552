package peekaboo.app.cli;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.InfantPhase;
import peekaboo.inference.Estimate;
import peekaboo.metric.EpisodeFilter;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Episode;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.Measures;
import peekaboo.study.PairSummary;
import peekaboo.words.Finding;
import peekaboo.words.Sentences;
import peekaboo.words.Strings;

/** What a comparison found, in plain sentences: the first arm beside each of the others, or each by itself. */
final class Findings {
    private static final double WITHIN_SECONDS = 10;
    private static final String LOOKS = "looks";
    /** With more arms, sentences that all begin with the first one tire. */
    private static final int MOST_BESIDE_THE_FIRST = 3;

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
        if (someoneStandsIn()) {
            return byEpisode();
        }
        int arms = comparison.arms().size();
        return arms == 1 || arms > MOST_BESIDE_THE_FIRST ? ofEachArm() : besideTheFirst();
    }

    /** Where an episode has a caregiver of its own, turnings away of the whole session are not one arm's doing. */
    private boolean someoneStandsIn() {
        return comparison.plan().scenario().codedEpisodes().stream()
                .anyMatch(episode -> episode.caregiver().isPresent());
    }

    private List<String> byEpisode() {
        List<String> found = new ArrayList<>();
        for (ArmSummary arm : comparison.arms()) {
            List<String> episodes = observed(arm);
            found.add(episodes.isEmpty() ? sentences.of(side(arm), WITHIN_SECONDS) : byEpisode(arm, episodes));
        }
        return found;
    }

    /** A forked session that forks late counts in none of the episodes before. */
    private List<String> observed(ArmSummary arm) {
        return comparison.plan().scenario().codedEpisodes().stream()
                .map(Episode::name)
                .filter(episode -> arm.value(stretch(episode), LOOKS).isObserved())
                .toList();
    }

    private String byEpisode(ArmSummary arm, List<String> episodes) {
        List<List<Double>> shares = List.of(
                shares(arm, LOOKS, episodes),
                shares(arm, InfantPhase.SOCIAL_POSITIVE.code(), episodes),
                shares(arm, InfantPhase.PROTEST.code(), episodes));
        return sentences.ofEpisodes(arm.name(), episodes, shares);
    }

    private List<Double> shares(ArmSummary arm, String measure, List<String> episodes) {
        return episodes.stream()
                .map(episode -> arm.value(stretch(episode), measure)
                        .map(Estimate::value)
                        .get())
                .toList();
    }

    /** A single episode is the whole session. */
    private String stretch(String episode) {
        boolean single = comparison.plan().scenario().codedEpisodes().size() == 1;
        return single ? EpisodeFilter.WHOLE_SESSION : episode;
    }

    private List<String> ofEachArm() {
        List<String> found = new ArrayList<>();
        for (ArmSummary arm : comparison.arms()) {
            found.add(sentences.of(side(arm), WITHIN_SECONDS));
        }
        return found;
    }

    private List<String> besideTheFirst() {
        List<String> found = new ArrayList<>();
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
