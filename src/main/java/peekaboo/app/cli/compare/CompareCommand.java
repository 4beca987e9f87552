package peekaboo.app.cli.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.asking.ArmsOption;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.asking.ScenarioOptions;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.ChartsOption;
import peekaboo.app.cli.folder.Claim;
import peekaboo.app.cli.folder.OutputOptions;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.terminal.CommandWithExitCodes;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.Fold;
import peekaboo.app.cli.terminal.ProgressMeter;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Terminal;
import peekaboo.app.cli.terminal.Written;
import peekaboo.calendar.CalendarPlan;
import peekaboo.calendar.CalendarResult;
import peekaboo.calendar.CalendarStudy;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Scenario;
import peekaboo.study.Comparison;
import peekaboo.study.Study;
import peekaboo.study.StudyPlan;
import peekaboo.study.StudyResult;
import peekaboo.study.Terms;
import peekaboo.words.CalendarFindings;
import peekaboo.words.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code peekaboo compare}. */
@Command(
        name = "compare",
        description = {
            "Runs every arm with the same dyads, measures how soon infants come back, and compares.",
            "Writes re-engagements.csv, dyads.csv, summary.csv, readings.csv, codebook.csv, summary.json, charts, report.html and "
                    + "manifest.json to target/out/<scenario>; with a calendar also sessions.csv and trends.csv, "
                    + "with factors effects.csv."
        },
        footer = {
            "  peekaboo compare scenarios/peek-a-boo.yaml",
            "  peekaboo compare scenarios/peek-a-boo.yaml --fork first-turn-away",
            "  peekaboo compare scenarios/caregivers.yaml --arm attuned --arm withdrawn",
            "  peekaboo compare target/out/peek-a-boo target/out/patient",
            "  peekaboo compare scenarios/peek-a-boo.yaml --dyads 200 --horizon 60s \\",
            "      --set \"arms.intrusive.patience=3 s\" -o target/out/patient"
        })
public final class CompareCommand extends CommandWithExitCodes implements Callable<Integer> {
    /** Of charts and tables, roughly, in bytes. */
    private static final long SPACE = 2_000_000;

    private static final List<String> BESIDE_FOLDERS =
            List.of("--output", "--force", "--decimal", "--threads", "--quiet");

    private final ChartFiles pens;

    @SuppressWarnings("NullAway") // set by picocli
    private CommandSpec spec;

    @Mixin
    ScenarioOptions options = new ScenarioOptions();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            description = "A second folder that compare has written, with that of the first in place of SCENARIO: "
                    + "both are told side by side; files are written with -o alone.")
    @Nullable
    Path other;

    @Mixin
    ArmsOption arms = new ArmsOption();

    @Mixin
    CompareOptions terms = new CompareOptions();

    @Mixin
    ChartsOption charts = new ChartsOption();

    @Mixin
    OutputOptions output = new OutputOptions();

    /** A command that speaks to this terminal. */
    public CompareCommand(Terminal terminal, ChartFiles charts) {
        super(terminal);
        pens = charts;
    }

    /** Called by picocli. */
    @Spec
    void describedBy(CommandSpec described) {
        spec = described;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, StopException {
        terms.check();
        if (other != null) {
            return sideBySide(options.file(), other);
        }
        Terms on = terms.terms();
        Scenario scenario = arms.of(options.scenario());
        try (ResultFolder folder =
                output.open(terminal, scenario.name(), Claim.of("compare", options.file(), scenario.name()))) {
            folder.requireSpace(SPACE);
            ChartFiles drawn = charts.of(pens, terminal);
            Provenance provenance = new Provenance(scenario, command());
            Compared compared = scenario.hasCalendar() ? inRow(scenario, on) : once(scenario, on);
            ComparisonFiles files = new ComparisonFiles(compared, options.sets(), folder);
            files.write(drawn, provenance, terms.inWords(on));
            folder.publish();
            output.tell(terminal, folder, words(compared, folder));
            return OutputOptions.ending(terminal, folder);
        }
    }

    /** Two finished comparisons: their sessions are as they were, and none of what shapes sessions can be asked for. */
    private int sideBySide(Path one, Path two) throws IOException, InterruptedException, StopException {
        if (isScenario(one) && !Files.isDirectory(two)) {
            // As everywhere a second word is one too many, and perhaps the unit of an option before it.
            throw new UnmatchedArgumentException(spec.commandLine(), List.of(two.toString()));
        }
        for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
            if (!BESIDE_FOLDERS.contains(option.longestName())) {
                throw OptionProblems.badList(
                        option.longestName(),
                        "an option beside two folders",
                        "none but " + String.join(", ", BESIDE_FOLDERS));
            }
        }
        FinishedComparison first = FinishedComparison.read(one);
        FinishedComparison second = FinishedComparison.read(two);
        first.requireFit(second);
        SideBySide both = new SideBySide(first, second, terms.threads.crew());
        if (!output.isAsked()) {
            SideBySide.Found found = found(both);
            if (!output.isQuiet()) {
                found.words().forEach(part -> terminal.say(part.get()));
            }
            return ExitCodes.DONE;
        }
        for (Path folder : List.of(one, two)) {
            if (output.isInto(folder)) {
                throw OptionProblems.badList(
                        "--output", folder + ", which is compared", "another folder than both, or a new one");
            }
        }
        Claim claim = Claim.of("compare", one, first.scenario().name());
        try (ResultFolder folder = output.open(terminal, first.scenario().name(), claim)) {
            folder.requireSpace(SPACE);
            SideBySide.Found found = found(both);
            CommandWords command = CommandWords.of("compare").add(one.toString(), two.toString());
            output.addTo(command);
            new BesideFiles(found, both.quantities())
                    .write(folder, new Provenance(first.scenario(), command.line()), second);
            folder.publish();
            output.tell(terminal, folder, found.words());
            return OutputOptions.ending(terminal, folder);
        }
    }

    private SideBySide.Found found(SideBySide both) throws InterruptedException, StopException {
        try (ProgressMeter meter = output.meter(terminal, "dyads")) {
            return both.found(meter);
        }
    }

    private static boolean isScenario(Path named) {
        return Files.isRegularFile(named) || named.toString().endsWith(".yaml");
    }

    private Compared once(Scenario scenario, Terms on) throws InterruptedException, StopException {
        StudyResult study = study(terms.plan(scenario));
        return new Compared(study, Comparison.of(study, on, terms.threads.crew()), Optional.empty());
    }

    private Compared inRow(Scenario scenario, Terms on) throws InterruptedException, StopException {
        CalendarPlan plan = terms.calendar(scenario);
        try (ProgressMeter meter = output.meter(terminal, "dyads")) {
            CalendarResult result = CalendarStudy.run(plan, terms.threads.crew(), meter);
            StudyResult last = result.study(plan.compared());
            return new Compared(last, Comparison.of(last, on, terms.threads.crew()), Optional.of(result));
        }
    }

    /**
     * What was compared.
     *
     * @param study of the session whose arms are compared
     * @param comparison made of it
     * @param calendar all sessions, where that is one of several
     */
    record Compared(StudyResult study, Comparison comparison, Optional<CalendarResult> calendar) {
        /** What was found, each sentence put in words when it is asked for; of sessions in a row the course first. */
        List<Supplier<Phrase>> sentences() {
            List<Supplier<Phrase>> found = new ArrayList<>();
            calendar.ifPresent(result -> {
                CalendarFindings.of(result).forEach(sentence -> found.add(() -> sentence));
                found.add(() -> CalendarFindings.session(result));
            });
            found.addAll(Findings.each(comparison));
            return found;
        }
    }

    private StudyResult study(StudyPlan plan) throws InterruptedException {
        try (ProgressMeter meter = output.meter(terminal, "dyads")) {
            return Study.run(plan, terms.threads.crew(), meter);
        }
    }

    private static List<Supplier<String>> words(Compared compared, ResultFolder folder) {
        Comparison comparison = compared.comparison();
        List<Supplier<String>> words = new ArrayList<>();
        compared.calendar()
                .ifPresent(result ->
                        words.add(() -> Fold.of(CalendarFindings.session(result).inEnglish()) + "\n"));
        words.add(() -> ArmTable.of(comparison));
        words.add(() -> "\n" + ArmTable.howSoon(comparison));
        words.add(() -> "\n" + Written.inWords("Report", folder.shown().resolve(ComparisonFiles.REPORT)) + "\n");
        compared.sentences()
                .forEach(sentence -> words.add(() -> Fold.of(sentence.get().inEnglish())));
        return words;
    }

    private String command() {
        return CommandWords.of("compare", options, arms, terms, charts, output).line();
    }
}
