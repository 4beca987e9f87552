package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;

/**
 * Which of several arms in their order an interval does not tell apart.
 *
 * @param names of two arms or more, the first of the order first
 * @param alike true of two places, the smaller one first, whose interval does not tell them apart
 */
record ToldApart(List<Phrase> names, BiPredicate<Integer, Integer> alike) {
    private int last() {
        return names.size() - 1;
    }

    /**
     * What is not told apart: as few groups as neighbours allow, then single pairs.
     *
     * @param level of the intervals, in percent
     */
    Phrase sentence(Phrase level) {
        List<List<Integer>> groups = groups();
        if (groups.isEmpty()) {
            return Wording.ALL_TOLD_APART.phrase(level);
        }
        return groups.get(0).size() == names.size()
                ? Wording.NONE_TOLD_APART.phrase(level)
                : Wording.NOT_TOLD_APART.phrase(level, Sentences.apart(Lists.each(groups, this::named)));
    }

    /** What is told apart neither from the first nor from the last, where every pair would be too many. */
    Phrase likeTheEnds(Phrase level) {
        return Sentences.both(likeTheEnd(0, level), likeTheEnd(last(), level));
    }

    private Phrase likeTheEnd(int end, Phrase level) {
        List<Integer> like = Lists.only(like(end), other -> other != end);
        return like.isEmpty()
                ? Wording.NONE_LIKE.phrase(names.get(end), level)
                : Wording.LIKE.phrase(names.get(end), level, named(like));
    }

    /** The places that are not told apart from one, with it, in their order. */
    List<Integer> like(int place) {
        return Lists.only(places(0, names.size()), other -> other == place || areAlike(place, other));
    }

    /** The names at some places. */
    Phrase named(List<Integer> places) {
        return Sentences.listed(Lists.each(places, names::get));
    }

    private boolean areAlike(int one, int other) {
        return alike.test(Math.min(one, other), Math.max(one, other));
    }

    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        int reached = 0;
        for (int from = 0; from < names.size(); from++) {
            int end = from + 1;
            while (end < names.size() && isAlikeToAll(end, from)) {
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
        for (int one = 0; one < names.size(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
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
