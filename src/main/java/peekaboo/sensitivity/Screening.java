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
 * Morris screening: which of many parameters matter at all. Intervals are from resampled trajectories.
 *
 * @param space whose parameters are varied
 * @param outcomes each one of {@link peekaboo.study.Quantities#ofArms()}
 * @param trajectories how many walks, at least 1
 */
public record Screening(ParameterSpace space, List<Quantity> outcomes, int trajectories) {

    public Screening {
        outcomes = List.copyOf(outcomes);
    }

    private MorrisDesign design() {
        return new MorrisDesign(space.scenario().seed(), space.size(), trajectories);
    }

    /**
     * Runs all points. The same screening gives the same bits whoever works at it.
     *
     * @return outcome by outcome, in it parameter by parameter
     */
    public List<MorrisEffect> run(Workers workers, Progress progress) throws InterruptedException {
        List<List<Measured<Double>>> rows = Sweep.run(design().in(space), outcomes, workers, progress);
        List<MorrisEffect> effects = new ArrayList<>();
        for (int outcome = 0; outcome < outcomes.size(); outcome++) {
            add(effects, outcomes.get(outcome), Values.column(rows, outcome));
        }
        return effects;
    }

    /** What this program fails at costs the outcome, and no other. */
    private void add(List<MorrisEffect> all, Quantity outcome, Values values) {
        Measured<ElementaryEffects> effects =
                Measured.computed(() -> Measured.observed(new ElementaryEffects(design(), values)));
        Measured<Replicates> resampled = effects.map(walked ->
                new Bootstrap(space.scenario().seed(), trajectories).run(walked.spared(), Terms.USUAL_REPLICATES));
        for (int i = 0; i < space.size(); i++) {
            int parameter = i;
            all.add(new MorrisEffect(
                    outcome,
                    space.parameters().get(i),
                    estimate(resampled, ElementaryEffects.mu(i)),
                    estimate(resampled, ElementaryEffects.muStar(i)),
                    estimate(resampled, ElementaryEffects.sigma(i)),
                    effects.either(walked -> walked.missing(parameter), reason -> trajectories),
                    effects.either(walked -> walked.fault(parameter), reason -> "")));
        }
    }

    private static Measured<Estimate> estimate(Measured<Replicates> resampled, int column) {
        return resampled.then(rows -> Measured.computed(() -> rows.estimate(column, Interval.USUAL_LEVEL)));
    }
}
