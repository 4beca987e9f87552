package peekaboo.app.cli.asking;

import java.util.ArrayList;
import java.util.List;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import picocli.CommandLine.Option;

/** Which arms of a scenario are asked for. */
public final class ArmsOption implements CommandWords.OptionGroup {
    private static final String NAME = "--arm";

    @Option(
            names = NAME,
            paramLabel = "NAME",
            description = "Only this arm of the scenario; may be given several times.")
    private List<String> arms = new ArrayList<>();

    /** The scenario with these arms alone. */
    public Scenario of(Scenario scenario) throws StopException {
        return select(scenario, arms);
    }

    /** The scenario with the arms of these names alone, in its own order; with all if none is named. */
    public static Scenario select(Scenario scenario, List<String> names) throws StopException {
        List<String> known = scenario.arms().stream().map(Arm::name).toList();
        OptionProblems problems = new OptionProblems();
        names.forEach(name -> problems.requireKnown(NAME, name, known));
        problems.stopIfAny();
        return names.isEmpty()
                ? scenario
                : scenario.withArms(scenario.arms().stream()
                        .filter(arm -> names.contains(arm.name()))
                        .toList());
    }

    @Override
    public void addTo(CommandWords words) {
        words.addEach(NAME, arms);
    }
}
