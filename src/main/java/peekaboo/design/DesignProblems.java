package peekaboo.design;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.design.DesignRequest.BadDesignException;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problem.Origin;
import peekaboo.scenario.Problems;
import peekaboo.text.NearestName;

/** What keeps something that was asked for from being a design, all of it told at once. */
final class DesignProblems {
    private final List<Problem> problems = new ArrayList<>();

    void add(String where, String found, String expected) {
        add(where, found, expected, null);
    }

    /** A name that is none of those known. */
    void addUnknown(String where, String found, List<String> known) {
        add(where, found, "one of: " + NearestName.listed(found, known), NearestName.of(found, known));
    }

    private void add(String where, String found, String expected, @Nullable String nearest) {
        problems.add(Problem.outside(new Origin(where, null), found.isEmpty() ? "nothing" : found, expected, nearest));
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Goes on only where nothing is wrong. */
    void requireNone() throws BadDesignException {
        if (!problems.isEmpty()) {
            throw new BadDesignException(new Problems(problems));
        }
    }
}
