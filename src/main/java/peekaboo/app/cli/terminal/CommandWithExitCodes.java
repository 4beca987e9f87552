package peekaboo.app.cli.terminal;

import picocli.CommandLine.Command;

/** A command whose help tells its exit codes: these, unless its own annotation lists others. */
@Command(
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCodes.DONE_IN_WORDS, ExitCodes.FAILED_IN_WORDS, ExitCodes.BAD_INPUT_IN_WORDS})
public abstract class CommandWithExitCodes extends StandardCommand {
    /** To whom the command speaks. */
    protected final Terminal terminal;

    protected CommandWithExitCodes(Terminal terminal) {
        this.terminal = terminal;
    }
}
