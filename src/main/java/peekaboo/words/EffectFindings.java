package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.inference.Sure;
import peekaboo.list.Lists;
import peekaboo.measure.Quantity;
import peekaboo.phrase.Phrase;
import peekaboo.record.Stretch;
import peekaboo.scenario.Factors;
import peekaboo.scenario.Factors.Factor;
import peekaboo.study.Comparison;
import peekaboo.study.Effect;
import peekaboo.study.Effect.Step;
import peekaboo.study.Quantities;

/** What the factors do to the mean time until infants are back over a stretch, each alone and then each two together, in plain sentences. */
final class EffectFindings {
    /** Of more levels the one that does most is told, and of more pairs of factors those that interact. */
    private static final int MOST_ONE_BY_ONE = 3;

    private static final Quantity QUANTITY = Quantities.RESTRICTED_MEAN;

    private final Comparison comparison;
    private final Stretch stretch;
    private final Factors factors;
    private final List<Effect> effects;

    EffectFindings(Comparison comparison, Stretch stretch) {
        this.comparison = comparison;
        this.stretch = stretch;
        factors = comparison.plan().scenario().factors();
        effects = comparison.effects(stretch, QUANTITY);
    }

    /** One or two an entry; none where arms are not crossed of factors, or nothing was seen of any. */
    List<Supplier<Phrase>> sentences() {
        List<Supplier<Phrase>> found = new ArrayList<>();
        if (Lists.only(effects, one -> one.value().isObserved()).isEmpty()) {
            return found;
        }
        factors.each().forEach(factor -> found.addAll(alone(factor)));
        List<List<Effect>> pairs = pairs();
        boolean areMany = pairs.size() > MOST_ONE_BY_ONE;
        List<List<Effect>> told =
                areMany ? Lists.only(pairs, pair -> Sure.of(foremost(pair).amongAll()) != 0) : pairs;
        told.forEach(pair -> found.add(() -> together(pair)));
        if (told.size() < pairs.size()) {
            found.add(Wording.EFFECT_NO_OTHER_TOGETHER::phrase);
        }
        return found;
    }

    private List<Supplier<Phrase>> alone(Factor factor) {
        List<Effect> all = Lists.only(
                effects,
                one -> one.of().second().isEmpty() && one.of().first().factor().equals(factor.name()));
        if (all.size() <= MOST_ONE_BY_ONE) {
            return Lists.each(all, one -> () -> Wording.FULL_STOP.phrase(alone(one, one.value())));
        }
        Phrase levels = Phrase.same(all.size());
        Effect most = foremost(all);
        return List.of(() -> Sentences.both(
                Wording.FULL_STOP.phrase(alone(most, most.amongAll())),
                Wording.EFFECT_LARGEST_OF.phrase(levels, Phrase.same(factor.name()))));
    }

    private Phrase alone(Effect effect, Measured<Estimate> value) {
        Step step = effect.of().first();
        Phrase level = level(step);
        Phrase less = Phrase.same(step.less());
        Phrase told = value.either(
                known -> known.interval()
                        .either(
                                ends -> alone(effect, known.value(), ends),
                                reason -> Wording.EFFECT_PLAIN.phrase(
                                        level,
                                        Amounts.outcome(QUANTITY),
                                        Amounts.signed(QUANTITY, known.value()),
                                        less,
                                        Sentences.why(reason))),
                reason -> Wording.EFFECT_UNKNOWN.phrase(level, Amounts.outcome(QUANTITY), less, Sentences.why(reason)));
        return onAverage(told, List.of(step.factor()));
    }

    private static Phrase alone(Effect effect, double value, Interval ends) {
        int way = ends.low() > 0 ? 1 : ends.high() < 0 ? -1 : 0;
        Phrase level = level(effect.of().first());
        Phrase less = Phrase.same(effect.of().first().less());
        Phrase outcome = Amounts.outcome(QUANTITY);
        if (way == 0) {
            return Wording.EFFECT_NOT_SHOWN.phrase(
                    level, less, outcome, level(ends), Amounts.ends(QUANTITY, ends.low(), ends.high()));
        }
        Phrase size = Amounts.size(QUANTITY, value);
        Phrase interval = way < 0
                ? Amounts.ends(QUANTITY, -ends.high(), -ends.low())
                : Amounts.ends(QUANTITY, ends.low(), ends.high());
        return way > 0
                ? Wording.EFFECT_LONGER.phrase(level, outcome, size, less, level(ends), interval)
                : Wording.EFFECT_SHORTER.phrase(level, outcome, size, less, level(ends), interval);
    }

    /** With a decimal where it allows for several. */
    private static Phrase level(Interval interval) {
        return Sentences.seconds(0.1 * (int) (1_000 * interval.level() + 0.5));
    }

    private static Phrase level(Step step) {
        return Wording.EFFECT_LEVEL.phrase(Phrase.same(step.level()), Phrase.same(step.factor()));
    }

    /** With what it is an average over, if anything. */
    private Phrase onAverage(Phrase told, List<String> named) {
        List<Factor> others = Lists.only(factors.each(), factor -> !named.contains(factor.name()));
        return others.isEmpty()
                ? told
                : Wording.EFFECT_OVER.phrase(
                        told, Sentences.listed(Lists.each(others, factor -> Phrase.same(factor.name()))));
    }

    /** The effects of each two factors together. */
    private List<List<Effect>> pairs() {
        List<List<Effect>> pairs = new ArrayList<>();
        for (Effect effect : Lists.only(effects, one -> one.of().second().isPresent())) {
            boolean isNew = pairs.isEmpty()
                    || !factors(pairs.get(pairs.size() - 1).get(0)).equals(factors(effect));
            if (isNew) {
                pairs.add(new ArrayList<>());
            }
            pairs.get(pairs.size() - 1).add(effect);
        }
        return pairs;
    }

    private static List<String> factors(Effect effect) {
        return List.of(
                effect.of().first().factor(), effect.of().second().orElseThrow().factor());
    }

    /** The largest. */
    private static Effect foremost(List<Effect> all) {
        Effect foremost = all.get(0);
        for (Effect one : all) {
            foremost = size(one) > size(foremost) ? one : foremost;
        }
        return foremost;
    }

    private static double size(Effect effect) {
        return Math.abs(effect.value().either(Estimate::value, reason -> 0.0));
    }

    private Phrase together(List<Effect> pair) {
        Effect effect = foremost(pair);
        Step first = effect.of().first();
        Step second = effect.of().second().orElseThrow();
        Phrase told = effect.amongAll()
                .then(Estimate::interval)
                .either(
                        ends -> together(effect, ends),
                        reason -> Wording.EFFECT_TOGETHER_UNKNOWN.phrase(
                                Phrase.same(first.factor()), Phrase.same(second.factor()), Sentences.why(reason)));
        Phrase sentence = Wording.FULL_STOP.phrase(onAverage(told, factors(effect)));
        return pair.size() == 1
                ? sentence
                : Sentences.both(sentence, Wording.EFFECT_LARGEST_DIFFERENCE.phrase(Phrase.same(pair.size())));
    }

    private Phrase together(Effect effect, Interval ends) {
        Step first = effect.of().first();
        Step second = effect.of().second().orElseThrow();
        Phrase[] parts = {
            Phrase.same(first.factor()),
            Phrase.same(second.factor()),
            Phrase.same(first.less()),
            Phrase.same(first.level()),
            Amounts.signed(QUANTITY, change(first, second.factor(), second.less())),
            Phrase.same(second.less()),
            Amounts.signed(QUANTITY, change(first, second.factor(), second.level())),
            Phrase.same(second.level()),
            Amounts.signed(QUANTITY, effect.amongAll().get().value()),
            Wording.EFFECT_INTERVAL.phrase(level(ends), Amounts.ends(QUANTITY, ends.low(), ends.high()))
        };
        return Sure.of(effect.amongAll()) == 0
                ? Wording.EFFECT_NOT_TOGETHER.phrase(parts)
                : Wording.EFFECT_TOGETHER.phrase(parts);
    }

    /** By how much the time changes from one level of a factor to another where a second factor has this level. */
    private double change(Step step, String factor, String level) {
        return mean(step.factor(), step.level(), factor, level) - mean(step.factor(), step.less(), factor, level);
    }

    /** The mean over all arms with these two levels. */
    private double mean(String factor, String level, String other, String otherLevel) {
        double sum = 0;
        int arms = 0;
        for (int arm = 0; arm < comparison.arms().size(); arm++) {
            if (has(arm, factor, level) && has(arm, other, otherLevel)) {
                sum += comparison
                        .arms()
                        .get(arm)
                        .value(stretch, QUANTITY.name())
                        .either(Estimate::value, reason -> Double.NaN);
                arms++;
            }
        }
        return sum / arms;
    }

    private boolean has(int arm, String factor, String level) {
        List<String> names = Lists.each(factors.each(), Factor::name);
        int place = names.indexOf(factor);
        return factors.each().get(place).levels().get(factors.level(arm, place)).equals(level);
    }
}
