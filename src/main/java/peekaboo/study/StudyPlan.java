package peekaboo.study;

import java.util.Optional;
import peekaboo.engine.Fork;
import peekaboo.scenario.Scenario;

/**
 * What is to be run: all arms of a scenario with the dyads from {@code firstDyad} to {@code endDyad} - 1.
 *
 * @param scenario the experiment
 * @param firstDyad number of the first dyad, from 0
 * @param endDyad number after that of the last dyad, not below {@code firstDyad}; the same where none has been run yet
 * @param fork when given, every session begins with the caregiver of one arm and goes over to its own arm's at this moment
 * @param scope how much is taken down and worked out
 */
public record StudyPlan(Scenario scenario, int firstDyad, int endDyad, Optional<Fork> fork, Scope scope) {

    public StudyPlan {
        if (firstDyad < 0 || endDyad < firstDyad) {
            throw new IllegalArgumentException("dyads from " + firstDyad + " up to " + endDyad + " are none");
        }
    }

    /** All dyads of the scenario, whole sessions, all that a summary tells. */
    public static StudyPlan of(Scenario scenario) {
        return of(scenario, Scope.of(scenario));
    }

    /** All dyads of the scenario, whole sessions. */
    public static StudyPlan of(Scenario scenario, Scope scope) {
        return new StudyPlan(scenario, 0, scenario.dyads(), Optional.empty(), scope);
    }

    /** The same, each session forked. */
    public StudyPlan fork(Fork at) {
        return new StudyPlan(scenario, firstDyad, endDyad, Optional.of(at), scope);
    }

    /** The same, each session begun with the first arm's caregiver and forked at this moment. */
    public StudyPlan fork(Fork.Moment at) {
        return fork(new Fork(scenario.arms().get(0), at));
    }

    /** Whether sessions are alike up to a moment. */
    public boolean forked() {
        return fork.isPresent();
    }

    /** What the infant does where its sessions fork, in short, such as "turning away"; empty where they do not. */
    public Optional<String> countsFrom() {
        return fork.map(one -> one.at().noun());
    }

    /** The same in full, in words that follow on "the infant's". */
    public Optional<String> forksAt() {
        return fork.map(one -> one.at().words());
    }

    /** A part of it: the dyads from {@code first} to {@code end} - 1. */
    public StudyPlan chunk(int first, int end) {
        return new StudyPlan(scenario, first, end, fork, scope);
    }

    /** How many dyads. */
    public int dyads() {
        return endDyad - firstDyad;
    }
}
