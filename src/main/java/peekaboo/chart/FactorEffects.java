package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peekaboo.chart.ForestPlot.Bounds;
import peekaboo.chart.ForestPlot.Place;
import peekaboo.chart.ForestPlot.Row;
import peekaboo.chart.ForestPlot.Seen;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.inference.Sure;
import peekaboo.list.Lists;
import peekaboo.record.Stretch;
import peekaboo.study.Comparison;
import peekaboo.study.Effect;
import peekaboo.study.Quantities;
import peekaboo.text.Rounded;

/** What the factors that arms are crossed of do to the mean time until infants are back: a dot with its interval for each effect. */
public final class FactorEffects {
    private static final int MOST = 24;
    private static final String NONE = "not observed";
    private static final Bounds NOTHING = new Bounds(0, 0);
    private static final Bounds OPEN = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private FactorEffects() {}

    /** Nothing where arms are not crossed. */
    static Optional<ForestPlot> of(Comparison comparison, Titles titles) {
        List<Effect> all = comparison.effects(Stretch.WHOLE_SESSION, Quantities.RESTRICTED_MEAN);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = Lists.each(all.subList(0, Math.min(MOST, all.size())), FactorEffects::row);
        ForestPlot.Group group = new ForestPlot.Group("Difference of the mean time until back, in s", rows);
        return Optional.of(new ForestPlot(caption(comparison, titles, rows, all.size()), List.of(group), NONE));
    }

    private static Caption caption(Comparison comparison, Titles titles, List<Row> rows, int all) {
        String which = rows.size() < all ? "The first " + rows.size() + " of " + all + ". " : "";
        List<String> told = new ArrayList<>();
        rows.forEach(row -> told.add(row.label() + ": " + (row.value().isEmpty() ? NONE : row.value()) + "."));
        return new Caption(
                titles.of(ComparisonCharts.EFFECTS, "What each factor does to the time until back"),
                Extent.stretch(comparison)
                        + which
                        + "A level minus the first, averaged over others; \u00d7 how that differs. Full dots leave out 0.",
                "Dots with intervals, in seconds; a full dot where the interval leaves out 0. "
                        + Extent.stretch(comparison) + Extent.dyads(comparison) + ". " + String.join(" ", told));
    }

    private static Row row(Effect effect) {
        return effect.value()
                .either(
                        known -> new Row(name(effect), inWords(known), NOTHING, Optional.of(seen(effect, known))),
                        reason -> new Row(name(effect), "", NOTHING, Optional.empty()));
    }

    private static Seen seen(Effect effect, Estimate known) {
        Bounds interval = known.interval().either(ends -> new Bounds(ends.low(), ends.high()), reason -> OPEN);
        return new Seen(known.value(), interval, Sure.of(effect.value()) == 0 ? Place.ACROSS : Place.INSIDE);
    }

    private static String inWords(Estimate known) {
        Measured<Interval> interval = known.interval();
        String value = Rounded.of(known.value()) + " s";
        return interval.either(
                ends -> value + " (" + Rounded.like(known.value(), ends.low()) + " to "
                        + Rounded.like(known.value(), ends.high()) + ")",
                reason -> value);
    }

    /** "caregiver: leans \u2212 waits"; "caregiver \u00d7 infant: leans \u2212 waits, sensitive \u2212 usual". */
    public static String name(Effect effect) {
        Effect.Step first = effect.of().first();
        return effect.of()
                .second()
                .map(second ->
                        first.factor() + " \u00d7 " + second.factor() + ": " + minus(first) + ", " + minus(second))
                .orElse(first.factor() + ": " + minus(first));
    }

    private static String minus(Effect.Step step) {
        return step.level() + " \u2212 " + step.less();
    }
}
