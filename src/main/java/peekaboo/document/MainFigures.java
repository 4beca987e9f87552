package peekaboo.document;

import java.util.List;
import java.util.Optional;
import peekaboo.chart.Extent;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.Quantities;
import peekaboo.text.Count;
import peekaboo.text.LengthText;
import peekaboo.text.Percent;
import peekaboo.words.ArmNumber;
import peekaboo.words.Findings;

/**
 * The few numbers of each arm that a summary needs, a line an arm.
 *
 * @param session whose numbers they are, where that is one of several; the sentences above are of other ones then
 */
record MainFigures(Html html, Comparison comparison, Optional<String> session) {

    void write() {
        List<String> columns = List.of(
                "infants",
                "turnings away",
                "back within " + ArmSummary.Tally.BACK_SECONDS + " s (%)",
                "mean until back, up to " + LengthText.seconds(comparison.horizonSeconds()) + " (s)");
        new Table(caption(), "arm", columns, Table.COMPACT)
                .write(html, () -> comparison.arms().forEach(this::row));
    }

    private String caption() {
        String sentences = session.isPresent()
                ? ""
                : Findings.episodesApart(comparison)
                        .map(episodes -> " (the sentences above are of " + episodes + ")")
                        .orElse("");
        return "Main figures" + session.map(one -> " of " + one).orElse("") + ", " + Extent.within(comparison)
                + sentences + ", with " + Percent.of(comparison.terms().level()) + " intervals";
    }

    private void row(ArmSummary arm) {
        html.line().in("tr", () -> {
            Cells.head(html, arm.name(), "");
            Cells.printed(html, Measured.observed(Count.of(arm.dyads())));
            Cells.printed(html, Measured.observed(Count.of(arm.spells())));
            Cells.estimate(html, arm.value(Quantities.BACK_10).map(MainFigures::hundredfold));
            Cells.estimate(html, new ArmNumber(comparison, arm, Quantities.RESTRICTED_MEAN.name()));
        });
    }

    private static Estimate hundredfold(Estimate share) {
        return new Estimate(
                100 * share.value(),
                share.interval().map(ends -> new Interval(100 * ends.low(), 100 * ends.high(), ends.level())));
    }
}
