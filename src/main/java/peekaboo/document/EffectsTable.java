package peekaboo.document;

import java.util.ArrayList;
import java.util.List;
import peekaboo.chart.Extent;
import peekaboo.chart.FactorEffects;
import peekaboo.list.Lists;
import peekaboo.record.Stretch;
import peekaboo.scenario.Episode;
import peekaboo.study.Comparison;
import peekaboo.study.Effect;
import peekaboo.study.Quantities;

/** What the factors that arms are crossed of do to the mean time until back, each alone and each two together. */
record EffectsTable(Html html, Comparison comparison) {

    private static final String NOTE =
            "Of a factor: a level less the first, on average over the levels of all other factors. Of two factors"
                    + " (\u00d7): by how much that differs between a level of the second and its first. All are differences within the same"
                    + " infants; those of every other measure are in effects.csv.";

    /** Nothing where arms are not crossed. */
    static void write(Html html, Comparison comparison) {
        if (!comparison.effects().isEmpty()) {
            new EffectsTable(html, comparison).write();
        }
    }

    private void write() {
        List<Stretch> stretches = stretches();
        List<String> columns = Lists.each(
                stretches,
                stretch -> stretch.isWhole()
                        ? "difference, " + Extent.within(comparison) + " (s)"
                        : stretch.label() + " (s)");
        new Table("Effects of the factors on the time to return (restricted mean)", "effect", columns, Table.EXPLAINED)
                .write(html, () -> {
                    List<Effect> whole = comparison.effects(stretches.get(0), Quantities.RESTRICTED_MEAN);
                    for (int row = 0; row < whole.size(); row++) {
                        row(stretches, row, FactorEffects.name(whole.get(row)));
                    }
                });
        html.in("div", () -> html.leaf("p", NOTE), "class", "note").line();
    }

    private void row(List<Stretch> stretches, int row, String name) {
        html.line().in("tr", () -> {
            Cells.head(html, name, "");
            for (Stretch stretch : stretches) {
                Cells.estimate(
                        html,
                        comparison
                                .effects(stretch, Quantities.RESTRICTED_MEAN)
                                .get(row)
                                .value());
            }
        });
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>(List.of(Stretch.WHOLE_SESSION));
        List<Episode> coded = comparison.plan().scenario().codedEpisodes();
        if (coded.size() > 1) {
            coded.forEach(episode -> stretches.add(Stretch.of(episode.name())));
        }
        return Lists.only(stretches, stretch -> !comparison
                .effects(stretch, Quantities.RESTRICTED_MEAN)
                .isEmpty());
    }
}
