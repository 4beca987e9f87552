package peekaboo.document;

import java.util.List;
import peekaboo.inference.Measured;
import peekaboo.significance.PValue;
import peekaboo.study.Comparison;
import peekaboo.study.Contrast;
import peekaboo.study.PairSummary;
import peekaboo.study.Quantities;
import peekaboo.text.Percent;
import peekaboo.text.Rounded;

/** Every two arms: first how far apart the times to return are, then measure by measure. */
record PairTables(Html html, Comparison comparison) {
    private static final int FEW_PAIRS = 3;

    private static final List<String> COLUMNS = List.of(
            "difference (s)",
            "ratio",
            "score test",
            "p-value",
            "effect within (d_z)",
            "effect between (d)",
            "longer in the first");

    private static final String EFFECTS =
            "Effect sizes: within infants Cohen's d_z, the mean of the infants' differences over their"
                    + " standard deviation; between infants Cohen's d, the same mean over the standard deviation pooled over both arms, as if each"
                    + " had infants of its own. Of both: " + Quantities.LESS_APART + ".";

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
                        Table.PAIRS)
                .write(html, () -> comparison.pairs().forEach(this::overview));
        html.in("div", () -> html.leaf("p", EFFECTS), "class", "note").line();
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
        Contrast mean = pair.contrast(Quantities.RESTRICTED_MEAN);
        html.line().in("tr", () -> {
            Cells.head(html, name(pair), "");
            Cells.estimate(html, mean.difference());
            Cells.estimate(html, mean.ratio());
            Cells.printed(html, pair.test().map(test -> Rounded.of(test.statistic())));
            Cells.printed(html, pair.test().map(test -> Rounded.pValue(PValue.of(test))));
            Cells.printed(html, pair.effect().standardisedDifference().map(Rounded::of));
            Cells.printed(html, pair.between().map(Rounded::of));
            Cells.printed(html, longer(pair));
        });
    }

    private static Measured<String> longer(PairSummary pair) {
        return pair.effect().superiority().map(share -> Percent.of(share) + " of infants");
    }

    private void detail(PairSummary pair) {
        Table table = new Table(name(pair), "measure", List.of("difference", "ratio"), Table.COMPACT);
        table.write(html, () -> Quantities.ofSpells().forEach(quantity -> detail(pair.contrast(quantity))));
    }

    private void detail(Contrast contrast) {
        html.line().in("tr", () -> {
            Cells.head(html, NumbersSection.name(contrast.quantity()), "");
            Cells.estimate(html, contrast.difference());
            Cells.estimate(html, contrast.ratio());
        });
    }

    private static String name(PairSummary pair) {
        return pair.first() + " against " + pair.second();
    }
}
