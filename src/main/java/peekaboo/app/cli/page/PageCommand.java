package peekaboo.app.cli.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.folder.Seal;
import peekaboo.app.cli.folder.TargetFile;
import peekaboo.app.cli.terminal.CommandWithExitCodes;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.QuietOption;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Terminal;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code peekaboo page}. */
@Command(
        name = "page",
        description = {
            "Writes the page: one file that any browser opens, with no network, in which the engine itself runs.",
            "It holds these scenarios, or all that ship with Peekaboo."
        },
        footer = {
            "  peekaboo page --open",
            "  peekaboo page scenarios/still-face.yaml -o still-face.html",
            "  peekaboo page --link scenarios/peek-a-boo.yaml --arm intrusive --tick 120"
        })
public final class PageCommand extends CommandWithExitCodes implements Callable<Integer> {
    private final Browser browser;

    @Mixin
    PageScenarios scenarios = new PageScenarios();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file; an earlier page is replaced. ${DEFAULT-VALUE} unless said.")
    Path output = Path.of("target", "out", "peekaboo.html");

    @Option(names = "--open", description = "Opens the page in this system's browser.")
    boolean isOpened;

    @Option(names = "--force", description = "Replaces even a file that is no page, or one that was changed since.")
    boolean force;

    @Mixin
    QuietOption quiet = new QuietOption();

    @ArgGroup(exclusive = false, heading = "%nThe way from a run to the page:%n")
    @Nullable
    LinkOptions link;

    /** A command that speaks to this terminal. */
    public PageCommand(Terminal terminal, Browser browser) {
        super(terminal);
        this.browser = browser;
    }

    @Override
    public Integer call() throws IOException, StopException {
        if (link != null) {
            terminal.say(link.link(scenarios.files()).fragment());
            return ExitCodes.DONE;
        }
        try (TargetFile target = PageFile.open(output, force)) {
            target.notices().forEach(terminal::warn);
            target.write(Seal.on(scenarios.page().bytes()));
        }
        if (!quiet.isGiven()) {
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
