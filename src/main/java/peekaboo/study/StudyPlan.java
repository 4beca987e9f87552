package peekaboo.study;

import peekaboo.scenario.Scenario;

/**
 * What is to be run: all arms of a scenario with the dyads from {@code firstDyad} to {@code endDyad} - 1.
 *
 * @param scenario the experiment
 * @param firstDyad number of the first dyad, from 0
 * @param endDyad number after that of the last dyad, not below {@code firstDyad}; the same where none has been run yet
 * @param forked true when every session begins with the first arm's caregiver and goes over to its own arm's at the
 *     infant's first over-aroused turning away
 * @param scope how much is taken down and worked out
 */
public record StudyPlan(Scenario scenario, int firstDyad, int endDyad, boolean forked, Scope scope) {

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
        return new StudyPlan(scenario, 0, scenario.dyads(), false, scope);
    }

    /** The same, each session forked from the first arm at the first over-aroused turning away. */
    public StudyPlan fork() {
        return new StudyPlan(scenario, firstDyad, endDyad, true, scope);
    }

    /** A part of it: the dyads from {@code first} to {@code end} - 1. */
    public StudyPlan chunk(int first, int end) {
        return new StudyPlan(scenario, first, end, forked, scope);
    }

    /** How many dyads. */
    public int dyads() {
        return endDyad - firstDyad;
    }
}
