package peekaboo.app.cli.evidence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.asking.ScenarioChanges;
import peekaboo.app.cli.asking.ThreadsOption;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.evidence.EvidencePlan;
import peekaboo.scenario.Change;
import peekaboo.scenario.Scenario;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which findings are held against the model, and against which model. */
final class EvidenceOptions implements CommandWords.OptionGroup {
    private static final String SAMPLES = "--samples";

    @Option(
            names = "--only",
            paramLabel = "ID",
            description =
                    "Only this finding, or all whose ids begin so, such as still-face; may be given several times.")
    List<String> only = new ArrayList<>();

    @Option(
            names = {SAMPLES, "--dyads"},
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

    @Mixin
    ThreadsOption threads = new ThreadsOption("infants");

    /** What is asked for, and nothing in it that makes no sense. */
    EvidencePlan plan() throws StopException {
        check();
        int resampled = seed == null ? EvidencePlan.USUAL_SEED : seed;
        EvidencePlan plan = new EvidencePlan(FindingChoice.of(only), samples, resampled, changes());
        ChangeableFindings.of(plan).check();
        return plan;
    }

    private void check() throws StopException {
        OptionProblems.checkWithin(SAMPLES, samples, 2, Scenario.MOST_DYADS);
        if (seed != null) {
            OptionProblems.checkAtLeast("--seed", seed, 0);
        }
        threads.check();
    }

    /** Studies have as many dyads as there are samples, whatever their scenarios say. */
    private List<Change> changes() throws StopException {
        for (String set : sets) {
            if (ScenarioChanges.parse(set).path().equals("dyads")) {
                throw OptionProblems.badOption("--set", set, "the number of infants after " + SAMPLES);
            }
        }
        return ScenarioChanges.of(sets, seedInWords());
    }

    private @Nullable String seedInWords() {
        return seed == null ? null : seed.toString();
    }

    @Override
    public void addTo(CommandWords words) {
        words.addEach("--only", only);
        if (samples != EvidencePlan.USUAL_DYADS) {
            words.add(SAMPLES, samples);
        }
        words.addIfGiven("--seed", seedInWords());
        words.addEach("--set", sets);
    }
}
