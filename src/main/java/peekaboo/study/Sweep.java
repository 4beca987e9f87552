package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import peekaboo.inference.Measured;
import peekaboo.scenario.Scenario;

/** Runs many variants of a scenario and keeps of each the values of a few measures over the whole session. */
public final class Sweep {
    private final Variants variants;
    private final List<Measure> measures;
    private final Progress progress;
    private final List<List<Measured<Double>>> values = new ArrayList<>();

    private Sweep(Variants variants, List<Measure> measures, Progress progress) {
        this.variants = variants;
        this.measures = List.copyOf(measures);
        this.progress = progress;
    }

    /**
     * Runs all dyads of every variant. The result is the same whatever the number of threads. Variants of one seed have
     * the same dyads and the same noise, so that they differ by what was varied.
     *
     * @param measures each one of {@link Measures#ofArms()}, followed up to the usual horizon
     * @param threads how many work at it, at least 1
     * @param progress is told how many variants are done
     * @return for each variant the values in the order of the measures
     * @throws InterruptedException if the calling thread is interrupted; nothing goes on behind its back
     */
    public static List<List<Measured<Double>>> run(
            Variants variants, List<Measure> measures, int threads, Progress progress) throws InterruptedException {
        Sweep sweep = new Sweep(variants, measures, progress);
        new Crew(threads).work(sweep.tasks(), sweep::take);
        return sweep.values;
    }

    private List<Callable<List<Measured<Double>>>> tasks() {
        List<Callable<List<Measured<Double>>>> tasks = new ArrayList<>();
        for (int place = 0; place < variants.count(); place++) {
            int here = place;
            tasks.add(() -> values(variants.variant(here)));
        }
        return tasks;
    }

    private List<Measured<Double>> values(Scenario variant) throws InterruptedException {
        return new PointEstimates(Study.alone(StudyPlan.of(variant)), Terms.usual()).values(measures);
    }

    private void take(List<Measured<Double>> of) {
        values.add(of);
        progress.passed(values.size(), variants.count());
    }
}
