package peekaboo.sweep;

import java.util.List;
import peekaboo.design.Design;
import peekaboo.measure.Quantity;
import peekaboo.scenario.Scenario;
import peekaboo.study.PooledStudy;
import peekaboo.study.Terms;

/**
 * What is swept: every point of a design with one seed or several, all arms at each. A run is a point with a seed; runs are numbered
 * from 0, those of a point one after the other.
 *
 * @param scenario as it is but for what is varied
 * @param design the points
 * @param seeds how many of each point, at least 1: the scenario's own and those that follow it
 * @param outcomes each one of {@link peekaboo.study.Quantities#ofArms()}; at least one
 * @param terms on which they are estimated
 */
public record SweepPlan(Scenario scenario, Design design, int seeds, List<Quantity> outcomes, Terms terms) {
    public SweepPlan {
        outcomes = List.copyOf(outcomes);
        if (seeds < 1 || outcomes.isEmpty()) {
            throw new IllegalArgumentException("seeds: at least 1, and at least one outcome");
        }
    }

    /** How many runs there are. */
    public int runs() {
        return design.points().size() * seeds;
    }

    /** The point of a run. */
    public int pointOf(int run) {
        return run / seeds;
    }

    /** How many seeds after the scenario's own a run has. */
    public int seedOf(int run) {
        return run % seeds;
    }

    /** How many numbers come out: one a run, arm and outcome. */
    public long numbers() {
        return (long) runs() * scenario.arms().size() * outcomes.size();
    }

    /** How many groups of dyads intervals rest on. */
    public int groups() {
        return Math.min(scenario.dyads(), PooledStudy.MOST_GROUPS);
    }
}
