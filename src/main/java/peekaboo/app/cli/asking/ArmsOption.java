package peekaboo.app.cli.asking;

import java.util.ArrayList;
import java.util.List;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.scenario.Scenario;
import picocli.CommandLine.Option;

/** Which arms of a scenario are asked for. */
public final class ArmsOption {
    @Option(
            names = "--arm",
            paramLabel = "NAME",
            description = "Only this arm of the scenario; may be given several times.")
    List<String> arms = new ArrayList<>();

    /** The scenario with these arms alone. */
    public Scenario of(Scenario scenario) throws StopException {
        return Selection.of(scenario, arms);
    }

    /** What was asked for, as words of a command line. */
    public void addTo(CommandWords words) {
        arms.forEach(arm -> words.add("--arm", arm));
    }
}
