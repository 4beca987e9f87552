package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.InfantPhase;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.metric.EpisodeFilter;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;

/** What a study found, in plain sentences: the first arm beside each of the others, or each by itself. */
public final class Findings {
    /** Seconds within which an infant is back or not. */
    public static final int WITHIN_SECONDS = 10;

    private static final String LOOKS = "looks";
    /** With more arms, sentences that all begin with the first one tire. */
    private static final int MOST_BESIDE_THE_FIRST = 3;

    private final Sentences sentences;
    private final Scenario scenario;
    private final Shown shown;

    private Findings(Strings strings, Scenario scenario, Shown shown) {
        sentences = new Sentences(strings);
        this.scenario = scenario;
        this.shown = shown;
    }

    /** What a study of a scenario showed, arms counted from 0 in the order of the scenario. */
    public interface Shown {
        /** Share of an arm's turnings away that ended in a return within {@link #WITHIN_SECONDS}. */
        Measured<Double> back(int arm);

        /** Mean time away in the first arm divided by that in another. */
        Measured<Estimate> timeRatio(int other);

        /**
         * A share of the time.
         *
         * @param stretch name of an episode, or the whole session
         * @param quantity name of one that a metric yields
         */
        Measured<Double> share(int arm, String stretch, String quantity);
    }

    /** One or two sentences an entry, the first arms of the scenario first. */
    public static List<String> of(Strings strings, Scenario scenario, Shown shown) {
        return new Findings(strings, scenario, shown).sentences();
    }

    /** Where an episode has a caregiver of its own, turnings away of the whole session are not one arm's doing. */
    public static boolean areByEpisode(Scenario scenario) {
        for (Episode episode : scenario.codedEpisodes()) {
            if (episode.caregiver().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<String> sentences() {
        int arms = scenario.arms().size();
        boolean byEpisode = areByEpisode(scenario);
        List<String> found = new ArrayList<>();
        if (!byEpisode && arms > 1 && arms <= MOST_BESIDE_THE_FIRST) {
            for (int other = 1; other < arms; other++) {
                found.add(sentences.of(new Finding(side(0), side(other), WITHIN_SECONDS, shown.timeRatio(other))));
            }
            return found;
        }
        for (int arm = 0; arm < arms; arm++) {
            List<String> episodes = byEpisode ? observed(arm) : List.of();
            found.add(episodes.isEmpty() ? sentences.of(side(arm), WITHIN_SECONDS) : byEpisode(arm, episodes));
        }
        return found;
    }

    /** A forked session that forks late counts in none of the episodes before. */
    private List<String> observed(int arm) {
        List<String> names = new ArrayList<>();
        for (Episode episode : scenario.codedEpisodes()) {
            if (share(arm, episode.name(), LOOKS).isObserved()) {
                names.add(episode.name());
            }
        }
        return names;
    }

    private String byEpisode(int arm, List<String> episodes) {
        List<List<Double>> shares = List.of(
                shares(arm, LOOKS, episodes),
                shares(arm, InfantPhase.SOCIAL_POSITIVE.code(), episodes),
                shares(arm, InfantPhase.PROTEST.code(), episodes));
        return sentences.ofEpisodes(scenario.arms().get(arm).name(), episodes, shares);
    }

    private List<Double> shares(int arm, String quantity, List<String> episodes) {
        List<Double> shares = new ArrayList<>();
        for (String episode : episodes) {
            shares.add(share(arm, episode, quantity).get());
        }
        return shares;
    }

    /** A single episode is the whole session. */
    private Measured<Double> share(int arm, String episode, String quantity) {
        boolean single = scenario.codedEpisodes().size() == 1;
        return shown.share(arm, single ? EpisodeFilter.WHOLE_SESSION : episode, quantity);
    }

    private Finding.Side side(int place) {
        Arm arm = scenario.arms().get(place);
        return new Finding.Side(arm.name(), arm.care().policy().name(), shown.back(place));
    }
}
