package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.InfantPhase;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.metric.EpisodeFilter;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;

/** What a study found, in plain sentences: the first arm beside each of the others, or each by itself. */
public final class Findings {
    /** Seconds within which an infant is back or not. */
    public static final int WITHIN_SECONDS = 10;

    private static final String LOOKS = "looks";
    /** Quantities of which a finding that is told by episode tells the share. */
    public static final List<String> SHARES =
            List.of(LOOKS, InfantPhase.SOCIAL_POSITIVE.code(), InfantPhase.PROTEST.code());

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
    public static List<Phrase> of(Strings strings, Scenario scenario, Shown shown) {
        return new Findings(strings, scenario, shown).sentences();
    }

    /**
     * The stretches over which {@link #SHARES} are asked for: the coded episodes, a single one being the whole session; none
     * unless the finding is told by episode.
     */
    public static List<String> stretches(Scenario scenario) {
        List<String> names = new ArrayList<>();
        if (isByEpisode(scenario)) {
            scenario.codedEpisodes().forEach(episode -> names.add(stretch(scenario, episode)));
        }
        return names;
    }

    /** A single episode is the whole session. */
    private static String stretch(Scenario scenario, Episode episode) {
        return scenario.codedEpisodes().size() == 1 ? EpisodeFilter.WHOLE_SESSION : episode.name();
    }

    /** Where an episode has a caregiver of its own, turnings away of the whole session are not one arm's doing. */
    private static boolean isByEpisode(Scenario scenario) {
        for (Episode episode : scenario.codedEpisodes()) {
            if (episode.caregiver().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<Phrase> sentences() {
        int arms = scenario.arms().size();
        boolean byEpisode = isByEpisode(scenario);
        return !byEpisode && arms > 1 && arms <= MOST_BESIDE_THE_FIRST ? besideTheFirst() : ofEachArm(byEpisode);
    }

    private List<Phrase> besideTheFirst() {
        List<Phrase> found = new ArrayList<>();
        for (int other = 1; other < scenario.arms().size(); other++) {
            found.add(sentences.of(new Finding(side(0), side(other), WITHIN_SECONDS, shown.timeRatio(other))));
        }
        return found;
    }

    private List<Phrase> ofEachArm(boolean byEpisode) {
        List<Phrase> found = new ArrayList<>();
        for (int arm = 0; arm < scenario.arms().size(); arm++) {
            List<Episode> episodes = byEpisode ? observed(arm) : List.of();
            found.add(episodes.isEmpty() ? sentences.of(side(arm), WITHIN_SECONDS) : byEpisode(arm, episodes));
        }
        return found;
    }

    /** A forked session that forks late counts in none of the episodes before. */
    private List<Episode> observed(int arm) {
        List<Episode> observed = new ArrayList<>();
        for (Episode episode : scenario.codedEpisodes()) {
            if (share(arm, episode, LOOKS).isObserved()) {
                observed.add(episode);
            }
        }
        return observed;
    }

    private Phrase byEpisode(int arm, List<Episode> episodes) {
        List<String> names = new ArrayList<>();
        episodes.forEach(episode -> names.add(episode.name()));
        List<List<Double>> shares = new ArrayList<>();
        SHARES.forEach(quantity -> shares.add(shares(arm, quantity, episodes)));
        return sentences.ofEpisodes(scenario.arms().get(arm).name(), names, shares);
    }

    private List<Double> shares(int arm, String quantity, List<Episode> episodes) {
        List<Double> shares = new ArrayList<>();
        episodes.forEach(episode -> shares.add(share(arm, episode, quantity).get()));
        return shares;
    }

    private Measured<Double> share(int arm, Episode episode, String quantity) {
        return shown.share(arm, stretch(scenario, episode), quantity);
    }

    private Finding.Side side(int place) {
        Arm arm = scenario.arms().get(place);
        return new Finding.Side(arm.name(), arm.care().policy().name(), shown.back(place));
    }
}
