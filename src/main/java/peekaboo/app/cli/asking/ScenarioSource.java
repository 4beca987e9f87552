package peekaboo.app.cli.asking;

import java.nio.file.Path;
import java.util.List;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.scenario.Change;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.ScenarioReader;

/** Scenarios from files. */
public final class ScenarioSource {
    private ScenarioSource() {}

    /**
     * The scenario that a file describes once these changes are made.
     *
     * @throws StopException with every problem, if it describes none
     */
    public static Scenario read(Path file, List<Change> changes) throws StopException {
        return scenario(outcome(file, changes));
    }

    /** A scenario, or every problem that keeps the file from being one. */
    public static ScenarioOutcome outcome(Path file, List<Change> changes) {
        ScenarioFile opened = ScenarioFile.read(file);
        if (opened instanceof ScenarioFile.Text text) {
            return ScenarioReader.read(file.toString(), text.text(), changes);
        }
        return new Problems(List.of(((ScenarioFile.Refusal) opened).problem()));
    }

    /** The scenario of an outcome that is one. */
    static Scenario scenario(ScenarioOutcome outcome) throws StopException {
        if (outcome instanceof Problems problems) {
            throw StopException.badInput(problems.inWords());
        }
        return (Scenario) outcome;
    }
}
