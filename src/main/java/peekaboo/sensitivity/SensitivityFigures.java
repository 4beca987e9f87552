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
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.text.Count;
import peekaboo.text.Rounded;

/** The charts of a sensitivity analysis: one an outcome, of the parameters that matter most to it. */
public final class SensitivityFigures {
    private static final int MOST_ROWS = 16;

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
                        shown.stream().map(SensitivityFigures::row).toList())));
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

    private static Influences.Row row(Importance one) {
        return new Influences.Row(
                one.parameter().name(),
                one.parameter().side().label() + ", " + one.parameter().rangeInWords(),
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
        return new Caption("Which parameters matter to " + outcome.name() + "?", subtitle, description(outcome, shown));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String description(Quantity outcome, List<Importance> shown) {
        String words = shown.stream()
                .map(one -> one.parameter().path() + " " + size(one))
                .collect(Collectors.joining(", "));
        return "Lying bars, the longest first: how much each parameter changes " + outcome.name() + " ("
                + outcome.meaning() + ") over its range: " + words + ".";
    }

    private static String size(Importance one) {
        return one.effect()
                .map(effect -> effect.muStar().either(known -> Rounded.brief(known.value()), reason -> "-"))
                .orElse("-");
    }
}
