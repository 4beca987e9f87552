package peekaboo.scenario;

import java.util.List;

/**
 * Why a text is no scenario.
 *
 * @param problems the first in the order in which they stand, at least one and at most {@link #MOST_TOLD}
 * @param more how many there are besides
 */
public record Problems(List<Problem> problems, int more) implements ScenarioOutcome {
    /** How many problems are told; whoever mends so many reads the text again. */
    public static final int MOST_TOLD = 20;

    public Problems {
        problems = List.copyOf(problems);
        if (problems.isEmpty() || problems.size() > MOST_TOLD || more < 0) {
            throw new IllegalArgumentException("problems: there is none, or too many to be told");
        }
    }

    /** The first of these problems, and how many more there are. */
    public Problems(List<Problem> all) {
        this(all.subList(0, Math.min(MOST_TOLD, all.size())), Math.max(0, all.size() - MOST_TOLD));
    }

    /** How many there are, told or not. */
    public int count() {
        return problems.size() + more;
    }

    /** The problems one below the other, and a last line that says that nothing was run. No line feed at the end. */
    public String inWords() {
        StringBuilder words = new StringBuilder();
        for (Problem problem : problems) {
            words.append(problem.inWords()).append('\n');
        }
        if (more > 0) {
            words.append(andMore()).append('\n');
        }
        words.append(count()).append(count() == 1 ? " problem" : " problems");
        return words.append(", nothing was run.").toString();
    }

    /** How many are not told, such as {@code and 19990 more}; empty if all are. */
    public String andMore() {
        return more == 0 ? "" : "and " + more + " more";
    }
}
