package peekaboo.document;

import java.util.List;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.HowSoon;
import peekaboo.words.ArmNumber;

/** How soon infants came back, by what counts as back: how much of the finding is its definition. Ratios stand in readings.csv. */
record HowSoonTable(Html html, Comparison comparison) {
    private static final String CAPTION = "How soon, by what counts as back";
    private static final String EXPLANATION =
            "The finding counts an infant as back when it looks back by itself. A look that the"
                    + " caregiver got and protest count as not back, for the whole time that is followed. Other ways to count give other"
                    + " numbers; what holds in all of them does not hang on the definition. Arms divided by each other stand in readings.csv.";

    void write() {
        html.leaf("p", EXPLANATION);
        List<String> arms = comparison.arms().stream().map(ArmSummary::name).toList();
        new Table(CAPTION, "mean or median in seconds", arms, Table.EXPLAINED)
                .write(html, () -> HowSoon.all().forEach(this::row));
    }

    private void row(HowSoon one) {
        html.line().in("tr", () -> {
            Cells.head(html, one.words(), one.quantity().meaning());
            comparison
                    .arms()
                    .forEach(arm -> Cells.estimate(
                            html, new ArmNumber(comparison, arm, one.quantity().name())));
        });
    }
}
