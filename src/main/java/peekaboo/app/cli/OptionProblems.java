package peekaboo.app.cli;

import java.util.ArrayList;
import java.util.List;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problem.Origin;
import peekaboo.scenario.Problems;
import peekaboo.text.NearestName;

/** Collects what is wrong with the options of a command, so that all of it is told at once. */
final class OptionProblems {
    private final List<Problem> problems = new ArrayList<>();

    /** Notes a value that cannot stand. */
    void require(boolean holds, String option, String found, String expected) {
        if (!holds) {
            problems.add(Problem.outside(new Origin(option, null), found, expected, null));
        }
    }

    /** Notes a name that is none of those known, with the nearest of them. */
    void requireKnown(String option, String found, List<String> known) {
        requireKnown(option, found, known, "one of: " + String.join(", ", known));
    }

    /** The same, where to list the known names would be too long. */
    void requireKnown(String option, String found, List<String> known, String expected) {
        if (!known.contains(found)) {
            problems.add(Problem.outside(new Origin(option, null), found, expected, NearestName.of(found, known)));
        }
    }

    /** Ends the command if anything was noted. */
    void stopIfAny() throws Stop {
        if (!problems.isEmpty()) {
            throw Stop.badInput(new Problems(problems).inWords());
        }
    }
}
