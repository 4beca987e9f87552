package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.RatioOfSums;
import peekaboo.inference.RatioOfSums.Ratio;
import peekaboo.inference.Replicates;
import peekaboo.metric.Metrics;
import peekaboo.metric.Reading;

/** What is said of every metric over every stretch: the sum over dyads divided by the sum over dyads. */
final class MetricLines {
    private final StudyResult study;
    private final List<Ratio> ratios = new ArrayList<>();

    private MetricLines(StudyResult study) {
        this.study = study;
    }

    static List<Line> of(StudyResult study, Resampling resampling) throws InterruptedException {
        MetricLines lines = new MetricLines(study);
        lines.collect();
        return lines.named(resampling.of(new RatioOfSums(lines.ratios)), resampling.of(new MatchedByChance(study)));
    }

    private void collect() {
        for (int stretch = 0; stretch < study.stretches().size(); stretch++) {
            for (int metric = 0; metric < Metrics.all().size(); metric++) {
                collect(stretch, metric);
            }
        }
    }

    private void collect(int stretch, int metric) {
        int quantities = Metrics.all().get(metric).quantities().size();
        for (int quantity = 0; quantity < quantities; quantity++) {
            for (ArmResult arm : study.arms()) {
                ratios.add(ratio(arm, stretch, metric, quantity));
            }
        }
    }

    private static Ratio ratio(ArmResult arm, int stretch, int metric, int quantity) {
        int dyads = arm.dyads().size();
        double[] sums = new double[dyads];
        double[] per = new double[dyads];
        for (int place = 0; place < dyads; place++) {
            Reading reading = arm.dyads().get(place).readings().get(stretch).get(metric);
            sums[place] = reading.sum(quantity);
            per[place] = reading.per(quantity);
        }
        return new Ratio(sums, per);
    }

    private List<Line> named(Replicates quantities, Replicates chance) {
        List<Line> lines = new ArrayList<>();
        List<String> stretches = study.stretches();
        for (int stretch = 0; stretch < stretches.size(); stretch++) {
            for (Measure measure : Measures.ofMetrics()) {
                lines.add(new Line(stretches.get(stretch), measure, quantities, columns(lines.size() - stretch)));
            }
            lines.add(new Line(stretches.get(stretch), Measures.MATCHED_BY_CHANCE, chance, columns(stretch)));
        }
        return lines;
    }

    private List<Integer> columns(int block) {
        List<Integer> columns = new ArrayList<>();
        for (int arm = 0; arm < study.arms().size(); arm++) {
            columns.add(block * study.arms().size() + arm);
        }
        return columns;
    }
}
