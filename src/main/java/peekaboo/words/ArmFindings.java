package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.record.Stretch;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.Quantities;

/**
 * What was found of the turnings away of a stretch: what the caregiver of each arm did, how soon the infants were back, and how
 * the arms compare. What was not observed is told as such and compared with nothing.
 */
final class ArmFindings {
    /** With more arms they are told by rank. */
    private static final int MOST_ONE_BY_ONE = 3;

    /** With more arms only the soonest and the latest are told, and what is not told apart from these. */
    private static final int MOST_RANKED_ONE_BY_ONE = 6;

    private final Comparison comparison;
    private final Stretch stretch;
    private final List<ArmSummary> arms;

    ArmFindings(Comparison comparison, Stretch stretch) {
        this.comparison = comparison;
        this.stretch = stretch;
        arms = comparison.arms();
    }

    /** A sentence or two each. */
    List<Supplier<Phrase>> sentences() {
        if (hasNoTurning()) {
            return List.of(Wording.NOBODY_TURNED_AWAY::phrase);
        }
        List<Supplier<Phrase>> found = new ArrayList<>();
        if (arms.size() > MOST_ONE_BY_ONE) {
            found.addAll(ranked());
        } else {
            arms.forEach(arm -> found.add(() -> ofArm(arm)));
            found.addAll(compared());
        }
        return found;
    }

    private boolean hasNoTurning() {
        return timed().isEmpty() && Lists.only(arms, arm -> turnings(arm) > 0).isEmpty();
    }

    /** In short that no infant turned away, or that none was back; nothing where some were. */
    Optional<Phrase> nothing() {
        if (hasNoTurning()) {
            return Optional.of(Wording.NO_TURNING_AT_ALL.phrase());
        }
        boolean nobodyBack = timed().size() == arms.size() && !isComparable();
        return nobodyBack ? Optional.of(Wording.NO_RETURN_AT_ALL.phrase(within())) : Optional.empty();
    }

    private int turnings(ArmSummary arm) {
        return arm.tally(stretch).spells();
    }

    private Measured<Estimate> mean(ArmSummary arm) {
        return arm.value(stretch, Quantities.RESTRICTED_MEAN.name());
    }

    private double meanOf(ArmSummary arm) {
        return mean(arm).get().value();
    }

    /** Whether any infant was back by itself as long as it was followed. */
    private boolean anyBack(ArmSummary arm) {
        return arm.value(stretch, Quantities.RETURN.name()).either(share -> share.value() > 0, reason -> true);
    }

    /** Those of which the mean time is known. */
    private List<ArmSummary> timed() {
        return Lists.only(arms, arm -> mean(arm).isObserved());
    }

    private Phrase ofArm(ArmSummary arm) {
        Phrase name = Phrase.same(arm.name());
        ArmSummary.Tally tally = arm.tally(stretch);
        if (tally.spells() == 0) {
            return Wording.NEVER_TURNED_AWAY.phrase(name);
        }
        Measured<Double> share = arm.value(stretch, Quantities.BACK_10.name()).map(Estimate::value);
        Phrase back = Sentences.back(tally, share);
        Phrase within = Phrase.same(ArmSummary.Tally.BACK_SECONDS);
        return tally.answers().known() == 0
                ? Wording.ARM_BACK.phrase(name, Sentences.count(tally.spells()), within, back)
                : Wording.ARM_DID.phrase(name, Sentences.did(tally), within, back);
    }

    /** Mean times, and that of the first arm beside those of the others. */
    private List<Supplier<Phrase>> compared() {
        List<Supplier<Phrase>> found = new ArrayList<>(times(timed()));
        found.addAll(untimed());
        if (isComparable()) {
            ArmSummary first = arms.get(0);
            for (ArmSummary other : arms.subList(1, arms.size())) {
                if (mean(first).isObserved() && mean(other).isObserved() && (anyBack(first) || anyBack(other))) {
                    found.add(() -> Sentences.ratio(pairing(first, other)));
                }
            }
        }
        return found;
    }

    /** Where nobody is ever back, all means are the horizon, and say nothing. */
    private boolean isComparable() {
        return !Lists.only(timed(), this::anyBack).isEmpty();
    }

    private List<Supplier<Phrase>> times(List<ArmSummary> told) {
        if (told.isEmpty()) {
            return List.of();
        }
        if (!isComparable()) {
            return List.of(() -> Wording.NOBODY_BACK.phrase(
                    within(), Sentences.listed(Lists.each(told, arm -> Phrase.same(arm.name())))));
        }
        Supplier<Phrase> means = () -> {
            Phrase listed = Sentences.listed(Lists.each(told, arm -> time(arm, told.size() == 1)));
            return arms.size() > MOST_ONE_BY_ONE
                    ? Wording.MEANS_RANKED.phrase(listed, within())
                    : Wording.MEANS.phrase(listed, within());
        };
        return List.of(means);
    }

    private Phrase time(ArmSummary arm, boolean withInterval) {
        Phrase seconds = Sentences.number(meanOf(arm), 1);
        Phrase name = Phrase.same(arm.name());
        if (!anyBack(arm)) {
            return Wording.MEAN_OF_NOBODY.phrase(seconds, name);
        }
        Phrase plain = Wording.MEAN_OF.phrase(seconds, name);
        return withInterval
                ? mean(arm).get().interval().either(interval -> withInterval(plain, interval), reason -> plain)
                : plain;
    }

    private static Phrase withInterval(Phrase plain, Interval interval) {
        return Wording.WITH_INTERVAL.phrase(
                plain,
                Sentences.level(interval),
                Sentences.number(interval.low(), 1),
                Sentences.number(interval.high(), 1));
    }

    private List<Supplier<Phrase>> untimed() {
        List<Supplier<Phrase>> found = new ArrayList<>();
        for (ArmSummary arm : arms) {
            if (turnings(arm) > 0 && !mean(arm).isObserved()) {
                found.add(() -> Wording.MEAN_UNKNOWN.phrase(
                        Phrase.same(arm.name()), within(), mean(arm).either(known -> Phrase.same(""), Sentences::why)));
            }
        }
        return found;
    }

    private Phrase within() {
        return Sentences.seconds(comparison.horizonSeconds());
    }

    private Sentences.Pairing pairing(ArmSummary one, ArmSummary other) {
        return Sentences.Pairing.of(comparison, stretch, Quantities.RESTRICTED_MEAN.name(), one, other);
    }

    /** What the caregivers did, then all arms from the soonest to the latest, how far these are apart, and what is not told apart. */
    private List<Supplier<Phrase>> ranked() {
        List<ArmSummary> bySoonest = timed();
        bySoonest.sort((one, other) -> Double.compare(meanOf(one), meanOf(other)));
        return arms.size() > MOST_RANKED_ONE_BY_ONE && isRanking(bySoonest) ? fromEndToEnd(bySoonest) : each(bySoonest);
    }

    private boolean isRanking(List<ArmSummary> bySoonest) {
        return isComparable() && bySoonest.size() > 1;
    }

    private List<Supplier<Phrase>> each(List<ArmSummary> bySoonest) {
        List<Supplier<Phrase>> found = new ArrayList<>();
        found.add(() -> didEach(arms));
        found.addAll(times(bySoonest));
        found.addAll(untimed());
        if (isRanking(bySoonest)) {
            Ranking ranking = new Ranking(bySoonest, this::pairing);
            found.add(ranking::extremes);
            found.add(ranking::notToldApart);
        }
        return found;
    }

    /** Of many arms the ends of the ranking; the tables have them all. */
    private List<Supplier<Phrase>> fromEndToEnd(List<ArmSummary> bySoonest) {
        List<Supplier<Phrase>> found = new ArrayList<>();
        ArmSummary soonest = bySoonest.get(0);
        ArmSummary latest = bySoonest.get(bySoonest.size() - 1);
        found.add(() -> Wording.MEANS_FROM_TO.phrase(
                Sentences.count(bySoonest.size()), time(soonest, false), time(latest, false), within()));
        found.addAll(untimed());
        Ranking ranking = new Ranking(bySoonest, this::pairing);
        found.add(ranking::extremes);
        found.add(ranking::likeTheEnds);
        found.add(() -> didEach(List.of(soonest, latest)));
        return found;
    }

    private Phrase didEach(List<ArmSummary> told) {
        return Wording.DID_EACH.phrase(Sentences.apart(Lists.each(told, this::didBriefly)));
    }

    private Phrase didBriefly(ArmSummary arm) {
        Phrase name = Phrase.same(arm.name());
        ArmSummary.Tally tally = arm.tally(stretch);
        return tally.spells() == 0
                ? Wording.NO_TURNING_WITH.phrase(name)
                : Wording.DID_WITH.phrase(name, Sentences.did(tally));
    }
}
