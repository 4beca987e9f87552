package peekaboo.app.cli.terminal;

import picocli.CommandLine.Option;

/** Whether a command is to say nothing that it need not. */
public final class QuietOption {
    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing unless something goes wrong.")
    private boolean quiet;

    /** As asked for. */
    public boolean isGiven() {
        return quiet;
    }
}
