package peekaboo.app.cli.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.Claim;
import peekaboo.app.cli.folder.FileToWrite.Missing;
import peekaboo.app.cli.folder.OutputOptions;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.folder.TargetFile;
import peekaboo.app.cli.terminal.CommandWithExitCodes;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.Fold;
import peekaboo.app.cli.terminal.ProgressMeter;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Terminal;
import peekaboo.app.cli.terminal.Written;
import peekaboo.document.EvidenceWords;
import peekaboo.evidence.CheckResult;
import peekaboo.evidence.EvidencePlan;
import peekaboo.evidence.EvidenceStudy;
import peekaboo.evidence.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code peekaboo evidence}. */
@Command(
        name = "evidence",
        description = {
            "Holds published findings against the model, each in a study that mirrors the original.",
            "Writes evidence.csv, codebook.csv, evidence.html and manifest.json to target/out/evidence."
        },
        exitCodeList = {
            "0:done, whether findings were reproduced or missed",
            "1:something could not be done, or, with --require, a finding was not reproduced",
            ExitCodes.BAD_INPUT_IN_WORDS
        },
        footer = {
            "  peekaboo evidence",
            "  peekaboo evidence --only still-face --only gaze.u-shape --samples 200",
            "  peekaboo evidence --set infant.violation-distress=0/s -o target/out/without",
            "  peekaboo evidence --only still-face.effect --require --quiet",
            "  peekaboo evidence --summary src/docs/evidence.md"
        })
public final class EvidenceCommand extends CommandWithExitCodes implements Callable<Integer> {
    @Mixin
    EvidenceOptions options = new EvidenceOptions();

    @Option(
            names = "--require",
            description = "End with exit code 1 if a finding asked for that can be checked is not reproduced.")
    boolean isRequired;

    @Option(
            names = "--summary",
            paramLabel = "FILE",
            description = "Write a page in Markdown too, such as src/docs/evidence.md; an earlier one is replaced.")
    @Nullable
    Path summary;

    @Mixin
    OutputOptions output = new OutputOptions();

    /** A command that speaks to this terminal. */
    public EvidenceCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, StopException {
        EvidencePlan plan = options.plan();
        try (ResultFolder folder = output.open(terminal, "evidence", Claim.of("evidence"));
                TargetFile page = summary == null ? null : page(summary, folder)) {
            folder.requireSpace(EvidenceFiles.bytes(plan));
            ChartFiles.check(terminal);
            List<CheckResult> results = study(plan);
            EvidenceFiles files = new EvidenceFiles(plan, results, words().line());
            files.write(folder);
            folder.publish();
            if (page != null) {
                Missing.reason(() -> page.write(files.summary(page.shown(), words())))
                        .ifPresent(
                                reason -> folder.lacks(new Missing(page.shown().toString(), reason)));
            }
            output.tell(terminal, folder, told(results, folder));
            int ending = OutputOptions.ending(terminal, folder);
            return isRequired ? Math.max(ending, required(results)) : ending;
        }
    }

    private List<CheckResult> study(EvidencePlan plan) throws InterruptedException {
        try (ProgressMeter meter = output.meter(terminal, "dyads")) {
            return EvidenceStudy.run(plan, options.threads.crew(), meter);
        }
    }

    /** Asked for before the work: a slip is not to cost anybody a file, nor the results a page that cannot be written. */
    private TargetFile page(Path file, ResultFolder results) throws IOException, StopException {
        TargetFile page = SummaryFile.open(file, results, output.isForced());
        page.notices().forEach(terminal::warn);
        return page;
    }

    private static List<Supplier<String>> told(List<CheckResult> results, ResultFolder folder) {
        return List.of(
                () -> EvidenceTable.of(results),
                () -> "\n" + Written.inWords("Report", folder.shown().resolve(EvidenceFiles.REPORT)) + "\n",
                () -> Fold.of(String.join("; ", EvidenceWords.count(results)) + "."));
    }

    private int required(List<CheckResult> results) {
        String lacking = results.stream()
                .filter(result -> result.verdict() == Verdict.MISSED || result.verdict() == Verdict.INCONCLUSIVE)
                .map(result -> result.finding().id() + " (" + result.verdict().label() + ")")
                .collect(Collectors.joining(", "));
        if (lacking.isEmpty()) {
            return ExitCodes.DONE;
        }
        terminal.warn("required, and not reproduced: " + lacking);
        return ExitCodes.FAILED;
    }

    private CommandWords words() {
        return CommandWords.of("evidence", options, output);
    }
}
