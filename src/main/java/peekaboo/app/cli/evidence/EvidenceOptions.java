package peekaboo.app.cli.evidence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.asking.ScenarioOptions;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.evidence.EvidencePlan;
import peekaboo.scenario.Change;
import peekaboo.scenario.Scenario;
import picocli.CommandLine.Option;

/** Which findings are held against the model, and against which model. */
final class EvidenceOptions {
    private static final String SAMPLES = "--samples";

    @Option(
            names = "--only",
            paramLabel = "ID",
            description =
                    "Only this finding, or all whose ids begin so, such as still-face; may be given several times.")
    List<String> only = new ArrayList<>();

    @Option(
            names = SAMPLES,
            paramLabel = "NUMBER",
            description = "How many infants are simulated for each study; " + EvidencePlan.USUAL_DYADS
                    + " unless said. Fewer are quicker, and fewer intervals are narrow enough to tell.")
    int samples = EvidencePlan.USUAL_DYADS;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "A seed for other infants than each study's own, and other resamples.")
    @Nullable
    Integer seed;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Another value in every study's scenario, such as infant.violation-distress=0/s "
                    + "to switch a mechanism off; may be given several times.")
    List<String> sets = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description =
                    "How many infants are run at a time; all processors unless said. Results do not depend on it.")
    int threads = Runtime.getRuntime().availableProcessors();

    /** What is asked for, and nothing in it that makes no sense. */
    EvidencePlan plan() throws StopException {
        check();
        int resampled = seed == null ? EvidencePlan.USUAL_SEED : seed;
        EvidencePlan plan = new EvidencePlan(FindingChoice.of(only), samples, resampled, changes());
        ChangeableFindings.of(plan).check();
        return plan;
    }

    private void check() throws StopException {
        if (samples < 2 || samples > Scenario.MOST_DYADS) {
            throw StopException.badOption(
                    SAMPLES, Integer.toString(samples), "a whole number from 2 to " + Scenario.MOST_DYADS);
        }
        if (seed != null && seed < 0) {
            throw StopException.badOption("--seed", seed.toString(), "a whole number from 0 up");
        }
        if (threads < 1) {
            throw StopException.badOption("--threads", Integer.toString(threads), "a whole number from 1 up");
        }
    }

    private List<Change> changes() throws StopException {
        List<Change> changes = new ArrayList<>();
        for (String set : sets) {
            changes.add(change(set));
        }
        if (seed != null) {
            changes.add(new Change("--seed", "seed", seed.toString()));
        }
        return changes;
    }

    /** Studies have as many dyads as there are samples, whatever their scenarios say. */
    private static Change change(String set) throws StopException {
        Change change = ScenarioOptions.change(set);
        if (change.path().equals("dyads")) {
            throw StopException.badOption("--set", set, "the number of infants after " + SAMPLES);
        }
        return change;
    }

    /** What was asked for, as words of a command line; threads change nothing. */
    void addTo(CommandWords words) {
        only.forEach(id -> words.add("--only", id));
        if (samples != EvidencePlan.USUAL_DYADS) {
            words.add(SAMPLES, Integer.toString(samples));
        }
        words.addIfGiven("--seed", seed == null ? null : seed.toString());
        sets.forEach(set -> words.add("--set", set));
    }
}
