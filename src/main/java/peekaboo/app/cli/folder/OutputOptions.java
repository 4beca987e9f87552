package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.terminal.ProgressMeter;
import peekaboo.app.cli.terminal.QuietOption;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Terminal;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where results go and how much is said. */
public final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder for the results; an earlier run's is replaced.")
    private @Nullable Path folder;

    @Option(
            names = "--force",
            description = "Write even into a folder that holds something else; files of other names stay.")
    private boolean force;

    @Mixin
    private QuietOption quiet = new QuietOption();

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
        return new ProgressMeter(terminal.isWatched() && !isQuiet(), counted);
    }

    /** The folder asked for, or the one of this name under target/out. */
    public ResultFolder open(String name) throws IOException, StopException {
        return ResultFolder.open(folder == null ? Path.of("target", "out", folderName(name)) : folder, force);
    }

    /** Scenario files may be called anything; folders of results stay where they belong. */
    private static String folderName(String name) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]", "-").replaceFirst("^[.]+", "");
        return safe.isEmpty() ? "scenario" : safe;
    }
}
