package peekaboo.sweep;

import java.util.List;
import peekaboo.study.PooledStudy.ArmOutcomes;

/**
 * What a run gave.
 *
 * @param run its number
 * @param seed from which its draws were made
 * @param dyads how many each arm had
 * @param arms in the order of the scenario
 */
public record RunResult(int run, int seed, int dyads, List<ArmOutcomes> arms) {
    public RunResult {
        arms = List.copyOf(arms);
    }
}
