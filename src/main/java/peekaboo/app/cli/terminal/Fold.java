package peekaboo.app.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts on lines that a terminal has room for. They are as long in a file as on a screen, so that what is kept of a run is what was
 * seen of it.
 */
public final class Fold {
    /** Characters a line, as the narrowest terminal in use has them. */
    public static final int WIDTH = 80;

    /** What stands before what was found, and before what was expected. */
    private static final Pattern LABEL = Pattern.compile(" +\\w+ {2,}");

    private Fold() {}

    /** A text, each of its lines broken at blanks where it is too long. */
    public static String of(String text) {
        return hanging(text, "");
    }

    /** The same, what is broken off set in by {@code margin}. */
    public static String hanging(String text, String margin) {
        return text.lines()
                .flatMap(line -> lines(line, WIDTH, margin).stream())
                .collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : ""));
    }

    /** A message for a screen of so many columns: what is broken off a line stands under what it tells, behind {@code found} or set in. */
    static String message(String text, int width) {
        return text.lines()
                .flatMap(line -> lines(line, width, " ".repeat(hang(line))).stream())
                .collect(Collectors.joining("\n"));
    }

    private static int hang(String line) {
        Matcher label = LABEL.matcher(line);
        return label.lookingAt()
                ? label.end()
                : line.length() - line.stripLeading().length() + 2;
    }

    /** A line broken at blanks into lines of at most {@code width} characters, longer words excepted. */
    static List<String> lines(String text, int width) {
        return lines(text, width, "");
    }

    /** The same, all but the first line set in by {@code margin}. */
    static List<String> lines(String text, int width, String margin) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        int blank = breakOf(rest, width);
        while (blank > 0) {
            lines.add(rest.substring(0, blank).stripTrailing());
            rest = margin + rest.substring(blank).stripLeading();
            blank = breakOf(rest, width);
        }
        lines.add(rest);
        return lines;
    }

    /** Where to break a line that is too long: at its last blank that fits, or else at the first at all; 0 if it is to stay whole. */
    private static int breakOf(String line, int width) {
        if (line.length() <= width) {
            return 0;
        }
        int start = line.length() - line.stripLeading().length();
        int last = line.lastIndexOf(' ', width);
        int blank = last > start ? last : line.indexOf(' ', start);
        return Math.max(0, blank);
    }
}
