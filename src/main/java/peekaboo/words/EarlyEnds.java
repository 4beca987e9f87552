package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;

/**
 * In how many sessions an episode ended before its time, since the infant had protested for too long: what came after it is of an infant that
 * was taken out, and less of it was watched.
 */
record EarlyEnds(Comparison comparison) {
    /** Of more arms the least and the most often are told. */
    private static final int MOST_ONE_BY_ONE = 6;

    /** A sentence an episode; none of one that ended early in no session. */
    List<Supplier<Phrase>> sentences() {
        Scenario scenario = comparison.plan().scenario();
        List<Supplier<Phrase>> found = new ArrayList<>();
        for (Episode episode : scenario.episodes()) {
            if (!Lists.only(comparison.arms(), arm -> sessions(arm, episode) > 0)
                    .isEmpty()) {
                double seconds =
                        scenario.clock().secondsAt(episode.fussOutTicks().orElse(0));
                found.add(() -> Wording.ENDED_EARLY.phrase(
                        Phrase.same(episode.name()), Sentences.seconds(seconds), arms(episode)));
            }
        }
        return found;
    }

    private static int sessions(ArmSummary arm, Episode episode) {
        return Lists.first(arm.endedEarly(), one -> one.episode().equals(episode.name()))
                .map(ArmSummary.EndedEarly::sessions)
                .orElse(0);
    }

    private Phrase arms(Episode episode) {
        List<ArmSummary> arms = new ArrayList<>(comparison.arms());
        if (arms.size() <= MOST_ONE_BY_ONE) {
            return Sentences.listed(Lists.each(arms, arm -> of(arm, episode)));
        }
        arms.sort((one, other) -> Integer.compare(sessions(one, episode), sessions(other, episode)));
        return Wording.ENDED_EARLY_FROM_TO.phrase(of(arms.get(0), episode), of(arms.get(arms.size() - 1), episode));
    }

    private static Phrase of(ArmSummary arm, Episode episode) {
        int early = sessions(arm, episode);
        Phrase name = Phrase.same(arm.name());
        Phrase all = Sentences.count(arm.dyads());
        return early == 0
                ? Wording.ENDED_EARLY_NEVER.phrase(name, all)
                : Wording.ENDED_EARLY_WITH.phrase(name, Sentences.count(early), all);
    }
}
