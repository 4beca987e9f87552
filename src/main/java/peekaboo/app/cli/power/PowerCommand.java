package peekaboo.app.cli.power;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.asking.ScenarioFile;
import peekaboo.app.cli.asking.ScenarioOptions;
import peekaboo.app.cli.folder.Claim;
import peekaboo.app.cli.folder.OutputOptions;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.terminal.CommandWithExitCodes;
import peekaboo.app.cli.terminal.Fold;
import peekaboo.app.cli.terminal.ProgressMeter;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Terminal;
import peekaboo.app.cli.terminal.Written;
import peekaboo.phrase.Phrase;
import peekaboo.power.PowerPlan;
import peekaboo.power.PowerResult;
import peekaboo.power.PowerStudy;
import peekaboo.scenario.Scenario;
import peekaboo.significance.TwoSided;
import peekaboo.words.PowerFindings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code peekaboo power}. */
@Command(
        name = "power",
        description = {
            "Tells how many simulated dyads an interval as narrow as asked for needs, and how often a study with other infants in each of "
                    + "two groups would tell them apart, were real infants as much alike as simulated ones, which they are not.",
            "Compares the first two arms with 1000 dyads unless --arm and --dyads say otherwise. Writes precision.csv, power.csv, "
                    + "codebook.csv and manifest.json to target/out/<scenario>-power."
        },
        footer = {
            "  peekaboo power scenarios/peek-a-boo.yaml",
            "  peekaboo power scenarios/peek-a-boo.yaml --arm attuned --arm intrusive \\",
            "      --half-width \"0.5 s\"",
            "  peekaboo power scenarios/peek-a-boo.yaml --outcome Ipos \\",
            "      --half-width 0.02 --n 10,20,40 --noise 0.2"
        })
public final class PowerCommand extends CommandWithExitCodes implements Callable<Integer> {
    /** Of tables, roughly, in bytes. */
    private static final long SPACE = 100_000;

    private static final int USUAL_DYADS = 1_000;

    @Mixin
    ScenarioOptions options = new ScenarioOptions();

    @Mixin
    PowerOptions terms = new PowerOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    /** A command that speaks to this terminal. */
    public PowerCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, StopException {
        terms.check();
        Scenario scenario = terms.twoArms(options.scenario(USUAL_DYADS));
        ScenarioFile.requireSingle(options.file().toString(), scenario);
        PowerPlan plan = terms.plan(scenario);
        Claim claim = Claim.of("power", options.file(), scenario.name());
        try (ResultFolder folder = output.open(terminal, scenario.name() + "-power", claim)) {
            folder.requireSpace(SPACE);
            PowerResult result = result(plan);
            String command = CommandWords.of("power", options, terms, output).line();
            new PowerFiles(result, options.sets(), folder).write(new Provenance(scenario, command));
            folder.publish();
            output.tell(terminal, folder, words(result, folder));
            return OutputOptions.ending(terminal, folder);
        }
    }

    private PowerResult result(PowerPlan plan) throws InterruptedException {
        try (ProgressMeter meter = output.meter(terminal, "dyads")) {
            return PowerStudy.run(plan, TwoSided::critical, terms.threads.crew(), meter);
        }
    }

    private static List<Supplier<String>> words(PowerResult result, ResultFolder folder) {
        List<Supplier<String>> words = new ArrayList<>();
        words.add(() -> PowerTable.precision(result) + "\n");
        if (!result.shares().isEmpty()) {
            words.add(() -> PowerTable.groups(result) + "\n");
        }
        words.add(() -> Written.inWords("Tables", folder.shown()) + "\n");
        for (Phrase sentence : PowerFindings.of(result)) {
            words.add(() -> Fold.of(sentence.inEnglish()));
        }
        return words;
    }
}
