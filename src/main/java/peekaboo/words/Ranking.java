package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.study.ArmSummary;
import peekaboo.words.Sentences.Pairing;

/**
 * Several arms from the soonest back to the latest: how far the first and the last are apart, and which are not told apart.
 *
 * @param bySoonest two arms or more
 * @param pairing of two of them
 */
record Ranking(List<ArmSummary> bySoonest, BiFunction<ArmSummary, ArmSummary, Pairing> pairing) {

    private Pairing pair(int one, int other) {
        return pairing.apply(bySoonest.get(one), bySoonest.get(other));
    }

    private int last() {
        return bySoonest.size() - 1;
    }

    /** The soonest and the latest, and the gap between them. */
    Phrase extremes() {
        Pairing pair = pair(0, last());
        if (pair.isSame()) {
            return Wording.MEANS_SAME.phrase(pair.within());
        }
        return Sentences.both(
                pair.difference().either(this::gap, reason -> Wording.GAP_UNKNOWN.phrase(Sentences.why(reason))),
                Sentences.ratio(pair));
    }

    private Phrase gap(Estimate apart) {
        double seconds = Math.abs(apart.value());
        Phrase soonest = alike(0);
        Phrase latest = alike(last());
        return apart.interval()
                .either(
                        interval -> Wording.GAP.phrase(
                                soonest,
                                latest,
                                Sentences.number(seconds, 1),
                                Sentences.level(interval),
                                Sentences.number(apart.value() < 0 ? -interval.high() : interval.low(), 1),
                                Sentences.number(apart.value() < 0 ? -interval.low() : interval.high(), 1)),
                        reason -> Wording.GAP_PLAIN.phrase(
                                soonest, latest, Sentences.number(seconds, 1), Sentences.why(reason)));
    }

    /** An arm and those that did not differ from it in anything. */
    private Phrase alike(int place) {
        List<Phrase> names = new ArrayList<>();
        for (int other = 0; other < bySoonest.size(); other++) {
            if (other == place || pair(place, other).isSame()) {
                names.add(name(other));
            }
        }
        return Sentences.listed(names);
    }

    private Phrase name(int place) {
        return Phrase.same(bySoonest.get(place).name());
    }

    /** Which arms an interval does not tell apart: as few groups as neighbours allow, then single pairs. */
    Phrase notToldApart() {
        return known(() -> toldApart().sentence(level()));
    }

    /** Which arms are told apart neither from the soonest nor from the latest, where every pair would be too many. */
    Phrase likeTheEnds() {
        return known(() -> toldApart().likeTheEnds(level()));
    }

    private Phrase known(Supplier<Phrase> sentence) {
        Measured<Boolean> known = pair(0, last()).isToldApart();
        return known.isObserved()
                ? sentence.get()
                : Wording.TOLD_APART_UNKNOWN.phrase(known.either(told -> Phrase.same(""), Sentences::why));
    }

    private Phrase level() {
        return pair(0, last()).difference().then(Estimate::interval).either(Sentences::level, Sentences::why);
    }

    private ToldApart toldApart() {
        return new ToldApart(Lists.each(bySoonest, arm -> Phrase.same(arm.name())), this::areAlike);
    }

    private boolean areAlike(int one, int other) {
        return pair(one, other).isToldApart().either(told -> !told, reason -> false);
    }
}
