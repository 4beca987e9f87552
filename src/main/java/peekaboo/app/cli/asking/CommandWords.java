package peekaboo.app.cli.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A command as one would type it again, quoted for a shell where it needs be. */
public final class CommandWords {
    /** Heading of the examples of every command's help. */
    public static final String EXAMPLES = "%nExamples, with peekaboo for java -jar target/peekaboo.jar:%n";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./=:,+@%-]+");

    private final List<String> words = new ArrayList<>(List.of("java", "-jar", "target/peekaboo.jar"));

    public CommandWords add(String... more) {
        for (String word : more) {
            words.add(PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'");
        }
        return this;
    }

    public void addIfGiven(String option, @Nullable String value) {
        if (value != null) {
            add(option, value);
        }
    }

    public String line() {
        return String.join(" ", words);
    }
}
