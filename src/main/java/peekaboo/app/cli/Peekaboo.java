package peekaboo.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import peekaboo.app.cli.asking.WholeNumber;
import peekaboo.app.cli.compare.CompareCommand;
import peekaboo.app.cli.describe.DescribeCommand;
import peekaboo.app.cli.describe.ValidateCommand;
import peekaboo.app.cli.evidence.EvidenceCommand;
import peekaboo.app.cli.fit.FitCommand;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.page.Browser;
import peekaboo.app.cli.page.PageCommand;
import peekaboo.app.cli.page.ServeCommand;
import peekaboo.app.cli.power.PowerCommand;
import peekaboo.app.cli.run.ReplayCommand;
import peekaboo.app.cli.run.RunCommand;
import peekaboo.app.cli.sensitivity.SensitivityCommand;
import peekaboo.app.cli.sweep.MergeCommand;
import peekaboo.app.cli.sweep.SweepCommand;
import peekaboo.app.cli.terminal.CommandWithExitCodes;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.FileNames;
import peekaboo.app.cli.terminal.Terminal;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code peekaboo}; its work is done by subcommands. */
@Command(
        name = "peekaboo",
        description = "Simulates rupture and repair between an infant and a caregiver, tick by tick.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "  peekaboo run scenarios/peek-a-boo.yaml",
            "  peekaboo compare scenarios/peek-a-boo.yaml --dyads 200",
            "  peekaboo sweep scenarios/peek-a-boo.yaml --vary infant.rest=0.1..0.4/4",
            "  peekaboo sensitivity scenarios/peek-a-boo.yaml",
            "  peekaboo evidence --only still-face",
            "  peekaboo page --open",
            "  peekaboo serve",
            "  peekaboo validate scenarios/*.yaml",
            "  peekaboo describe policies",
            "  peekaboo replay target/out/peek-a-boo --arm attuned --dyad 57",
            "  source <(peekaboo generate-completion)"
        })
public final class Peekaboo extends CommandWithExitCodes {

    private Peekaboo(Terminal terminal) {
        super(terminal);
    }

    /** Runs the command and leaves the JVM with its exit code: 0 done, 1 failed, 2 bad usage or bad input. */
    public static void main(String[] args) {
        settle();
        Terminal terminal = Terminal.ofProcess();
        Failures failures = new Failures(terminal, System.getenv(Failures.TRACE) != null);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> failures.tell(failure));
        CommandLine command = commandLine(terminal, failures, ChartFiles.USUAL);
        System.exit(terminal.ending(exitCode(terminal, command, args)));
    }

    /** Sets what has to be the same on every machine. Before anything else: the libraries read it once. */
    static void settle() {
        // Charts are drawn into memory; no display is asked for.
        System.setProperty("java.awt.headless", "true");
        // From Java 22 on a console is told of even where there is none, unless this one is asked for.
        System.setProperty("jdk.console", "java.base");
        Locale.setDefault(Locale.ROOT);
        // Libraries ask for this one; what they write is the same on every system.
        System.setProperty("line.separator", "\n");
        // The fonts of charts are chosen by these, not by the locale, which is read when the process starts.
        System.setProperty("user.language", "en");
        System.clearProperty("user.country");
    }

    /** Runs the command, unless its very words did not arrive, or the files that they name are out of reach. */
    private static int exitCode(Terminal terminal, CommandLine command, String[] args) {
        FileNames names = FileNames.ofProcess();
        String here = System.getProperty("user.dir", "");
        Optional<String> lost =
                names.unreadable(args).or(() -> names.unreachable(here, Files.isDirectory(Path.of(""))));
        lost.ifPresent(terminal::warn);
        return lost.isPresent() ? ExitCodes.BAD_INPUT : command.execute(args);
    }

    /** The command with all its subcommands, speaking to this terminal. */
    static CommandLine commandLine(Terminal terminal, Failures failures, ChartFiles charts) {
        return new CommandLine(new Peekaboo(terminal))
                .addSubcommand(new RunCommand(terminal, charts))
                .addSubcommand(new CompareCommand(terminal, charts))
                .addSubcommand(new SweepCommand(terminal, charts))
                .addSubcommand(new MergeCommand(terminal, charts))
                .addSubcommand(new SensitivityCommand(terminal, charts))
                .addSubcommand(new PowerCommand(terminal))
                .addSubcommand(new EvidenceCommand(terminal))
                .addSubcommand(new ReplayCommand(terminal))
                .addSubcommand(new ValidateCommand(terminal))
                .addSubcommand(new FitCommand(terminal))
                .addSubcommand(new PageCommand(terminal, Browser.ofSystem()))
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new DescribeCommand(terminal))
                .addSubcommand(new GenerateCompletion())
                .setOut(terminal.own())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.screen().hasColours() ? CommandLine.Help.Ansi.AUTO : CommandLine.Help.Ansi.OFF))
                .registerConverter(Path.class, FileNames.ofProcess())
                .registerConverter(int.class, new WholeNumber())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
