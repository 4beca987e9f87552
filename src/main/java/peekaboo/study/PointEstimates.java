package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Aways;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.inference.Timing;
import peekaboo.metric.EpisodeFilter;

/** What a study shows of its first arm over the whole session, without intervals: as cheap as it can be had. */
final class PointEstimates {
    private final double level;
    private final List<Line> lines = new ArrayList<>();

    PointEstimates(StudyResult study, Terms terms) throws InterruptedException {
        level = terms.level();
        Resampling none = Resampling.none(study.plan());
        Timing timing = new Timing(study.plan().scenario().clock(), terms.horizonSeconds());
        Aways aways = new Aways(
                study.arms().get(0).spellsByDyad(), study.plan().scenario().clock());
        lines.addAll(new SpellLines(List.of(aways), timing, none, terms.level()).lines());
        lines.addAll(MetricLines.of(study, none));
        lines.removeIf(line -> !line.stretch().equals(EpisodeFilter.WHOLE_SESSION));
    }

    /** The values of these measures, each one of {@link Measures#ofArms()}. */
    List<Measured<Double>> values(List<Measure> measures) {
        return measures.stream().map(this::value).toList();
    }

    private Measured<Double> value(Measure measure) {
        for (Line line : lines) {
            if (line.measure().equals(measure)) {
                return line.value(0, level).map(Estimate::value);
            }
        }
        throw new IllegalArgumentException(measure.name() + ": not estimated of one arm");
    }
}
