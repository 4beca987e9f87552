package peekaboo.app.cli.asking;

import java.util.ArrayList;
import java.util.List;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.scenario.NearestName;
import peekaboo.scenario.Origin;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problems;

/** Collects what is wrong with the options of a command, so that all of it is told at once. */
public final class OptionProblems {
    private final List<Problem> problems = new ArrayList<>();

    /** Notes a value that cannot stand. */
    public void require(boolean holds, String option, String found, String expected) {
        if (!holds) {
            problems.add(Problem.outside(new Origin(option, null), found, expected, null));
        }
    }

    /** Notes a name that is none of those known, with the nearest of them. */
    public void requireKnown(String option, String found, List<String> known) {
        requireKnown(option, found, known, "one of: " + String.join(", ", known));
    }

    /** The same, where to list the known names would be too long. */
    public void requireKnown(String option, String found, List<String> known, String expected) {
        if (!known.contains(found)) {
            problems.add(Problem.outside(new Origin(option, null), found, expected, NearestName.of(found, known)));
        }
    }

    /** Ends the command if anything was noted. */
    public void stopIfAny() throws StopException {
        if (!problems.isEmpty()) {
            throw StopException.badInput(new Problems(problems).inWords());
        }
    }
}
