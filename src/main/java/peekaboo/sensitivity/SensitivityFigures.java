package peekaboo.sensitivity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import peekaboo.chart.Caption;
import peekaboo.chart.Chart;
import peekaboo.chart.Influences;
import peekaboo.chart.Influences.Bar;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.study.Quantities;
import peekaboo.text.Count;
import peekaboo.text.Rounded;

/** The charts of a sensitivity analysis: one an outcome, of the parameters that matter most to it. */
public final class SensitivityFigures {
    private static final int MOST_ROWS = 16;

    private static final List<Quantity> TIMES_UNTIL_BACK = List.of(
            Quantities.RESTRICTED_MEAN, Quantities.LOWER_QUARTILE, Quantities.MEDIAN, Quantities.UPPER_QUARTILE);

    private final Sensitivity sensitivity;

    private SensitivityFigures(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    /** All charts; none of an outcome that no parameter does anything to. */
    public static List<Chart> of(Sensitivity sensitivity) {
        SensitivityFigures figures = new SensitivityFigures(sensitivity);
        return sensitivity.outcomes().stream()
                .flatMap(outcome -> figures.chart(outcome).stream())
                .toList();
    }

    private Optional<Chart> chart(Quantity outcome) {
        List<Importance> shown = sensitivity.of(outcome).stream()
                .filter(Importance::matters)
                .limit(MOST_ROWS)
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        String fileName = "sensitivity-" + outcome.name().toLowerCase(Locale.ROOT);
        return Optional.of(new Chart(
                fileName,
                new Influences(
                        caption(outcome, shown),
                        words(outcome, shown),
                        shown.stream().map(one -> row(one, outcome)).toList())));
    }

    private static Influences.Words words(Quantity outcome, List<Importance> shown) {
        long together = shown.stream().filter(one -> one.indices().isPresent()).count();
        String unit = outcome.unit().isEmpty() ? "" : ", " + outcome.unit();
        return new Influences.Words(
                "change of " + outcome.name() + " over the range (\u03bc*" + unit + ")",
                "share of its variance while " + together + (together == 1 ? " parameter is" : " parameters are")
                        + " varied",
                "by itself (first order)",
                "with others (total)");
    }

    /** Which way the outcome goes with more of a parameter; nothing where only its share of the variance is known. */
    private static String way(Importance one, Quantity outcome) {
        if (one.effect().isEmpty()) {
            return "";
        }
        boolean isTime = isTime(outcome);
        return "more of it: "
                + switch (one.direction()) {
                    case UP -> isTime ? "later" : "up";
                    case DOWN -> isTime ? "sooner" : "down";
                    case MIXED -> "either way";
                };
    }

    private static boolean isTime(Quantity outcome) {
        return TIMES_UNTIL_BACK.contains(outcome);
    }

    private static Influences.Row row(Importance one, Quantity outcome) {
        return new Influences.Row(
                one.parameter().owned(),
                one.parameter().rangeInWords() + ". " + one.parameter().meaningInShort(),
                way(one, outcome),
                one.effect().map(MorrisEffect::muStar).flatMap(SensitivityFigures::bar),
                one.indices().map(SobolIndices::firstOrder).flatMap(SensitivityFigures::bar),
                one.indices().map(SobolIndices::total).flatMap(SensitivityFigures::bar));
    }

    private static Optional<Bar> bar(Measured<Estimate> measured) {
        return measured.either(known -> Optional.of(bar(known)), reason -> Optional.empty());
    }

    private static Bar bar(Estimate estimate) {
        return estimate.interval()
                .either(
                        interval -> new Bar(estimate.value(), interval.low(), interval.high()),
                        reason -> new Bar(estimate.value(), estimate.value(), estimate.value()));
    }

    private Caption caption(Quantity outcome, List<Importance> shown) {
        String arm = sensitivity.space().scenario().arms().get(0).name();
        int dyads = sensitivity.space().scenario().dyads();
        String subtitle = capital(outcome.meaning()) + ". The " + shown.size() + " of "
                + sensitivity.space().size()
                + " parameters that matter most, arm " + arm + ", " + Count.of(dyads) + " infants at each point. "
                + sensitivity.space().within().inWords();
        return new Caption(title(outcome, shown), subtitle, description(outcome, shown));
    }

    /** One parameter comes first in a title only where its interval lies above that of the next. */
    private static String title(Quantity outcome, List<Importance> shown) {
        String what = isTime(outcome) ? "how soon the infant is back (" + outcome.name() + ")" : outcome.name();
        boolean isFirst = shown.size() > 1 && low(shown.get(0)) > high(shown.get(1));
        return isFirst
                ? capital("the " + shown.get(0).parameter().owned()) + " matters most to " + what
                : "What matters to " + what;
    }

    /** The lower end of what a parameter does; nothing known is below all. */
    private static double low(Importance one) {
        return ends(one).map(Interval::low).orElse(-1.0);
    }

    private static double high(Importance one) {
        return ends(one).map(Interval::high).orElse(Double.MAX_VALUE);
    }

    private static Optional<Interval> ends(Importance one) {
        return one.effect()
                .map(effect -> effect.muStar().then(Estimate::interval))
                .flatMap(known -> known.either(Optional::of, reason -> Optional.empty()));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String description(Quantity outcome, List<Importance> shown) {
        String words = shown.stream()
                .map(one -> one.parameter().path() + " " + size(one) + ofWay(way(one, outcome)))
                .collect(Collectors.joining(", "));
        return "Lying bars, the longest first: how much each parameter changes " + outcome.name() + " ("
                + outcome.meaning() + ") over its range: " + words + ".";
    }

    private static String ofWay(String way) {
        return way.isEmpty() ? "" : " (" + way + ")";
    }

    private static String size(Importance one) {
        return one.effect()
                .map(effect -> effect.muStar().either(known -> Rounded.brief(known.value()), reason -> "-"))
                .orElse("-");
    }
}
