package peekaboo.app.cli.folder;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import peekaboo.app.cli.terminal.Screen;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Terminal;
import picocli.CommandLine;

/** A folder of results for tests of what is written to it, and what is told at its end. */
public final class Folders {
    private final OutputOptions options;
    private final StringWriter err = new StringWriter();
    private final StringWriter out = new StringWriter();
    private final Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), Screen.NONE);

    /** At this place. */
    public Folders(Path place) {
        options = CommandLine.populateCommand(new OutputOptions(), "-o", place.toString());
    }

    /** Opens it for the results of a command. */
    public ResultFolder open(String command) throws IOException, StopException {
        return options.open(terminal, command, Claim.of(command));
    }

    /** The code with which the command ends. */
    public int ending(ResultFolder folder) {
        return OutputOptions.ending(terminal, folder);
    }

    /** What was told of problems. */
    public String told() {
        return err.toString();
    }

    /** What was said of results. */
    public String said() {
        return out.toString();
    }

    OutputOptions options() {
        return options;
    }

    Terminal terminal() {
        return terminal;
    }
}
