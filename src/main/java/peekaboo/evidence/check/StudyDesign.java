package peekaboo.evidence.check;

import java.util.List;
import java.util.function.UnaryOperator;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;

/**
 * How a study goes.
 *
 * @param name in kebab case, distinct over all designs
 * @param scenarios one or more; dyads go through them in turn, as where ages are mixed
 * @param withinSubject true when every infant meets every arm's caregiver; false when each meets one, arms in turn, as where
 *     caregivers differ
 */
public record StudyDesign(String name, List<Scenario> scenarios, boolean withinSubject) {

    public StudyDesign {
        scenarios = List.copyOf(scenarios);
    }

    /** The same design with its scenarios changed. */
    public StudyDesign changed(UnaryOperator<Scenario> change) {
        return new StudyDesign(name, scenarios.stream().map(change).toList(), withinSubject);
    }

    /** The scenario that a dyad takes part in. */
    Scenario scenario(int dyad) {
        return scenarios.get(dyad % scenarios.size());
    }

    /** The caregivers that a dyad's infant meets. */
    List<Arm> arms(int dyad) {
        List<Arm> arms = scenario(dyad).arms();
        return withinSubject ? arms : List.of(arms.get(dyad / scenarios.size() % arms.size()));
    }

    /** Dyads from which every arm of every scenario has had its turn. */
    public int round() {
        return scenarios.size() * (withinSubject ? 1 : scenarios.get(0).arms().size());
    }
}
