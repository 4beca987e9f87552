package peekaboo.app.cli.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a terminal is and can do.
 *
 * @param isWatched true when somebody looks on, so that progress is worth showing
 * @param goesBack true if it can write over what it has written, as a bar does that fills
 * @param hasColours true if it shows colours, and its user wants them
 * @param columns characters a line
 */
public record Screen(boolean isWatched, boolean goesBack, boolean hasColours, int columns) {
    private static final Pattern SIZE = Pattern.compile("\\d+ ([1-9]\\d{0,3})");
    private static final Pattern COLUMNS = Pattern.compile("[1-9]\\d{0,3}");

    /** A file, a pipe: nobody looks on. */
    public static final Screen NONE = new Screen(false, false, false, Fold.WIDTH);

    /** The terminal of this process. */
    @SuppressWarnings("SystemConsoleNull") // main asks for the console that is null without a terminal
    static Screen ofProcess() {
        return System.console() == null ? NONE : of(System.getenv(), Screen::sizeInWords);
    }

    /**
     * A terminal that somebody looks at, as the environment tells: {@code TERM=dumb} obeys nothing, {@code NO_COLOR} asks for no
     * colours, {@code COLUMNS} is its width.
     *
     * @param size is asked where that is not told
     */
    static Screen of(Map<String, String> environment, Size size) {
        boolean isDumb = environment.getOrDefault("TERM", "").equals("dumb");
        boolean isPlain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Screen(true, !isDumb, !isDumb && !isPlain, columns(environment.getOrDefault("COLUMNS", ""), size));
    }

    private static int columns(String told, Size size) {
        if (COLUMNS.matcher(told).matches()) {
            return Integer.parseInt(told);
        }
        Matcher asked = SIZE.matcher(size.inWords().strip());
        return asked.matches() ? Integer.parseInt(asked.group(1)) : Fold.WIDTH;
    }

    /** How large a terminal is. */
    @FunctionalInterface
    interface Size {
        /** Lines and columns, such as {@code 24 80}; anything else where it is not known. */
        String inWords();
    }

    /** As the system tells, where it has this command. */
    private static String sizeInWords() {
        try {
            Process asked = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unknown) {
            return "";
        }
    }
}
