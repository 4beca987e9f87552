package peekaboo.app.cli.asking;

import java.util.ArrayList;
import java.util.List;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.scenario.Arm;
import peekaboo.scenario.NearestName;
import peekaboo.scenario.Origin;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;

/** A part of a scenario: some of its arms, some of its dyads. */
public final class Selection {
    private Selection() {}

    /** The scenario with these arms alone, in its own order; with all if none is named. */
    public static Scenario of(Scenario scenario, List<String> names) throws StopException {
        List<Problem> unknown = new ArrayList<>();
        List<String> known = scenario.arms().stream().map(Arm::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                unknown.add(problem(name, known));
            }
        }
        if (!unknown.isEmpty()) {
            throw StopException.badInput(new Problems(unknown).inWords());
        }
        return names.isEmpty() ? scenario : with(scenario, names);
    }

    private static Problem problem(String name, List<String> known) {
        String expected = "one of: " + String.join(", ", known);
        return Problem.outside(new Origin("--arm", null), name, expected, NearestName.of(name, known));
    }

    private static Scenario with(Scenario all, List<String> names) {
        List<Arm> arms =
                all.arms().stream().filter(arm -> names.contains(arm.name())).toList();
        return new Scenario(
                all.name(),
                all.title(),
                all.source(),
                all.clock(),
                all.seed(),
                all.dyads(),
                all.infant(),
                all.episodes(),
                arms);
    }

    /** The scenario with the first dyads only. */
    public static Scenario withDyads(Scenario all, int dyads) {
        return new Scenario(
                all.name(),
                all.title(),
                all.source(),
                all.clock(),
                all.seed(),
                dyads,
                all.infant(),
                all.episodes(),
                all.arms());
    }
}
