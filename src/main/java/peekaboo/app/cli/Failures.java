package peekaboo.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one message what went wrong.
 *
 * @param terminal where to say it
 * @param traces true when the one who runs it wants to see where in the code
 */
record Failures(Terminal terminal, boolean traces) implements IExecutionExceptionHandler, IParameterExceptionHandler {
    /** The environment variable that asks for stack traces. */
    static final String TRACE = "PEEKABOO_TRACE";

    @Override
    public int handleParseException(ParameterException bad, String[] args) {
        terminal.warn(String.valueOf(bad.getMessage()).strip());
        UnmatchedArgumentException.printSuggestions(bad, terminal.err());
        terminal.warn("Try '" + bad.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCodes.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult asked) {
        tell(failure);
        return failure instanceof StopException stop ? stop.exitCode() : ExitCodes.FAILED;
    }

    /** Tells of anything that ended the process. */
    void tell(Throwable failure) {
        terminal.warn(inWords(failure));
        if (traces) {
            failure.printStackTrace(terminal.err());
        }
    }

    private String inWords(Throwable failure) {
        if (failure instanceof StopException stop) {
            return String.valueOf(stop.getMessage());
        }
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return inWords(unchecked.getCause());
        }
        if (failure instanceof IOException broken) {
            return "cannot read or write " + inWords(broken);
        }
        if (failure instanceof OutOfMemoryError) {
            return "not enough memory: ask for fewer dyads, or give more, as in java -Xmx2g -jar ...";
        }
        return "this should not have happened: " + failure + "\nSet " + TRACE
                + "=1 to see where, and please report it.";
    }

    private static String inWords(IOException broken) {
        if (broken instanceof FileSystemException file) {
            return file.getFile() + ": " + reason(file);
        }
        return String.valueOf(broken.getMessage());
    }

    private static String reason(FileSystemException broken) {
        if (broken instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (broken instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (broken instanceof FileAlreadyExistsException) {
            return "there is a file of that name";
        }
        return broken.getReason() == null ? broken.getClass().getSimpleName() : broken.getReason();
    }
}
