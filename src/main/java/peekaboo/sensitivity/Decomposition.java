package peekaboo.sensitivity;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.inference.Replicates;
import peekaboo.measure.Quantity;
import peekaboo.study.Progress;
import peekaboo.study.Sweep;
import peekaboo.study.Terms;
import peekaboo.study.Workers;

/**
 * Sobol' decomposition of the variance of outcomes. Intervals are from resampled rows of the samples.
 *
 * @param space whose parameters are varied
 * @param outcomes each one of {@link peekaboo.study.Quantities#ofArms()}
 * @param samples rows of each of the two samples, a power of two
 */
public record Decomposition(ParameterSpace space, List<Quantity> outcomes, int samples) {

    public Decomposition {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Runs all points. The same decomposition gives the same bits whoever works at it.
     *
     * @return outcome by outcome, in it parameter by parameter
     */
    public List<SobolIndices> run(Workers workers, Progress progress) throws InterruptedException {
        SobolDesign design = new SobolDesign(space.scenario().seed(), space.size(), samples);
        List<List<Measured<Double>>> rows = Sweep.run(design.in(space), outcomes, workers, progress);
        List<SobolIndices> indices = new ArrayList<>();
        for (int outcome = 0; outcome < outcomes.size(); outcome++) {
            SobolEstimators estimators = new SobolEstimators(design, Values.column(rows, outcome));
            add(indices, outcomes.get(outcome), estimators);
        }
        return indices;
    }

    private void add(List<SobolIndices> all, Quantity outcome, SobolEstimators estimators) {
        Replicates resampled =
                new Bootstrap(space.scenario().seed(), samples).run(estimators.spared(), Terms.USUAL_REPLICATES);
        for (int i = 0; i < space.size(); i++) {
            all.add(new SobolIndices(
                    outcome,
                    space.parameters().get(i),
                    estimate(resampled, SobolEstimators.firstOrder(i)),
                    estimate(resampled, SobolEstimators.total(i)),
                    estimators.missing(i),
                    estimators.fault(i)));
        }
    }

    /** What this program fails at costs the number, and no other. */
    private static Measured<Estimate> estimate(Replicates resampled, int column) {
        return Measured.computed(() -> resampled.estimate(column, Interval.USUAL_LEVEL));
    }
}
