package peekaboo.sensitivity;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Bootstrap;
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

    private void add(List<MorrisEffect> all, Quantity outcome, Values values) {
        ElementaryEffects effects = new ElementaryEffects(design(), values);
        Replicates resampled =
                new Bootstrap(space.scenario().seed(), trajectories).run(effects, Terms.USUAL_REPLICATES);
        for (int i = 0; i < space.size(); i++) {
            all.add(new MorrisEffect(
                    outcome,
                    space.parameters().get(i),
                    resampled.estimate(ElementaryEffects.mu(i), Interval.USUAL_LEVEL),
                    resampled.estimate(ElementaryEffects.muStar(i), Interval.USUAL_LEVEL),
                    resampled.estimate(ElementaryEffects.sigma(i), Interval.USUAL_LEVEL),
                    effects.missing(i)));
        }
    }
}
