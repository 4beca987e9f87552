package peekaboo.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peekaboo.list.Lists;
import peekaboo.random.Digest;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Change;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.ScenarioText;
import peekaboo.scenario.reader.ScenarioReader;

/**
 * The scenario of every run: the text with what is changed everywhere and what is changed at the point, read anew, so that whatever
 * can be set can be varied and is checked like all that stands in a file.
 *
 * @param file of the scenario, as it was named
 * @param text of the scenario
 * @param everywhere what is changed at all points
 * @param plan whose scenario has the arms that are run
 */
public record Variants(String file, String text, List<Change> everywhere, SweepPlan plan) {
    public Variants {
        everywhere = List.copyOf(everywhere);
    }

    /**
     * The scenario of a run.
     *
     * @throws IllegalStateException if there is none; {@link #read} tells beforehand
     */
    public Scenario at(int run) {
        if (outcome(run) instanceof Scenario scenario) {
            return scenario;
        }
        throw new IllegalStateException("run " + run + " has no scenario");
    }

    private ScenarioOutcome outcome(int run) {
        List<Change> changes = new ArrayList<>(everywhere);
        int more = plan.seedOf(run);
        if (more > 0) {
            changes.add(new Change(
                    "--seeds", "seed", Integer.toString(plan.scenario().seed() + more)));
        }
        changes.addAll(plan.design().changes(plan.pointOf(run)));
        ScenarioOutcome outcome = ScenarioReader.single(file, ScenarioReader.read(file, text, changes));
        return outcome instanceof Scenario scenario ? withArms(scenario) : outcome;
    }

    private Scenario withArms(Scenario scenario) {
        List<String> asked = Lists.each(plan.scenario().arms(), Arm::name);
        return scenario.withArms(Lists.only(scenario.arms(), arm -> asked.contains(arm.name())));
    }

    /**
     * What all runs are, once each has been read.
     *
     * @param problems what is wrong at the first run at which something is; empty if every run has a scenario
     * @param digest of the scenarios of all runs, 16 hexadecimal digits: sweeps that have it in common are one
     */
    public record Read(Optional<Problems> problems, String digest) {}

    /** Reads the scenario of every run. */
    public Read read() {
        Digest digest = new Digest();
        for (int run = 0; run < plan.runs(); run++) {
            ScenarioOutcome outcome = outcome(run);
            if (outcome instanceof Problems problems) {
                return new Read(Optional.of(problems), "");
            }
            digest.add(ScenarioText.of((Scenario) outcome));
        }
        return new Read(Optional.empty(), digest.hex());
    }
}
