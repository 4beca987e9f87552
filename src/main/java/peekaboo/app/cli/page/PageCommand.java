package peekaboo.app.cli.page;

import java.io.IOException;
import java.nio.file.Files;
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
import peekaboo.app.cli.terminal.Written;
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
    private static final Path USUAL = Path.of("target", "out", "peekaboo.html");
    /** Where the build puts the page that goes with the jar. */
    private static final Path BUILT = Path.of("target", "peekaboo.html");

    private final Browser browser;

    @Mixin
    PageScenarios scenarios = new PageScenarios();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file, target/out/peekaboo.html unless said; an earlier page is replaced.")
    @Nullable
    Path output;

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
        return link == null ? write(output == null ? USUAL : output) : link(link);
    }

    /** The address of what the link shows, in the page that was named, or that there is. */
    private int link(LinkOptions asked) throws StopException {
        String fragment = asked.link(scenarios.files()).fragment();
        Path page = page();
        terminal.say(Written.address(page) + fragment);
        if (Files.notExists(page) && !quiet.isGiven()) {
            terminal.warn(page + " is not there yet: page -o writes it. In any other page of Peekaboo, what begins with"
                    + " # shows the same behind its address.");
        }
        return ExitCodes.DONE;
    }

    private Path page() {
        if (output != null) {
            return output;
        }
        return Files.exists(USUAL) ? USUAL : BUILT;
    }

    private int write(Path page) throws IOException, StopException {
        try (TargetFile target = TargetFile.of(page, TargetFile.Wanted.page(force))) {
            target.notices().forEach(terminal::warn);
            target.write(Seal.on(scenarios.page().bytes()));
        }
        if (!quiet.isGiven()) {
            terminal.say(Written.inWords("Page", page));
        }
        if (isOpened && !browser.open(page.toAbsolutePath().toUri())) {
            terminal.warn("No browser was found here; open " + Written.address(page) + " in one.");
        }
        return ExitCodes.DONE;
    }
}
