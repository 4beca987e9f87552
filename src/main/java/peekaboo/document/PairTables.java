package peekaboo.document;

import java.util.List;
import peekaboo.chart.Percent;
import peekaboo.chart.Rounded;
import peekaboo.inference.Measured;
import peekaboo.study.Comparison;
import peekaboo.study.Contrast;
import peekaboo.study.Measure;
import peekaboo.study.Measures;
import peekaboo.study.PairSummary;

/** Every two arms: first how far apart the times to return are, then measure by measure. */
final class PairTables {

    private static final int FEW_PAIRS = 3;

    private static final List<String> COLUMNS =
            List.of("difference (s)", "ratio", "score test", "p-value", "effect size", "longer in the first");

    private static final List<Measure> IN_DETAIL = List.of(
            Measures.LOWER_QUARTILE,
            Measures.MEDIAN,
            Measures.UPPER_QUARTILE,
            Measures.RESTRICTED_MEAN,
            Measures.BACK_2,
            Measures.BACK_5,
            Measures.BACK_10,
            Measures.BACK_30,
            Measures.UNRESOLVED_10,
            Measures.UNRESOLVED_30,
            Measures.RETURN,
            Measures.PROTEST,
            Measures.CAPTURE);

    private final Html html;
    private final Comparison comparison;

    private PairTables(Html html, Comparison comparison) {
        this.html = html;
        this.comparison = comparison;
    }

    /** Nothing for a single arm. */
    static void write(Html html, Comparison comparison) {
        if (!comparison.pairs().isEmpty()) {
            new PairTables(html, comparison).write();
        }
    }

    private void write() {
        new Table(
                        "Time to return (restricted mean): first arm less second, first divided by second",
                        "pair",
                        COLUMNS,
                        Table.EXPLAINED)
                .write(html, () -> comparison.pairs().forEach(this::overview));
        if (comparison.pairs().size() <= FEW_PAIRS) {
            comparison.pairs().forEach(this::detail);
        } else {
            html.in("details", () -> {
                        html.leaf("summary", "Every pair, measure by measure");
                        comparison.pairs().forEach(this::detail);
                    })
                    .line();
        }
    }

    private void overview(PairSummary pair) {
        Contrast mean = pair.contrast(Measures.RESTRICTED_MEAN);
        html.line().in("tr", () -> {
            Cells.head(html, name(pair), "");
            Cells.estimate(html, mean.difference());
            Cells.estimate(html, mean.ratio());
            Cells.printed(html, pair.test().map(test -> Rounded.of(test.score().statistic())));
            Cells.printed(html, pair.test().map(test -> Rounded.pValue(test.pValue())));
            Cells.printed(html, pair.effect().standardisedDifference().map(Rounded::of));
            Cells.printed(html, longer(pair));
        });
    }

    private static Measured<String> longer(PairSummary pair) {
        return pair.effect().superiority().map(share -> Percent.of(share) + " of infants");
    }

    private void detail(PairSummary pair) {
        Table table = new Table(name(pair), "measure", List.of("difference", "ratio"), Table.COMPACT);
        table.write(html, () -> IN_DETAIL.forEach(measure -> detail(pair.contrast(measure))));
    }

    private void detail(Contrast contrast) {
        html.line().in("tr", () -> {
            Cells.head(html, NumbersSection.name(contrast.measure()), "");
            Cells.estimate(html, contrast.difference());
            Cells.estimate(html, contrast.ratio());
        });
    }

    private static String name(PairSummary pair) {
        return pair.first() + " against " + pair.second();
    }
}
