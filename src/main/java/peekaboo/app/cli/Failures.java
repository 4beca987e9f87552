package peekaboo.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.reading.BrokenFile;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.FileNames;
import peekaboo.app.cli.terminal.PlainText;
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

    private static final String UNEXPECTED = "this should not have happened: ";

    /** What exceptions say by their kind alone. */
    private static final Map<Class<? extends IOException>, String> KINDS = Map.of(
            NoSuchFileException.class, "there is no such file or folder",
            AccessDeniedException.class, "permission denied",
            FileAlreadyExistsException.class, "there is a file of that name",
            NotDirectoryException.class, "that is no folder",
            DirectoryNotEmptyException.class, "the folder is not empty",
            FileSystemLoopException.class, "its links lead in a circle",
            AtomicMoveNotSupportedException.class, "it cannot be put in its place in one step there");

    @Override
    public int handleParseException(ParameterException bad, String[] args) {
        terminal.warn(PlainText.line(inWords(bad)));
        suggestions(bad).lines().forEach(terminal::warn);
        cutAtABlank(bad, args).ifPresent(hint -> terminal.warn(PlainText.line(hint)));
        terminal.warn("Try '" + bad.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCodes.BAD_INPUT;
    }

    /** A name that no file can have is left over where files may be named, and not told of as such. */
    private static String inWords(ParameterException bad) {
        List<String> left = bad instanceof UnmatchedArgumentException many ? many.getUnmatched() : List.of();
        return left.stream()
                .flatMap(word -> FileNames.ofProcess().refused(word).stream())
                .findFirst()
                .orElse(String.valueOf(bad.getMessage()).strip());
    }

    /** A shell parts a value such as {@code 3 s} into two words. */
    private static Optional<String> cutAtABlank(ParameterException bad, String... words) {
        List<String> left = bad instanceof UnmatchedArgumentException many ? many.getUnmatched() : List.of();
        for (int place = 1; place < words.length; place++) {
            boolean isUnit = left.contains(words[place]) && words[place].matches("/?\\p{Alpha}{1,12}(/\\d{1,6})?");
            if (isUnit && words[place - 1].matches(".*[=\\d]\\d*")) {
                return Optional.of("A value with a blank in it stands in quotes: \"" + words[place - 1] + " "
                        + words[place] + "\"");
            }
        }
        return Optional.empty();
    }

    private static String suggestions(ParameterException bad) {
        StringWriter suggestions = new StringWriter();
        UnmatchedArgumentException.printSuggestions(bad, new PrintWriter(suggestions));
        return suggestions.toString();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult asked) {
        tell(failure, asked.originalArgs());
        return failure instanceof StopException stop ? stop.exitCode() : ExitCodes.FAILED;
    }

    /** Tells of anything that ended the process. */
    void tell(Throwable failure) {
        tell(failure, List.of());
    }

    private void tell(Throwable failure, List<String> typed) {
        String told = onOneLine(inWords(failure), typed);
        boolean isToReport = told.startsWith(UNEXPECTED) && !typed.isEmpty();
        terminal.warn(isToReport ? told + ":" : told);
        if (isToReport) {
            terminal.warnAsItIs(again(typed));
        }
        if (traces) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            terminal.warnAsItIs(trace.toString().replace("\t", "    ").strip());
        }
    }

    /** What was typed does the same again, and shows where. */
    private static String again(List<String> typed) {
        CommandWords words = CommandWords.of(typed.get(0));
        typed.stream().skip(1).forEach(words::add);
        return "  " + TRACE + "=1 " + words.line();
    }

    /** The message, in which what was typed cannot pass for another line of it. */
    private static String onOneLine(String message, List<String> typed) {
        String told = message;
        for (String word : typed) {
            String value = word.startsWith("-") ? word.substring(word.indexOf('=') + 1) : word;
            if (value.contains("\n")) {
                told = told.replace(value, PlainText.line(value));
            }
        }
        return told;
    }

    private static String inWords(Throwable failure) {
        if (failure instanceof StopException stop) {
            return String.valueOf(stop.getMessage());
        }
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return inWords(unchecked.getCause());
        }
        if (failure instanceof IOException broken) {
            return "cannot read or write " + which(broken);
        }
        if (failure instanceof InvalidPathException refused) {
            return FileNames.ofProcess().inWords(refused);
        }
        if (failure instanceof OutOfMemoryError) {
            return "not enough memory: ask for fewer dyads, or give more, as in java -Xmx2g -jar ...";
        }
        return UNEXPECTED + PlainText.line(failure.toString()) + "\nSet " + TRACE
                + "=1 to see where, and please report it";
    }

    private static String which(IOException broken) {
        if (broken instanceof FileSystemException file && file.getFile() != null) {
            return PlainText.line(file.getFile()) + ": " + reason(file);
        }
        return "a file: " + reason(broken);
    }

    private static String reason(IOException broken) {
        if (broken instanceof CharacterCodingException) {
            return "it is no text in UTF-8";
        }
        if (KINDS.containsKey(broken.getClass())) {
            return KINDS.get(broken.getClass());
        }
        return PlainText.line(BrokenFile.reason(broken));
    }
}
