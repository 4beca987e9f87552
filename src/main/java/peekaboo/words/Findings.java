package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import peekaboo.dyad.InfantPhase;
import peekaboo.inference.ArmSpells;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.list.Lists;
import peekaboo.measure.Measure;
import peekaboo.measure.Measures;
import peekaboo.measure.Quantity;
import peekaboo.phrase.Phrase;
import peekaboo.record.Stretch;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;
import peekaboo.study.Comparison;
import peekaboo.study.Quantities;
import peekaboo.study.Scope;

/** What a study found, in plain sentences: the first arm beside each of the others, or each by itself. */
public final class Findings {
    /** Seconds within which an infant is back or not, as {@link Quantities#back} has it. */
    private static final int WITHIN_SECONDS = 10;

    private static final String LOOKS = "looks";
    private static final String SMILES = InfantPhase.SOCIAL_POSITIVE.code();
    private static final String PROTESTS = InfantPhase.PROTEST.code();

    /** Quantities of which a finding that is told by episode tells the share. */
    private static final List<String> SHARES = List.of(LOOKS, SMILES, PROTESTS);

    /** With more arms, sentences that all begin with the first one tire. */
    private static final int MOST_BESIDE_THE_FIRST = 3;

    private final Scenario scenario;
    private final Comparison comparison;

    private Findings(Comparison comparison) {
        scenario = comparison.plan().scenario();
        this.comparison = comparison;
    }

    /**
     * One or two sentences an entry, the first arms of the scenario first.
     *
     * @param comparison of a study whose scope has at least {@link #scope}
     */
    public static List<Phrase> of(Comparison comparison) {
        return Lists.each(each(comparison), Supplier::get);
    }

    /** The same, each put in words when it is asked for: one that fails costs none of the others. */
    public static List<Supplier<Phrase>> each(Comparison comparison) {
        return new Findings(comparison).sentences();
    }

    /**
     * What a study has to take down for its finding and for the curves of returns, and no more: where the finding is told by
     * episode, shares over each of the coded ones.
     */
    public static Scope scope(Scenario scenario) {
        List<Quantity> shares = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        if (isByEpisode(scenario)) {
            for (Measure measure : Measures.of(SHARES)) {
                shares.addAll(measure.quantities());
            }
            shares.removeIf(quantity -> !SHARES.contains(quantity.name()));
            scenario.codedEpisodes().forEach(episode -> stretches.add(stretch(scenario, episode)));
        }
        return new Scope(shares, stretches, List.of(ArmSpells.SpellState.RETURN), false);
    }

    /** A single episode is the whole session. */
    private static Stretch stretch(Scenario scenario, Episode episode) {
        return scenario.codedEpisodes().size() == 1 ? Stretch.WHOLE_SESSION : Stretch.of(episode.name());
    }

    /** Where an episode has a caregiver of its own, turnings away of the whole session are not one arm's doing. */
    private static boolean isByEpisode(Scenario scenario) {
        return Lists.first(
                        scenario.codedEpisodes(), episode -> episode.caregiver().isPresent())
                .isPresent();
    }

    private List<Supplier<Phrase>> sentences() {
        int arms = scenario.arms().size();
        boolean byEpisode = isByEpisode(scenario);
        return !byEpisode && arms > 1 && arms <= MOST_BESIDE_THE_FIRST ? besideTheFirst() : ofEachArm(byEpisode);
    }

    private List<Supplier<Phrase>> besideTheFirst() {
        List<Supplier<Phrase>> found = new ArrayList<>();
        for (int other = 1; other < scenario.arms().size(); other++) {
            int second = other;
            found.add(() -> Sentences.of(new Finding(side(0), side(second), WITHIN_SECONDS, timeRatio(second))));
        }
        return found;
    }

    /** Mean time away in the first arm divided by that in another. */
    private Measured<Estimate> timeRatio(int other) {
        return comparison
                .pair(
                        comparison.arms().get(0).name(),
                        comparison.arms().get(other).name())
                .orElseThrow()
                .contrast(Quantities.RESTRICTED_MEAN)
                .ratio();
    }

    private List<Supplier<Phrase>> ofEachArm(boolean byEpisode) {
        List<Supplier<Phrase>> found = new ArrayList<>();
        for (int place = 0; place < scenario.arms().size(); place++) {
            int arm = place;
            found.add(() -> ofArm(arm, byEpisode ? observed(arm) : List.of()));
        }
        return found;
    }

    private Phrase ofArm(int arm, List<Episode> episodes) {
        return episodes.isEmpty() ? Sentences.of(side(arm), WITHIN_SECONDS) : byEpisode(arm, episodes);
    }

    /** A forked session that forks late counts in none of the episodes before. */
    private List<Episode> observed(int arm) {
        return Lists.only(
                scenario.codedEpisodes(), episode -> share(arm, episode, LOOKS).isObserved());
    }

    private Phrase byEpisode(int arm, List<Episode> episodes) {
        return Sentences.ofEpisodes(
                scenario.arms().get(arm).name(), Lists.each(episodes, episode -> spent(arm, episode)));
    }

    private Sentences.InEpisode spent(int arm, Episode episode) {
        return new Sentences.InEpisode(
                episode.name(),
                share(arm, episode, LOOKS).get(),
                share(arm, episode, SMILES).get(),
                share(arm, episode, PROTESTS).get());
    }

    private Measured<Double> share(int arm, Episode episode, String quantity) {
        return comparison
                .arms()
                .get(arm)
                .value(stretch(scenario, episode), quantity)
                .map(Estimate::value);
    }

    private Finding.Side side(int place) {
        Arm arm = scenario.arms().get(place);
        Measured<Double> back = comparison
                .arms()
                .get(place)
                .value(Quantities.back(WITHIN_SECONDS))
                .map(Estimate::value);
        return new Finding.Side(arm.name(), arm.care().policy().name(), back);
    }
}
