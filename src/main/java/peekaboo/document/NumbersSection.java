package peekaboo.document;

import java.util.List;
import java.util.Set;
import peekaboo.chart.Extent;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.measure.battery.StateSpace;
import peekaboo.record.Stretch;
import peekaboo.scenario.Episode;
import peekaboo.study.ArmSummary;
import peekaboo.study.ArmValue;
import peekaboo.study.Comparison;
import peekaboo.text.Count;
import peekaboo.text.Percent;
import peekaboo.words.ArmNumber;

/** Every measure with what it means: arm by arm, episode by episode, pair by pair. */
final class NumbersSection {

    private static final String MEASURE = "measure";

    private final Html html;
    private final Comparison comparison;
    private final Set<String> inGrid = Set.copyOf(StateSpace.cells());

    private NumbersSection(Html html, Comparison comparison) {
        this.html = html;
        this.comparison = comparison;
    }

    /** Under what is told of them in sentences, as far as that does not stand on the first page. */
    static void write(Html html, Comparison comparison, List<String> sentences) {
        sentences.forEach(sentence -> html.leaf("p", sentence));
        new NumbersSection(html, comparison).write();
    }

    private void write() {
        new HowSoonTable(html, comparison).write();
        html.leaf("p", explanation());
        List<String> arms = comparison.arms().stream().map(ArmSummary::name).toList();
        new Table("Each arm, " + Extent.within(comparison), MEASURE, arms, Table.EXPLAINED).write(html, this::armRows);
        EffectsTable.write(html, comparison);
        PairTables.write(html, comparison);
        if (comparison.plan().scenario().codedEpisodes().size() > 1) {
            comparison.arms().forEach(this::byEpisode);
        }
    }

    private String explanation() {
        return "Shares run from 0 to 1. Under each value stands its "
                + Percent.of(comparison.terms().level())
                + " interval over infants. A difference of 0 and a ratio of 1 mean that two arms are alike. The pairs of"
                + " phases are in the last chart, and every number is in summary.csv; what each means is in codebook.csv.";
    }

    private void armRows() {
        ArmSummary first = comparison.arms().get(0);
        html.in("tr", () -> {
            Cells.head(html, "turnings away", "how many were watched");
            comparison.arms().forEach(arm -> Cells.printed(html, Measured.observed(Count.of(arm.spells()))));
        });
        for (Quantity quantity : quantities(first, Stretch.WHOLE_SESSION)) {
            row(
                    quantity,
                    comparison.arms().stream()
                            .map(arm -> new ArmNumber(comparison, arm, quantity.name()))
                            .toList());
        }
    }

    private void byEpisode(ArmSummary arm) {
        List<Episode> episodes = comparison.plan().scenario().codedEpisodes();
        List<String> names = episodes.stream().map(Episode::name).toList();
        String caption = "Episode by episode: " + arm.name();
        new Table(caption, MEASURE, names, Table.EXPLAINED).write(html, () -> {
            for (Quantity quantity : quantities(arm, Stretch.of(names.get(0)))) {
                row(
                        quantity,
                        names.stream()
                                .map(name -> new ArmNumber(comparison, arm, Stretch.of(name), quantity.name()))
                                .toList());
            }
        });
    }

    private void row(Quantity quantity, List<ArmNumber> values) {
        html.line().in("tr", () -> {
            Cells.head(html, name(quantity), quantity.meaning());
            values.forEach(value -> Cells.estimate(html, value));
        });
    }

    private List<Quantity> quantities(ArmSummary arm, Stretch stretch) {
        return arm.values().stream()
                .filter(one -> one.stretch().equals(stretch))
                .map(ArmValue::quantity)
                .filter(quantity -> !inGrid.contains(quantity.name()))
                .toList();
    }

    /** "restricted mean (s)". */
    static String name(Quantity quantity) {
        String words = quantity.name().replace('-', ' ');
        return quantity.unit().isEmpty() ? words : words + " (" + quantity.unit() + ")";
    }
}
