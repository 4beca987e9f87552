package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import peekaboo.engine.Fork;
import peekaboo.inference.ArmSpells;
import peekaboo.list.Lists;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.battery.Measures;
import peekaboo.phrase.Phrase;
import peekaboo.record.Stretch;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.Scope;
import peekaboo.words.EpisodeShares.Named;

/**
 * What a study found, in plain sentences that follow what was done and seen in it, never the name of a kind of caregiver. With
 * several episodes the arms are compared in those in which they can differ; of a fork the one turning away is told, in whichever episode it was.
 */
public final class Findings {
    /** Of more episodes in which arms can differ the first so many are told. */
    private static final int MOST_EPISODES = 3;

    /** Of more arms the shares of time are left to tables and charts. */
    private static final int MOST_WITH_SHARES = 3;

    private final Scenario scenario;
    private final Comparison comparison;

    private Findings(Comparison comparison) {
        scenario = comparison.plan().scenario();
        this.comparison = comparison;
    }

    /**
     * One or two sentences an entry, in the order in which they are to be read.
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
     * What a study has to take down for its finding and for the curves of returns, and no more: of several episodes each by
     * itself, and shares of time where an episode has a caregiver of its own.
     */
    public static Scope scope(Scenario scenario) {
        List<Quantity> shares = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        boolean interrupted = isInterrupted(scenario);
        if (interrupted) {
            for (Measure measure : Measures.of(EpisodeShares.QUANTITIES)) {
                shares.addAll(measure.quantities());
            }
            shares.removeIf(quantity -> !EpisodeShares.QUANTITIES.contains(quantity.name()));
        }
        if (interrupted || scenario.codedEpisodes().size() > 1) {
            scenario.codedEpisodes().forEach(episode -> stretches.add(stretch(scenario, episode)));
        }
        return new Scope(shares, stretches, List.of(ArmSpells.SpellState.RETURN), false);
    }

    /** A single episode is the whole session. */
    private static Stretch stretch(Scenario scenario, Episode episode) {
        return scenario.codedEpisodes().size() == 1 ? Stretch.WHOLE_SESSION : Stretch.of(episode.name());
    }

    /** Where a coded episode has a caregiver of its own, what happens in it is not one arm's doing. */
    private static boolean isInterrupted(Scenario scenario) {
        return Lists.first(scenario.codedEpisodes(), Findings::hasCaregiverOfItsOwn)
                .isPresent();
    }

    private static boolean hasCaregiverOfItsOwn(Episode episode) {
        return episode.caregiver().isPresent();
    }

    /** Whether there is a coded episode in which arms can differ. */
    static boolean areArmsCompared(Comparison comparison) {
        return !new Findings(comparison).whereArmsDiffer().isEmpty();
    }

    /**
     * Of which episodes the sentences are, where tables are of all together: "reunion alone", "play and reunion, each by itself"; nothing
     * where both are of the same.
     */
    public static Optional<String> episodesApart(Comparison comparison) {
        Findings findings = new Findings(comparison);
        List<Episode> coded = findings.scenario.codedEpisodes();
        boolean stepByStep = findings.scenario.arms().size() == 1 && isInterrupted(findings.scenario);
        List<Episode> told = firstOf(findings.whereArmsDiffer());
        if (comparison.plan().forked() || coded.size() == 1 || stepByStep || told.isEmpty()) {
            return Optional.empty();
        }
        String names = Sentences.listed(Lists.each(told, episode -> Phrase.same(episode.name())))
                .inEnglish();
        return Optional.of(names + (told.size() == 1 ? " alone" : ", each by itself"));
    }

    private static List<Episode> firstOf(List<Episode> differing) {
        return differing.subList(0, Math.min(MOST_EPISODES, differing.size()));
    }

    private List<Supplier<Phrase>> sentences() {
        List<Supplier<Phrase>> found = new ArrayList<>();
        if (comparison.plan().forked()) {
            found.add(() -> forked(comparison.plan().fork().orElseThrow()));
            found.addAll(ofArms(Stretch.WHOLE_SESSION));
        } else if (scenario.arms().size() == 1 && isInterrupted(scenario)) {
            found.addAll(stepByStep(comparison.arms().get(0), scenario.codedEpisodes()));
        } else if (whereArmsDiffer().isEmpty()) {
            found.add(Wording.ARMS_ALIKE::phrase);
        } else if (scenario.codedEpisodes().size() == 1) {
            found.addAll(ofArms(Stretch.WHOLE_SESSION));
        } else {
            List<Episode> differing = whereArmsDiffer();
            List<Episode> told = firstOf(differing);
            told.forEach(episode -> found.addAll(within(episode)));
            if (told.size() < differing.size()) {
                found.add(() -> Wording.FIRST_EPISODES.phrase(Phrase.same(told.size()), Phrase.same(differing.size())));
            }
        }
        found.addAll(new EarlyEnds(comparison).sentences());
        return found;
    }

    /** What the factors do, if arms are crossed of some, and then what was found of each arm. */
    private List<Supplier<Phrase>> ofArms(Stretch stretch) {
        List<Supplier<Phrase>> found = new ArrayList<>(new EffectFindings(comparison, stretch).sentences());
        found.addAll(new ArmFindings(comparison, stretch).sentences());
        return found;
    }

    private static Phrase forked(Fork fork) {
        Phrase trunk = Phrase.same(fork.trunk().name());
        return switch (fork.at()) {
            case TURNING_AWAY -> Wording.FORKED.phrase(trunk);
            case PUSH -> Wording.FORKED_AT_PUSH.phrase(trunk);
        };
    }

    private List<Supplier<Phrase>> stepByStep(ArmSummary arm, List<Episode> episodes) {
        List<Named> named = Lists.each(episodes, one -> new Named(one.name(), stretch(scenario, one)));
        return new EpisodeShares(arm, named).sentences();
    }

    /**
     * The coded episodes in which the arms' own caregivers are there: those right after an episode that has one of its own, such
     * as a reunion after a still-face; if there is none, all.
     */
    private List<Episode> whereArmsDiffer() {
        List<Episode> all = new ArrayList<>();
        List<Episode> reunions = new ArrayList<>();
        boolean interrupted = false;
        for (Episode episode : scenario.episodes()) {
            boolean own = episode.coded() && !hasCaregiverOfItsOwn(episode);
            if (own) {
                all.add(episode);
            }
            if (own && interrupted) {
                reunions.add(episode);
            }
            interrupted = hasCaregiverOfItsOwn(episode) || (interrupted && !episode.coded());
        }
        return reunions.isEmpty() ? all : reunions;
    }

    /** Each sentence with the name of the episode before it. */
    private List<Supplier<Phrase>> within(Episode episode) {
        List<Supplier<Phrase>> found = new ArrayList<>(ofArms(Stretch.of(episode.name())));
        if (isInterrupted(scenario) && scenario.arms().size() <= MOST_WITH_SHARES) {
            comparison.arms().forEach(arm -> found.addAll(stepByStep(arm, List.of(episode))));
        }
        Phrase name = Phrase.same(episode.name());
        return Lists.each(found, sentence -> () -> Wording.IN_EPISODE.phrase(name, sentence.get()));
    }
}
