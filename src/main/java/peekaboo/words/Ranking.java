package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
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
        Measured<Boolean> known = pair(0, last()).isToldApart();
        if (!known.isObserved()) {
            return Wording.TOLD_APART_UNKNOWN.phrase(known.either(told -> Phrase.same(""), Sentences::why));
        }
        List<List<Integer>> groups = groups();
        Phrase level = pair(0, last()).difference().then(Estimate::interval).either(Sentences::level, Sentences::why);
        if (groups.isEmpty()) {
            return Wording.ALL_TOLD_APART.phrase(level);
        }
        return groups.get(0).size() == bySoonest.size()
                ? Wording.NONE_TOLD_APART.phrase(level)
                : Wording.NOT_TOLD_APART.phrase(level, Sentences.apart(Lists.each(groups, this::names)));
    }

    /** Which arms are told apart neither from the soonest nor from the latest, where every pair would be too many. */
    Phrase likeTheEnds() {
        Measured<Boolean> known = pair(0, last()).isToldApart();
        if (!known.isObserved()) {
            return Wording.TOLD_APART_UNKNOWN.phrase(known.either(told -> Phrase.same(""), Sentences::why));
        }
        return Sentences.both(like(0), like(last()));
    }

    private Phrase like(int end) {
        List<Integer> like = new ArrayList<>();
        for (int other = 0; other < bySoonest.size(); other++) {
            if (other != end && areAlike(Math.min(end, other), Math.max(end, other))) {
                like.add(other);
            }
        }
        Phrase level = pair(0, last()).difference().then(Estimate::interval).either(Sentences::level, Sentences::why);
        return like.isEmpty()
                ? Wording.NONE_LIKE.phrase(name(end), level)
                : Wording.LIKE.phrase(name(end), level, names(like));
    }

    private Phrase names(List<Integer> group) {
        return Sentences.listed(Lists.each(group, this::name));
    }

    private boolean areAlike(int one, int other) {
        return pair(one, other).isToldApart().either(told -> !told, reason -> false);
    }

    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        int reached = 0;
        for (int from = 0; from < bySoonest.size(); from++) {
            int end = from + 1;
            while (end < bySoonest.size() && isAlikeToAll(end, from)) {
                end++;
            }
            if (end > reached && end - from > 1) {
                groups.add(places(from, end));
                reached = end;
            }
        }
        addSinglePairs(groups);
        return groups;
    }

    private boolean isAlikeToAll(int place, int from) {
        for (int other = from; other < place; other++) {
            if (!areAlike(other, place)) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> places(int from, int end) {
        List<Integer> places = new ArrayList<>();
        for (int place = from; place < end; place++) {
            places.add(place);
        }
        return places;
    }

    private void addSinglePairs(List<List<Integer>> groups) {
        List<List<Integer>> pairs = new ArrayList<>();
        for (int one = 0; one < bySoonest.size(); one++) {
            for (int other = one + 1; other < bySoonest.size(); other++) {
                List<Integer> both = List.of(one, other);
                if (areAlike(one, other)
                        && Lists.first(groups, group -> group.containsAll(both)).isEmpty()) {
                    pairs.add(both);
                }
            }
        }
        groups.addAll(pairs);
    }
}
