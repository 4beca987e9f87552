package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.folder.FileToWrite.Missing;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.ProgressMeter;
import peekaboo.app.cli.terminal.QuietOption;
import peekaboo.app.cli.terminal.Screen;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Terminal;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where results go, how their tables write numbers, and how much is said. */
public final class OutputOptions implements CommandWords.OptionGroup {
    private static final String DECIMAL = "--decimal";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder for the results; an earlier run's is replaced.")
    private @Nullable Path folder;

    @Option(
            names = "--force",
            description = "Write even into a folder that holds something else; files of other names stay.")
    private boolean force;

    @Option(
            names = DECIMAL,
            paramLabel = "SIGN",
            description =
                    "point or comma: how CSV files write numbers; point unless said. With comma they have semicolons "
                            + "between cells, for spreadsheets that are set to German, French and the like.")
    private String decimal = DecimalSign.POINT.label();

    @Mixin
    private QuietOption quiet = new QuietOption();

    /** Whether a folder was named. */
    public boolean isAsked() {
        return folder != null;
    }

    /** Whether the folder that was named is this one. */
    public boolean isInto(Path other) throws IOException {
        return folder != null && Files.exists(folder) && Files.exists(other) && Files.isSameFile(folder, other);
    }

    /** Whether to write even where something else is. */
    public boolean isForced() {
        return force;
    }

    /** Whether nothing is to be said unless something goes wrong. */
    public boolean isQuiet() {
        return quiet.isGiven();
    }

    /** A bar of what is counted, shown where somebody looks on who did not ask for quiet. */
    public ProgressMeter meter(Terminal terminal, String counted) {
        return new ProgressMeter(isQuiet() ? Screen.NONE : terminal.screen(), counted);
    }

    /**
     * The folder asked for, or the one of this name under target/out.
     *
     * @param terminal is told what runs that were stopped have left there
     * @throws StopException if something else is there, or another process writes there, or there is no such decimal sign
     */
    public ResultFolder open(Terminal terminal, String name, Claim claim) throws IOException, StopException {
        DecimalSign sign = sign();
        Path asked = folder == null ? usual(name) : folder;
        return ResultFolder.open(FolderPlace.of(asked, new FolderPlace.Wanted(claim, force, terminal::warn)), sign);
    }

    private DecimalSign sign() throws StopException {
        OptionProblems problems = new OptionProblems();
        problems.requireKnown(DECIMAL, decimal, DecimalSign.labels());
        problems.stopIfAny();
        return decimal.equals(DecimalSign.COMMA.label()) ? DecimalSign.COMMA : DecimalSign.POINT;
    }

    /** What of it shapes results: neither where they go nor what is said. */
    @Override
    public void addTo(CommandWords words) {
        if (!decimal.equals(DecimalSign.POINT.label())) {
            words.add(DECIMAL, decimal);
        }
    }

    private static Path usual(String name) throws StopException {
        try {
            return Path.of("target", "out", OutputName.of(name));
        } catch (InvalidPathException unnamed) {
            throw StopException.failed("this system's locale has no name for the folder of " + name
                    + "; give one with -o, or set LC_ALL=C.UTF-8");
        }
    }

    /**
     * Says what was found, unless quiet was asked for. The results are there by now: what cannot be put in words is told as missing, and
     * the rest is said.
     *
     * @param words each a part of what is to be said
     */
    public void tell(Terminal terminal, ResultFolder folder, List<Supplier<String>> words) {
        if (!isQuiet()) {
            for (Supplier<String> part : words) {
                Missing.reason(() -> terminal.say(part.get()))
                        .ifPresent(reason -> folder.lacks(new Missing("words", reason)));
            }
        }
    }

    /** Tells what is missing in the results, and how the command ends. */
    public static int ending(Terminal terminal, ResultFolder folder) {
        if (folder.missing().isEmpty()) {
            return ExitCodes.DONE;
        }
        terminal.warn(folder.missingInWords());
        return ExitCodes.FAILED;
    }
}
