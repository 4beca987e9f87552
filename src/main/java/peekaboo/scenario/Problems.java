package peekaboo.scenario;

import java.util.List;

/**
 * Why a text is no scenario.
 *
 * @param problems in the order in which they were found, at least one
 */
public record Problems(List<Problem> problems) implements ScenarioOutcome {
    public Problems {
        problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems: there is none");
        }
    }

    /** The problems one below the other, and a last line that says that nothing was run. No line feed at the end. */
    public String inWords() {
        StringBuilder words = new StringBuilder();
        for (Problem problem : problems) {
            words.append(problem.inWords()).append('\n');
        }
        words.append(problems.size()).append(problems.size() == 1 ? " problem" : " problems");
        return words.append(", nothing was run.").toString();
    }
}
