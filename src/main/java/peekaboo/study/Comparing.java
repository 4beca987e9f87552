package peekaboo.study;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import peekaboo.inference.ArmSpells;
import peekaboo.inference.ArmSpells.SpellState;
import peekaboo.inference.Curve;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.inference.Timing;
import peekaboo.list.Lists;
import peekaboo.measure.Ending;
import peekaboo.measure.Spell;
import peekaboo.record.Stretch;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Factors;
import peekaboo.study.ResampledQuantity.Wanted;

/**
 * Makes a comparison of a study, or of a part of one: first the resamples, then the estimates that stand on them, then what
 * needs the dyads one by one. Only what is in the study's scope.
 */
public final class Comparing implements Course<Comparison> {
    /** Estimates that make a piece worth handing out. */
    private static final int HANDFUL = 100;

    private final StudyResult study;
    private final Scope scope;
    private final Terms terms;
    private final Timing timing;
    private final List<ArmSpells> arms;
    private final MeasuredBlocks blocks;
    private final Deque<Supplier<Stage<?>>> ahead = new ArrayDeque<>();
    private final DyadByDyad dyadByDyad;
    private final List<Effect.Weighed> effects;
    private List<ResampledQuantity> quantities = List.of();
    private OneByOne<Wanted, Measured<Estimate>> estimating = new OneByOne<>(List.of(), 1, one -> one.at(0));

    /** Of what has been run. */
    public Comparing(StudyResult study, Terms terms) {
        this.study = study;
        this.terms = terms;
        scope = study.plan().scope();
        timing = new Timing(study.plan().scenario().clock(), terms.horizonSeconds());
        arms = Lists.each(study.arms(), arm -> new ArmSpells(arm.spellsInOrder()));
        blocks = new MeasuredBlocks(study, arms, timing, terms.replicates());
        dyadByDyad = new DyadByDyad(arms, timing);
        Factors factors = study.plan().scenario().factors();
        // A study of some of the arms has none of their effects.
        boolean areAllHere = factors.cross(Lists.each(study.arms(), ArmResult::arm));
        effects = Effect.all(areAllHere ? factors : Factors.NONE);
        for (Resampling resampling : blocks.stages()) {
            ahead.add(() -> resampling);
        }
        ahead.add(this::estimating);
        if (scope.dyadByDyad()) {
            dyadByDyad.stages().forEach(stage -> ahead.add(() -> stage));
        }
    }

    @Override
    public Optional<Stage<?>> next() {
        return ahead.isEmpty() ? Optional.empty() : Optional.of(ahead.remove().get());
    }

    private Stage<?> estimating() {
        quantities = blocks.quantities();
        estimating = new OneByOne<>(wanted(), HANDFUL, one -> Measured.computed(() -> one.at(terms.level())));
        return estimating;
    }

    /** In the order in which they are put together. */
    private List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        for (int place = 0; place < arms.size(); place++) {
            int arm = place;
            quantities.forEach(quantity -> wanted.add(quantity.value(arm)));
            for (SpellState state : scope.curves()) {
                timing.points().forEach(tick -> wanted.add(blocks.share(arm, state, tick)));
            }
        }
        for (DyadByDyad.Pair pair : dyadByDyad.pairs()) {
            for (ResampledQuantity quantity : quantities) {
                wanted.add(quantity.difference(pair.first(), pair.second()));
                wanted.add(quantity.ratio(pair.first(), pair.second()));
            }
        }
        for (Effect.Weighed effect : effects) {
            int among = effect.among(effects);
            for (ResampledQuantity quantity : quantities) {
                Wanted sum = quantity.sum(effect.weights());
                wanted.add(sum);
                if (among > 1) {
                    wanted.add(level -> sum.at(1 - (1 - level) / among));
                }
            }
        }
        return wanted;
    }

    @Override
    public Comparison result() {
        Iterator<Measured<Estimate>> made = estimating.made().iterator();
        List<ArmSummary> armSummaries = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            armSummaries.add(armSummary(arm, made));
        }
        List<PairSummary> pairSummaries = Lists.each(dyadByDyad.pairs(), pair -> pairSummary(pair, made));
        return new Comparison(study.plan(), terms, timing.horizonSeconds(), armSummaries, pairSummaries, effects(made));
    }

    private List<Effect> effects(Iterator<Measured<Estimate>> made) {
        List<Effect> all = new ArrayList<>();
        for (Effect.Weighed effect : effects) {
            boolean isOnly = effect.among(effects) == 1;
            for (ResampledQuantity quantity : quantities) {
                Measured<Estimate> value = made.next();
                Measured<Estimate> amongAll = isOnly ? value : made.next();
                all.add(new Effect(effect.of(), quantity.stretch(), quantity.quantity(), value, amongAll));
            }
        }
        return all;
    }

    private ArmSummary armSummary(int arm, Iterator<Measured<Estimate>> made) {
        List<ArmValue> values =
                Lists.each(quantities, quantity -> new ArmValue(quantity.stretch(), quantity.quantity(), made.next()));
        return new ArmSummary(
                study.arms().get(arm).name(),
                study.plan().dyads(),
                arms.get(arm).endings(),
                endingsInTime(study.arms().get(arm)),
                tallies(study.arms().get(arm)),
                values,
                curves(made),
                stillAway(arm),
                scope.dyadByDyad() ? dyadByDyad.means(arm) : List.of(),
                endedEarly(study.arms().get(arm)));
    }

    private List<ArmSummary.EndedEarly> endedEarly(ArmResult arm) {
        List<Episode> canEndEarly = Lists.only(study.plan().scenario().episodes(), episode -> episode.fussOutTicks()
                .isPresent());
        return Lists.each(
                canEndEarly, episode -> new ArmSummary.EndedEarly(episode.name(), arm.endedEarly(episode.name())));
    }

    private List<Integer> endingsInTime(ArmResult arm) {
        int[] counts = new int[Ending.all().size()];
        for (List<Spell> spells : arm.spellsInOrder()) {
            for (Spell spell : spells) {
                counts[spell.ending().ordinal()] += spell.latencyTicks() <= timing.horizon() ? 1 : 0;
            }
        }
        return Lists.each(Ending.all(), ending -> counts[ending.ordinal()]);
    }

    private List<ArmSummary.Tally> tallies(ArmResult arm) {
        List<Stretch> stretches = new ArrayList<>(List.of(Stretch.WHOLE_SESSION));
        stretches.addAll(Lists.only(scope.stretches(), stretch -> !stretch.isWhole()));
        return Lists.each(stretches, stretch -> {
            List<Spell> spells = new ArrayList<>();
            arm.spellsIn(stretch).forEach(spells::addAll);
            return ArmSummary.Tally.of(stretch, spells, timing);
        });
    }

    private ArmSummary.Curves curves(Iterator<Measured<Estimate>> made) {
        Map<SpellState, Curve> curves = new HashMap<>();
        for (SpellState state : scope.curves()) {
            curves.put(
                    state,
                    new Curve(Lists.each(timing.points(), tick -> new Curve.Point(timing.seconds(tick), made.next()))));
        }
        return new ArmSummary.Curves(
                curves.getOrDefault(SpellState.AWAY, Curve.NONE),
                curves.getOrDefault(SpellState.RETURN, Curve.NONE),
                curves.getOrDefault(SpellState.PROTEST, Curve.NONE),
                curves.getOrDefault(SpellState.CAPTURE, Curve.NONE));
    }

    private List<ArmSummary.StillAway> stillAway(int arm) {
        return Lists.each(timing.numbersAt(), seconds -> {
            int away = arms.get(arm).awayAt(timing.ticksFrom(seconds));
            return new ArmSummary.StillAway(seconds, away);
        });
    }

    private PairSummary pairSummary(DyadByDyad.Pair pair, Iterator<Measured<Estimate>> made) {
        List<Contrast> contrasts = Lists.each(
                quantities,
                quantity -> new Contrast(quantity.stretch(), quantity.quantity(), made.next(), made.next()));
        return new PairSummary(
                study.arms().get(pair.first()).name(),
                study.arms().get(pair.second()).name(),
                contrasts,
                scope.dyadByDyad() ? Optional.of(dyadByDyad.of(pair)) : Optional.empty());
    }
}
