package peekaboo.app.cli.fit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.fit.FitLog.StrayRowException;
import peekaboo.app.cli.folder.Claim;
import peekaboo.app.cli.folder.OutputOptions;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.terminal.CommandWithExitCodes;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Terminal;
import peekaboo.app.cli.terminal.TextTable;
import peekaboo.dyad.Range;
import peekaboo.dyad.Unit;
import peekaboo.fit.Fit;
import peekaboo.fit.FitPlan;
import peekaboo.fit.FitRequest.BadRequestException;
import peekaboo.fit.FitResult;
import peekaboo.fit.FitResult.Fitted;
import peekaboo.fit.Journal.OtherModelException;
import peekaboo.fit.PresetText;
import peekaboo.fit.Search;
import peekaboo.typed.UnitText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code peekaboo fit}. */
@Command(
        name = "fit",
        description = {
            "Fits the infants of a preset to published findings, and tells how well each value is determined.",
            "Writes <preset>.yaml, fit.csv, fit-numbers.csv, fit-log.csv, codebook.csv and manifest.json to target/out/fit-<preset>. "
                    + "While it runs the log lies beside that folder; stop it whenever you like, and go on with --resume."
        },
        footer = {
            "  peekaboo fit --finding still-face.heart-rate --parameter heart-rate-rest \\",
            "      --evaluations 30 --dyads 40",
            "  peekaboo fit --preset 9-months -o target/out/nine",
            "  peekaboo fit --preset 9-months -o target/out/nine --resume"
        })
public final class FitCommand extends CommandWithExitCodes implements Callable<Integer> {
    @Mixin
    FitOptions options = new FitOptions();

    @Option(
            names = "--resume",
            description =
                    "Go on where the same command was stopped, or with more evaluations or restarts; the result is "
                            + "that of a run that was never stopped.")
    boolean resume;

    @Mixin
    OutputOptions output = new OutputOptions();

    /** A command that speaks to this terminal. */
    public FitCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, StopException {
        Search search = options.search();
        FitPlan plan = plan();
        try (ResultFolder folder = output.open(terminal, "fit-" + options.preset, claim())) {
            // Before the log is begun: one without a row would only be in the way of the next fit.
            folder.requireSpace(FitFiles.bytes(plan, search));
            try (FitLog log = log(folder.shown(), new FitLogText(plan, search))) {
                FitResult result = fit(plan, search, log);
                FitFiles files = new FitFiles(
                        result, CommandWords.of("fit", options, output).line());
                files.write(folder);
                folder.publish();
                log.remove();
                output.tell(terminal, folder, words(result, folder.shown().resolve(files.presetFile())));
                return OutputOptions.ending(terminal, folder);
            }
        }
    }

    private Claim claim() {
        return resume ? Claim.of("fit").goingOnWith(FitLog.FILE) : Claim.of("fit");
    }

    private FitPlan plan() throws StopException {
        try {
            return options.request().plan();
        } catch (BadRequestException bad) {
            throw StopException.badInput(bad.problems().inWords());
        }
    }

    private FitLog log(Path results, FitLogText text) throws IOException, StopException {
        FitLog log = resume ? FitLog.goOn(results, text) : FitLog.begin(results, text, output.isForced());
        if (!output.isQuiet()) {
            log.notices().forEach(terminal::warn);
        }
        return log;
    }

    private FitResult fit(FitPlan plan, Search search, FitLog log)
            throws InterruptedException, IOException, StopException {
        try (FitMeter meter = new FitMeter(log, search, output.meter(terminal, "evaluations"))) {
            return Fit.run(plan, search, options.threads.crew(), meter);
        } catch (OtherModelException other) {
            log.giveUp();
            throw StopException.failed("--resume: the log was written by another version of the model: "
                    + other.getMessage() + ".\nBegin anew with --force instead.");
        } catch (StrayRowException stray) {
            log.giveUp();
            throw StopException.failed("--resume: " + stray.getMessage() + "\nThe log was changed, or is of another "
                    + "version of the model; begin anew with --force instead.");
        }
    }

    private static List<Supplier<String>> words(FitResult result, Path preset) {
        return List.of(
                () -> table(result),
                () -> "\nLoss " + PresetText.loss(result.lossAtStart()) + " before the fit, "
                        + PresetText.loss(result.best().loss()) + " after " + result.evaluations() + " evaluations.",
                () -> "Preset: " + preset);
    }

    private static String table(FitResult result) {
        TextTable table = TextTable.of("", "parameter", ">start", ">fitted", ">low", ">high", "unit", "95 % interval");
        result.parameters().forEach(fitted -> row(table, fitted));
        result.entangled()
                .forEach(pair -> table.note(pair.first() + " and " + pair.second()
                        + " make up for each other: correlation " + FitFiles.rounded(pair.correlation())));
        return table.text();
    }

    private static void row(TextTable table, Fitted fitted) {
        table.row(
                fitted.parameter().name(),
                UnitText.inWords(Unit.NONE, fitted.parameter().start()),
                UnitText.inWords(Unit.NONE, fitted.value()),
                FitFiles.end(fitted, Range::low),
                FitFiles.end(fitted, Range::high),
                fitted.parameter().parameter().unit().symbol(),
                PresetText.verdict(fitted));
    }
}
