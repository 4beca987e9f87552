package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import peekaboo.dyad.InfantPhase;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.record.Stretch;
import peekaboo.study.ArmSummary;

/**
 * How an infant's time in an episode was spent: looking at the caregiver, smiling, in protest.
 *
 * @param arm whose
 * @param episodes the names of those that are told, in their order, each with the stretch it is
 */
record EpisodeShares(ArmSummary arm, List<Named> episodes) {
    private static final String LOOKS = "looks";
    private static final String SMILES = InfantPhase.SOCIAL_POSITIVE.code();
    private static final String PROTESTS = InfantPhase.PROTEST.code();

    /** Quantities that are told. */
    static final List<String> QUANTITIES = List.of(LOOKS, SMILES, PROTESTS);

    /** An episode, and the stretch that it is. */
    record Named(String name, Stretch stretch) {}

    /** From each episode to the next; the shares of the only one; nothing where none was observed. */
    List<Supplier<Phrase>> sentences() {
        List<Named> seen = Lists.only(episodes, one -> share(one, LOOKS).isObserved());
        List<Supplier<Phrase>> found = new ArrayList<>();
        for (int next = 1; next < seen.size(); next++) {
            Named before = seen.get(next - 1);
            Named after = seen.get(next);
            found.add(() -> step(before, after));
        }
        return seen.size() == 1 ? List.of(() -> shares(seen.get(0))) : found;
    }

    private Phrase shares(Named episode) {
        return Wording.SHARES_IN_EPISODE.phrase(
                Phrase.same(arm.name()),
                Phrase.same(episode.name()),
                percent(episode, LOOKS),
                percent(episode, SMILES),
                percent(episode, PROTESTS));
    }

    private Phrase step(Named before, Named after) {
        return Wording.FROM_EPISODE_TO_EPISODE.phrase(
                Phrase.same(arm.name()),
                Phrase.same(before.name()),
                Phrase.same(after.name()),
                change(before, after, LOOKS),
                change(before, after, SMILES),
                change(before, after, PROTESTS));
    }

    private Phrase change(Named before, Named after, String quantity) {
        Phrase from = percent(before, quantity);
        Phrase to = percent(after, quantity);
        return from.equals(to) ? Wording.STAYED_AT.phrase(from) : Wording.WENT_FROM_TO.phrase(from, to);
    }

    private Phrase percent(Named episode, String quantity) {
        return share(episode, quantity).either(Sentences::percent, Sentences::why);
    }

    private Measured<Double> share(Named episode, String quantity) {
        return arm.value(episode.stretch(), quantity).map(Estimate::value);
    }
}
