package peekaboo.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import peekaboo.chart.Count;
import peekaboo.chart.Percent;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.metric.EpisodeFilter;
import peekaboo.metric.Metric;
import peekaboo.metric.Metrics;
import peekaboo.metric.Quantity;
import peekaboo.metric.StateSpace;
import peekaboo.scenario.Episode;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.Level;
import peekaboo.study.Measure;

/** Every measure with what it means: arm by arm, episode by episode, pair by pair. */
final class NumbersSection {

    private static final String MEASURE = "measure";

    private final Html html;
    private final Comparison comparison;
    private final Set<String> inGrid = gridCells();

    private NumbersSection(Html html, Comparison comparison) {
        this.html = html;
        this.comparison = comparison;
    }

    static void write(Html html, Comparison comparison) {
        new NumbersSection(html, comparison).write();
    }

    private void write() {
        html.leaf("p", explanation());
        List<String> arms = comparison.arms().stream().map(ArmSummary::name).toList();
        new Table("Each arm, whole session", MEASURE, arms, Table.EXPLAINED).write(html, this::armRows);
        PairTables.write(html, comparison);
        if (comparison.plan().scenario().codedEpisodes().size() > 1) {
            comparison.arms().forEach(this::byEpisode);
        }
    }

    private String explanation() {
        return "Shares run from 0 to 1. Under each value stands its "
                + Percent.of(comparison.terms().level())
                + " interval over infants. A difference of 0 and a ratio of 1 mean that two arms are alike. The pairs of"
                + " phases are in the last chart, and every number is in summary.csv.";
    }

    private void armRows() {
        ArmSummary first = comparison.arms().get(0);
        html.in("tr", () -> {
            Cells.head(html, "turnings away", "how many were watched");
            comparison.arms().forEach(arm -> Cells.printed(html, Measured.observed(Count.of(arm.spells()))));
        });
        for (Measure measure : measures(first, EpisodeFilter.WHOLE_SESSION)) {
            List<Measured<Estimate>> values = new ArrayList<>();
            comparison.arms().forEach(arm -> values.add(arm.value(measure)));
            row(measure, values);
        }
    }

    private void byEpisode(ArmSummary arm) {
        List<Episode> episodes = comparison.plan().scenario().codedEpisodes();
        List<String> names = episodes.stream().map(Episode::name).toList();
        String caption = "Episode by episode: " + arm.name();
        new Table(caption, MEASURE, names, Table.EXPLAINED).write(html, () -> {
            for (Measure measure : measures(arm, names.get(0))) {
                List<Measured<Estimate>> values = new ArrayList<>();
                names.forEach(name -> values.add(arm.value(name, measure.name())));
                row(measure, values);
            }
        });
    }

    private void row(Measure measure, List<Measured<Estimate>> values) {
        html.line().in("tr", () -> {
            Cells.head(html, name(measure), measure.meaning());
            values.forEach(value -> Cells.estimate(html, value));
        });
    }

    private List<Measure> measures(ArmSummary arm, String stretch) {
        List<Measure> measures = new ArrayList<>();
        for (Level level : arm.levels()) {
            if (level.stretch().equals(stretch)
                    && !inGrid.contains(level.measure().name())) {
                measures.add(level.measure());
            }
        }
        return measures;
    }

    /** "restricted mean (s)". */
    static String name(Measure measure) {
        String words = measure.name().replace('-', ' ');
        return measure.unit().isEmpty() ? words : words + " (" + measure.unit() + ")";
    }

    private static Set<String> gridCells() {
        Set<String> cells = new HashSet<>();
        for (Metric metric : Metrics.all()) {
            if (metric instanceof StateSpace) {
                metric.quantities().stream().map(Quantity::name).forEach(cells::add);
            }
        }
        return cells;
    }
}
