package peekaboo.app.cli.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Terminal;
import peekaboo.app.cli.terminal.Version;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code peekaboo page}. */
@Command(
        name = "page",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Writes the page: one file that any browser opens, with no network, in which the engine itself runs.",
            "It holds these scenarios, or all that ship with Peekaboo."
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.DONE_IN_WORDS, ExitCodes.FAILED_IN_WORDS, ExitCodes.BAD_INPUT_IN_WORDS},
        footerHeading = CommandWords.EXAMPLES,
        footer = {
            "  peekaboo page --open",
            "  peekaboo page scenarios/still-face.yaml -o still-face.html",
            "  peekaboo page --link scenarios/peek-a-boo.yaml --arm intrusive --tick 120"
        })
public final class PageCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Browser browser;

    @Parameters(arity = "0..*", paramLabel = "SCENARIO", description = "Scenario files; all that ship unless said.")
    List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file; an earlier page is replaced. ${DEFAULT-VALUE} unless said.")
    Path output = Path.of("target", "out", "peekaboo.html");

    @Option(names = "--open", description = "Opens the page in this system's browser.")
    boolean isOpened;

    @Option(names = "--force", description = "Replaces even a file that is no page.")
    boolean force;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing unless something goes wrong.")
    boolean quiet;

    @ArgGroup(exclusive = false, heading = "%nThe way from a run to the page:%n")
    @Nullable
    LinkOptions link;

    public PageCommand(Terminal terminal, Browser browser) {
        this.terminal = terminal;
        this.browser = browser;
    }

    @Override
    public Integer call() throws IOException, StopException {
        if (link != null) {
            terminal.say(link.link(files).fragment());
            return ExitCodes.DONE;
        }
        PageFile.write(output, PageScenarios.page(files), force);
        if (!quiet) {
            terminal.say("Page: " + output);
        }
        open();
        return ExitCodes.DONE;
    }

    private void open() {
        if (isOpened && !browser.open(output.toAbsolutePath().toUri())) {
            terminal.warn("No browser was found here; open " + output.toAbsolutePath() + " in one.");
        }
    }
}
