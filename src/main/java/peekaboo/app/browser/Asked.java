package peekaboo.app.browser;

import java.util.ArrayList;
import java.util.List;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Change;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problem.Origin;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.ScenarioReader;

/**
 * A scenario as a page asks for it.
 *
 * @param file its name, for messages
 * @param text as in a scenario file
 * @param changes {@code path=value}, one a line, as after {@code --set}; empty for none
 */
record Asked(String file, String text, String changes) {

    /** A scenario, or every problem. */
    ScenarioOutcome outcome() {
        List<Change> read = new ArrayList<>();
        for (String line : changes.split("\n", -1)) {
            if (!line.isBlank()) {
                Change change = Change.parse(line);
                if (change == null) {
                    return new Problems(List.of(oddChange(line)));
                }
                read.add(change);
            }
        }
        return ScenarioReader.read(file, text, read);
    }

    private static Problem oddChange(String line) {
        Phrase expected = Phrase.of("path=value, such as infant.sensitivity=0.14/s");
        return new Problem(new Origin("--set", null), "", Phrase.same(line.strip()), expected, null);
    }

    /**
     * The scenario.
     *
     * @throws IllegalArgumentException if the text is none, with its problems in words
     */
    Scenario scenario() {
        if (outcome() instanceof Scenario scenario) {
            return scenario;
        }
        throw new IllegalArgumentException(outcome() instanceof Problems problems ? problems.inWords() : text);
    }
}
