package peekaboo.app.cli.terminal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Which files this process can name. Where the locale has no letters beyond those of ASCII, as {@code LC_ALL=C} of cron, of shells over
 * a network and of containers, Java can neither read a name with others nor write one, and says so in words about its own classes.
 *
 * @param encoding in which the system is given names
 * @param environment variables of this process
 */
public record FileNames(String encoding, Map<String, String> environment) implements ITypeConverter<Path> {
    /** What Java puts in the place of bytes that the locale has no letter for. */
    private static final String LOST = "\uFFFD";

    /** Those of this process. */
    public static FileNames ofProcess() {
        return new FileNames(System.getProperty("sun.jnu.encoding", "UTF-8"), System.getenv());
    }

    /** A word of the command line as the name of a file. */
    @Override
    public Path convert(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException refused) {
            throw new TypeConversionException(inWords(refused));
        }
    }

    /** What to say of a command line that the locale has no letters for; nothing if it has. */
    public Optional<String> unreadable(String... words) {
        return Arrays.stream(words)
                .filter(this::isLost)
                .findFirst()
                .map(word -> "'" + PlainText.line(word) + "' was not typed so: " + cause() + ".");
    }

    /**
     * What to say of a working folder that the locale has no letters for; nothing if it has. Some versions of Java would look for every
     * file, and write it, somewhere else.
     */
    public Optional<String> unreachable(String folder, boolean isThere) {
        return Optional.of(folder)
                .filter(name -> isLost(name) && !isThere)
                .map(name -> "the working folder, '" + PlainText.line(name) + "', cannot be reached: " + cause() + ".");
    }

    private boolean isLost(String name) {
        return name.contains(LOST) && !isWide();
    }

    /** What to say of a word that cannot be the name of a file; nothing if it can. */
    public Optional<String> refused(String word) {
        try {
            convert(word);
            return Optional.empty();
        } catch (TypeConversionException refused) {
            return Optional.ofNullable(refused.getMessage());
        }
    }

    /** What to say of a name that no file can have here. */
    public String inWords(InvalidPathException refused) {
        String name = "'" + PlainText.line(refused.getInput()) + "'";
        boolean isAscii = refused.getInput().chars().allMatch(letter -> letter < 0x80);
        return isAscii || isWide()
                ? name + " cannot be the name of a file here: " + refused.getReason()
                : "a file cannot be named " + name + " here: " + cause();
    }

    private boolean isWide() {
        return encoding.equalsIgnoreCase("UTF-8");
    }

    private String cause() {
        return "the locale of this process (" + locale() + ") has no letters beyond those of " + encoding
                + "; set LC_ALL=C.UTF-8, or another locale with UTF-8, and run it again";
    }

    /** The variable that decides, of several that are set. */
    private String locale() {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .filter(name -> !environment.getOrDefault(name, "").isEmpty())
                .findFirst()
                .map(name -> name + "=" + environment.get(name))
                .orElse("no LC_ALL, LC_CTYPE or LANG is set");
    }
}
