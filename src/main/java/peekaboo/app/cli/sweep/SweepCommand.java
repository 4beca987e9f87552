package peekaboo.app.cli.sweep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.asking.ArmsOption;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.asking.ScenarioFile;
import peekaboo.app.cli.asking.ScenarioOptions;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.ChartsOption;
import peekaboo.app.cli.folder.Claim;
import peekaboo.app.cli.folder.OutputOptions;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.folder.RunningLog;
import peekaboo.app.cli.terminal.CommandWithExitCodes;
import peekaboo.app.cli.terminal.ProgressMeter;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Terminal;
import peekaboo.app.cli.terminal.Written;
import peekaboo.scenario.Scenario;
import peekaboo.sweep.RunResult;
import peekaboo.sweep.SweepPlan;
import peekaboo.sweep.SweepStage;
import peekaboo.sweep.Variants;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code peekaboo sweep}. */
@Command(
        name = "sweep",
        description = {
            "Runs a scenario at many points of a design, with the same dyads and the same draws at every point, and tells how an "
                    + "outcome goes over them.",
            "Writes sweep.csv, sweep-log.txt, codebook.csv, manifest.json, report.html and charts to target/out/<scenario>-sweep. "
                    + "While it runs the log lies beside that folder; stop it whenever you like, and go on with --resume."
        },
        footer = {
            "  peekaboo sweep scenarios/peek-a-boo.yaml \\",
            "      --vary \"arms.attuned.patience=0.25..10.25 s/11\"",
            "  peekaboo sweep scenarios/peek-a-boo.yaml \\",
            "      --vary \"caregiver.patience=1..10 s/6\" \\",
            "      --vary infant.sensitivity=0.05..0.2/s/4",
            "  peekaboo sweep scenarios/peek-a-boo.yaml --dyads 100 \\",
            "      --design latin-hypercube --points 200 \\",
            "      --vary \"caregiver.patience=1..10 s\" \\",
            "      --vary infant.sensitivity=0.05..0.2/s --vary infant.rest=0.1..0.4",
            "  peekaboo sweep scenarios/peek-a-boo.yaml --table design.csv --seeds 3",
            "  peekaboo sweep scenarios/peek-a-boo.yaml --table design.csv --shard 2/9"
        })
public final class SweepCommand extends CommandWithExitCodes implements Callable<Integer> {
    private static final String SHARD = "--shard";

    private final ChartFiles pens;

    @Mixin
    ScenarioOptions options = new ScenarioOptions();

    @Mixin
    ArmsOption arms = new ArmsOption();

    @Mixin
    SweepOptions terms = new SweepOptions();

    @Option(
            names = SHARD,
            paramLabel = "K/N",
            description =
                    "Only the K-th of N parts of the sweep, such as 2/10, into a folder of its own; merge puts all of them together.")
    @Nullable
    String shard;

    @Option(
            names = "--resume",
            description =
                    "Go on where the same command was stopped; the result is that of a run that was never stopped.")
    boolean resume;

    @Mixin
    ChartsOption charts = new ChartsOption();

    @Mixin
    OutputOptions output = new OutputOptions();

    /** A command that speaks to this terminal. */
    public SweepCommand(Terminal terminal, ChartFiles charts) {
        super(terminal);
        pens = charts;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, StopException {
        terms.check();
        Shard part = shard();
        ScenarioOptions.Opened opened = options.opened();
        Scenario scenario = arms.of(opened.scenario());
        ScenarioFile.requireSingle(opened.file(), scenario);
        SweepPlan plan = terms.plan(scenario, opened.changes());
        if (part.of() > plan.runs()) {
            throw OptionProblems.badOption(
                    SHARD, part.text(), "at most " + plan.runs() + " parts: so many runs there are");
        }
        Variants variants = new Variants(opened.file(), opened.text(), opened.changes(), plan);
        Variants.Read read = variants.read();
        if (read.problems().isPresent()) {
            throw StopException.badInput(read.problems().get().inWords());
        }
        String command = CommandWords.of("sweep", options, arms, terms).line();
        SweepHead head = SweepHead.of(plan, part, new SweepHead.Made(read.digest(), command, options.sets()));
        return swept(variants, new SweepLogText(head));
    }

    private Shard shard() throws StopException {
        if (shard == null) {
            return Shard.WHOLE;
        }
        Optional<Shard> part = Shard.of(shard);
        if (part.isEmpty()) {
            String expected = "K/N, such as 2/10 for the second of ten parts, at most " + Shard.MOST;
            throw OptionProblems.badOption(SHARD, shard, expected);
        }
        return part.get();
    }

    private int swept(Variants variants, SweepLogText text) throws IOException, InterruptedException, StopException {
        SweepPlan plan = variants.plan();
        Shard part = text.head().shard();
        try (ResultFolder folder = output.open(terminal, folderName(plan, part), claim(plan))) {
            folder.requireSpace(bytes(plan, part));
            ChartFiles drawn = part.isWhole() ? charts.of(pens, terminal) : pens;
            // The jobs of a scheduler are begun and gone on with by the same line.
            boolean goesOn = resume && RunningLog.isThere(folder.shown(), text);
            try (RunningLog<LoggedRun> log = goesOn
                    ? RunningLog.goOn(folder.shown(), text)
                    : RunningLog.begin(folder.shown(), text, output.isForced())) {
                if (resume && !goesOn && !output.isQuiet()) {
                    terminal.warn("There is no log to go on with; the sweep is begun.");
                }
                if (!output.isQuiet()) {
                    log.notices().forEach(terminal::warn);
                }
                List<LoggedRun> runs = run(variants, part, log);
                SweepFiles files = new SweepFiles(plan, text, runs, folder);
                Provenance provenance = new Provenance(plan.scenario(), command(text.head()));
                int ending = part.isWhole() ? tell(files, drawn, provenance) : tellShard(files, provenance);
                log.remove();
                return ending;
            }
        }
    }

    private List<LoggedRun> run(Variants variants, Shard part, RunningLog<LoggedRun> log) throws InterruptedException {
        SweepPlan plan = variants.plan();
        List<LoggedRun> all = new ArrayList<>(log.earlier());
        Set<Integer> done = new HashSet<>();
        all.forEach(run -> done.add(run.result().run()));
        List<Integer> ahead =
                part.of(plan.runs()).stream().filter(run -> !done.contains(run)).toList();
        try (ProgressMeter meter = output.meter(terminal, "runs").withRate()) {
            new SweepStage(variants, ahead, piece -> {
                        List<LoggedRun> rows =
                                piece.stream().map(run -> logged(plan, run)).toList();
                        log.append(rows);
                        all.addAll(rows);
                    })
                    .by(terms.threads.crew(), meter);
        }
        all.sort(Comparator.comparingInt(run -> run.result().run()));
        return all;
    }

    private static LoggedRun logged(SweepPlan plan, RunResult run) {
        return new LoggedRun(plan.design().points().get(plan.pointOf(run.run())).values(), run);
    }

    private int tell(SweepFiles files, ChartFiles drawn, Provenance provenance) throws IOException, StopException {
        SweepReport report = SweepReport.of(files);
        report.write(drawn, provenance);
        files.folder().publish();
        output.tell(terminal, files.folder(), report.words(files.folder()));
        report.warn(terminal);
        return OutputOptions.ending(terminal, files.folder());
    }

    private int tellShard(SweepFiles files, Provenance provenance) throws IOException, StopException {
        files.write(List.of(), provenance);
        files.folder().publish();
        Shard part = files.log().head().shard();
        String words = "Shard " + part.number() + " of " + part.of() + ", "
                + files.runs().size() + " of "
                + files.plan().runs() + " runs; peekaboo merge puts all of them together.\n"
                + Written.inWords("Shard", files.folder().shown());
        output.tell(terminal, files.folder(), List.of(() -> words));
        return OutputOptions.ending(terminal, files.folder());
    }

    private Claim claim(SweepPlan plan) {
        Claim claim = Claim.of("sweep", options.file(), plan.scenario().name());
        return resume ? claim.goingOnWith(SweepLogText.FILE) : claim;
    }

    private static String folderName(SweepPlan plan, Shard part) {
        String name = plan.scenario().name() + "-sweep";
        return part.isWhole() ? name : name + "-" + part.number() + "-of-" + part.of();
    }

    /** How much room the files will need, roughly: the log lies there twice for a moment, while it runs and in the results. */
    static long bytes(SweepPlan plan, Shard part) {
        long number = 200 + plan.terms().replicates() * 16L / 3;
        return 2_000_000 + 2 * number * (plan.numbers() / part.of() + 1);
    }

    private String command(SweepHead head) {
        CommandWords words = CommandWords.goingOn(head.command(), charts, output);
        return head.shard().isWhole()
                ? words.line()
                : words.add(SHARD, head.shard().text()).line();
    }
}
