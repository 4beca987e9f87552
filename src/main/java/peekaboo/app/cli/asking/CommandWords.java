package peekaboo.app.cli.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The command that makes the same results again, as one would type it, quoted for a shell where it needs be. */
public final class CommandWords {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./=:,+@%-]+");

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

    /** More words of the command. */
    public CommandWords add(String... more) {
        for (String word : more) {
            words.add(PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'");
        }
        return this;
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
