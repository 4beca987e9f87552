package peekaboo.app.cli;

import java.util.ArrayList;
import java.util.List;
import peekaboo.scenario.Scenario;
import picocli.CommandLine.Option;

/** Which arms of a scenario are asked for. */
final class ArmsOption {
    @Option(
            names = "--arm",
            paramLabel = "NAME",
            description = "Only this arm of the scenario; may be given several times.")
    List<String> arms = new ArrayList<>();

    /** The scenario with these arms alone. */
    Scenario of(Scenario scenario) throws Stop {
        return Selection.of(scenario, arms);
    }

    /** What was asked for, as words of a command line. */
    void addTo(CommandWords words) {
        arms.forEach(arm -> words.add("--arm", arm));
    }
}
