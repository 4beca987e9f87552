package peekaboo.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code peekaboo}; its work is done by subcommands. */
@Command(
        name = "peekaboo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Simulates rupture and repair between an infant and a caregiver, tick by tick.",
        synopsisSubcommandLabel = "COMMAND")
public final class Peekaboo {

    private Peekaboo() {}

    /** Runs the command and leaves the JVM with its exit code: 0 done, 2 bad usage or bad input. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Peekaboo()).execute(args));
    }
}
