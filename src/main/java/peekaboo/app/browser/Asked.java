package peekaboo.app.browser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Change;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problem.Origin;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.text.Unseen;

/**
 * A scenario as a page asks for it.
 *
 * @param file its name, for messages
 * @param text as in a scenario file
 * @param changes path, value, path, value, ..., each as one on either side of the equals sign after {@code --set}. They are
 *     given apart and never joined, so that no value can bring a change of its own along
 */
record Asked(String file, String text, List<String> changes) {
    Asked {
        changes = List.copyOf(changes);
    }

    /** What a page asks for, as its script gives it. */
    static Asked of(String file, String text, String[] changes) {
        return new Asked(file, text, List.of(changes));
    }

    /** A scenario of single sessions, or every problem. */
    ScenarioOutcome outcome() {
        return ScenarioReader.single(file, anyOutcome());
    }

    /** A scenario, of sessions in a row or not, or every problem. */
    ScenarioOutcome anyOutcome() {
        List<Change> read = new ArrayList<>();
        for (int i = 0; i < changes.size(); i += 2) {
            Change change = i + 1 < changes.size() ? change(changes.get(i), changes.get(i + 1)) : null;
            if (change == null) {
                return oddChange();
            }
            read.add(change);
        }
        return ScenarioReader.read(file, text, read);
    }

    /** The change of one value, or null where a path or a value is more than one line holds. */
    private static @Nullable Change change(String path, String value) {
        return path.indexOf('=') >= 0 || Unseen.holdsControl(path) || Unseen.holdsControl(value)
                ? null
                : Change.parse(path + "=" + value);
    }

    private static Problems oddChange() {
        Phrase found = Phrase.of("a change without a path, or with more than a line holds");
        Phrase expected = Phrase.of("path=value, such as infant.sensitivity=0.14/s");
        return new Problems(List.of(new Problem(new Origin("--set", null), "", found, expected, null)));
    }

    /**
     * The scenario of single sessions.
     *
     * @throws IllegalArgumentException if the text is none, with its problems in words
     */
    Scenario scenario() {
        return scenario(outcome());
    }

    /** The same of a scenario of sessions in a row. */
    Scenario calendar() {
        Scenario found = scenario(anyOutcome());
        if (!found.hasCalendar()) {
            throw new IllegalArgumentException("there is no calendar in " + found.name());
        }
        return found;
    }

    private Scenario scenario(ScenarioOutcome outcome) {
        if (outcome instanceof Scenario scenario) {
            return scenario;
        }
        throw new IllegalArgumentException(outcome instanceof Problems problems ? problems.inWords() : text);
    }
}
