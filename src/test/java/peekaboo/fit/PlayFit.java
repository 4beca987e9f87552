package peekaboo.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import peekaboo.dyad.Range;
import peekaboo.evidence.PlayTargets;
import peekaboo.evidence.Simulated;
import peekaboo.evidence.Target;
import peekaboo.evidence.TargetStudy;
import peekaboo.infant.InfantPreset;
import peekaboo.infant.InfantPresets;
import peekaboo.scenario.Scenario;
import peekaboo.threads.Crew;

/** Fits of play to what was itself simulated. */
final class PlayFit {
    static final InfantPreset INFANTS = InfantPresets.find("4-6-months").orElseThrow();
    private static final TargetStudy STUDY = new TargetStudy(List.of(PlayTargets.all()));

    private PlayFit() {}

    /** These parameters, sought around their usual values. */
    static List<FitParameter> parameters(String... names) {
        return Arrays.stream(names)
                .map(name -> FitParameter.within(INFANTS.table().find(name).orElseThrow(), FitParameter.USUAL_FACTOR))
                .toList();
    }

    /** A fit to the numbers as they are expected of anybody. */
    static FitPlan plan(int dyads, String... parameters) {
        return new FitPlan(INFANTS, STUDY, STUDY.numbers(), parameters(parameters), dyads);
    }

    /** The same fit to what so many infants with these values showed, drawn with a seed of their own. */
    static FitPlan published(FitPlan plan, List<Double> truth, int infants, int seed) throws InterruptedException {
        Simulated original = STUDY.run(infants, scenario -> seeded(scenario, plan, truth, seed), new Crew(2));
        double[] shown = original.estimates();
        double[][] ofOne = original.covarianceOfOne();
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            double error = Math.sqrt(ofOne[i][i] / infants);
            Target asked = plan.targets().get(i);
            Range where = new Range(shown[i] - error, shown[i] + error);
            targets.add(new Target(asked.finding(), asked.label(), asked.unit(), where, infants));
        }
        return new FitPlan(INFANTS, STUDY, targets, plan.parameters(), plan.dyads());
    }

    private static Scenario seeded(Scenario play, FitPlan plan, List<Double> truth, int seed) {
        Scenario same = plan.changed(play, truth);
        return new Scenario(
                same.name(),
                same.title(),
                same.source(),
                same.clock(),
                seed,
                same.dyads(),
                same.infant(),
                same.episodes(),
                same.calendar(),
                same.arms());
    }
}
