package peekaboo.app.cli.sensitivity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.asking.ScenarioOptions;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.ChartsOption;
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
import peekaboo.measure.Quantity;
import peekaboo.scenario.Scenario;
import peekaboo.sensitivity.Decomposition;
import peekaboo.sensitivity.ParameterSpace;
import peekaboo.sensitivity.Screening;
import peekaboo.sensitivity.Sensitivity;
import peekaboo.sensitivity.SensitivitySentence;
import peekaboo.sensitivity.SobolIndices;
import peekaboo.sensitivity.VariedParameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code peekaboo sensitivity}. */
@Command(
        name = "sensitivity",
        description = {
            "Varies the parameters of infant and caregiver and tells which of them matter to how soon the infant comes "
                    + "back, or to another outcome.",
            "Runs 40 dyads, the same at every point, unless --dyads says otherwise. Writes morris.csv, sobol.csv, "
                    + "codebook.csv, a chart of each outcome and manifest.json to target/out/<scenario>-sensitivity."
        },
        footer = {
            "  peekaboo sensitivity scenarios/peek-a-boo.yaml",
            "  peekaboo sensitivity scenarios/peek-a-boo.yaml --arm intrusive \\",
            "      --outcome back-within-10s --outcome Ipro",
            "  peekaboo sensitivity scenarios/peek-a-boo.yaml --method morris \\",
            "      --trajectories 50 --dyads 100",
            "  peekaboo sensitivity scenarios/peek-a-boo.yaml --method sobol \\",
            "      --parameter sensitivity --parameter patience --samples 1024",
            "  peekaboo sensitivity scenarios/still-face.yaml --outcome heart-rate \\",
            "      --within range"
        })
public final class SensitivityCommand extends CommandWithExitCodes implements Callable<Integer> {
    /** Of charts and tables, roughly, in bytes. */
    private static final long SPACE = 500_000;

    private final ChartFiles pens;

    @Mixin
    ScenarioOptions options = new ScenarioOptions();

    @Mixin
    SensitivityOptions terms = new SensitivityOptions();

    @Mixin
    ChartsOption charts = new ChartsOption();

    @Mixin
    OutputOptions output = new OutputOptions();

    /** A command that speaks to this terminal. */
    public SensitivityCommand(Terminal terminal, ChartFiles charts) {
        super(terminal);
        pens = charts;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, StopException {
        terms.check();
        Scenario scenario = terms.oneArm(options.scenario(SensitivityOptions.USUAL_DYADS));
        ParameterSpace space = terms.space(scenario);
        Claim claim = Claim.of("sensitivity", options.file(), scenario.name());
        try (ResultFolder folder = output.open(terminal, scenario.name() + "-sensitivity", claim)) {
            folder.requireSpace(SPACE);
            ChartFiles drawn = charts.of(pens, terminal);
            Sensitivity sensitivity = decomposed(screened(space));
            new SensitivityFiles(sensitivity, options.sets(), folder).write(drawn, new Provenance(scenario, command()));
            folder.publish();
            output.tell(terminal, folder, words(sensitivity, folder));
            return OutputOptions.ending(terminal, folder);
        }
    }

    private Sensitivity screened(ParameterSpace space) throws InterruptedException {
        Sensitivity nothing = new Sensitivity(space, terms.outcomes(), List.of(), List.of());
        if (!terms.screens()) {
            return nothing;
        }
        try (ProgressMeter meter = output.meter(terminal, "morris")) {
            return nothing.withEffects(
                    new Screening(space, terms.outcomes(), terms.trajectories).run(terms.threads.crew(), meter));
        }
    }

    private Sensitivity decomposed(Sensitivity so) throws InterruptedException {
        Set<VariedParameter> top =
                terms.screens() ? so.top(terms.top) : Set.copyOf(so.space().parameters());
        if (!terms.decomposes() || top.isEmpty()) {
            return so;
        }
        try (ProgressMeter meter = output.meter(terminal, "sobol")) {
            Decomposition decomposition =
                    new Decomposition(so.space().only(top::contains), terms.outcomes(), terms.samples);
            List<SobolIndices> indices = decomposition.run(terms.threads.crew(), meter);
            return so.withIndices(indices);
        }
    }

    private List<Supplier<String>> words(Sensitivity sensitivity, ResultFolder folder) {
        List<Supplier<String>> words = new ArrayList<>();
        for (Quantity outcome : sensitivity.outcomes()) {
            words.add(() -> SensitivityTable.of(sensitivity, outcome) + "\n");
        }
        words.add(() -> SensitivityTable.key(sensitivity)
                + Fold.of(sensitivity.space().within().inWords()) + "\n\n"
                + Written.inWords(charts.areWanted() ? "Tables and charts" : "Tables", folder.shown()) + "\n");
        for (Quantity outcome : sensitivity.outcomes()) {
            words.add(() -> Fold.of(SensitivitySentence.of(sensitivity, outcome)));
        }
        return words;
    }

    private String command() {
        return CommandWords.of("sensitivity", options, terms, charts, output).line();
    }
}
