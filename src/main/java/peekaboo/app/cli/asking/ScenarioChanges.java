package peekaboo.app.cli.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.scenario.Change;

/** Changes to a scenario that options ask for. */
public final class ScenarioChanges {
    private static final Pattern SEPARATED =
            Pattern.compile("([A-Za-z][A-Za-z0-9.-]{0,80})(?::| ) *([A-Za-z0-9., /-]{1,80})");

    private ScenarioChanges() {}

    /**
     * The changes in the order in which they are made: the seed comes last.
     *
     * @param sets values of {@code --set}
     * @param seed value of {@code --seed}, or null if it was not given
     * @throws StopException if one of {@code sets} is no change
     */
    public static List<Change> of(List<String> sets, @Nullable String seed) throws StopException {
        List<Change> changes = new ArrayList<>();
        for (String set : sets) {
            changes.add(parse(set));
        }
        if (seed != null) {
            changes.add(new Change("--seed", "seed", seed));
        }
        return changes;
    }

    /** The same with an equals sign, where another character stands in its place. */
    private static String equals(String set) {
        Matcher matcher = SEPARATED.matcher(set);
        return matcher.matches() ? "   (did you mean " + matcher.group(1) + "=" + matcher.group(2) + "?)" : "";
    }

    /** The change that one {@code --set} asks for. */
    public static Change parse(String set) throws StopException {
        Change change = Change.parse(set);
        if (change == null) {
            throw OptionProblems.badOption("--set", set, "path=value, such as infant.sensitivity=0.14/s" + equals(set));
        }
        return change;
    }
}
