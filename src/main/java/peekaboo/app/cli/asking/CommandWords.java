package peekaboo.app.cli.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import peekaboo.text.Shell;

/** The command that makes the same results again, as one would type it in a {@link Shell#POSIX} shell. */
public final class CommandWords {
    private final List<String> words = new ArrayList<>();

    private CommandWords() {}

    /** A command with what shapes its results; where they go, and on how many threads they are made, does not. */
    public static CommandWords of(String command, OptionGroup... groups) {
        CommandWords words = new CommandWords().add("java", "-jar", "target/peekaboo.jar", command);
        for (OptionGroup group : groups) {
            group.addTo(words);
        }
        return words;
    }

    /** A command that was put together before, with what else shapes its results. */
    public static CommandWords goingOn(String line, OptionGroup... groups) {
        CommandWords words = new CommandWords();
        words.words.add(line);
        for (OptionGroup group : groups) {
            group.addTo(words);
        }
        return words;
    }

    /** More words of the command. */
    public CommandWords add(String... more) {
        for (String word : more) {
            String quoted = Shell.POSIX.word(word);
            words.add(quoted != null ? quoted : withoutControl(word));
        }
        return this;
    }

    /** A control character cannot be typed: it is written with ANSI-C quotes, which bash, zsh and ksh read. */
    private static String withoutControl(String word) {
        StringBuilder quoted = new StringBuilder("$'");
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean isLetter = c < 0x7F && c >= ' ' && c != '\'' && c != '\\';
            quoted.append(isLetter ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04X", (int) c));
        }
        return quoted.append('\'').toString();
    }

    /** An option and its value. */
    public void add(String option, int value) {
        add(option, Integer.toString(value));
    }

    /** An option and its value, unless that is null. */
    public void addIfGiven(String option, @Nullable String value) {
        if (value != null) {
            add(option, value);
        }
    }

    /** An option as often as there are values. */
    public void addEach(String option, List<String> values) {
        values.forEach(value -> add(option, value));
    }

    /** All of it on one line. */
    public String line() {
        return String.join(" ", words);
    }

    /** Options that shape the results of a command. */
    @FunctionalInterface
    public interface OptionGroup {
        /** Adds what was asked for. */
        void addTo(CommandWords words);
    }
}
