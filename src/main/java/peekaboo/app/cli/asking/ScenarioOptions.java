package peekaboo.app.cli.asking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.scenario.Change;
import peekaboo.scenario.Scenario;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenario is asked for, and with what changed. */
public final class ScenarioOptions {
    @Parameters(paramLabel = "SCENARIO", description = "The scenario file, such as scenarios/peek-a-boo.yaml.")
    Path file = Path.of("");

    @Option(
            names = "--dyads",
            paramLabel = "NUMBER",
            description = "How many dyads; the first is the same dyad whatever the number.")
    @Nullable
    String dyads;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Another seed than the scenario's.")
    @Nullable
    String seed;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Another value for anything in the scenario, such as infant.sensitivity=0.14/s or "
                    + "\"arms.intrusive.patience=3 s\"; may be given several times.")
    List<String> sets = new ArrayList<>();

    /** The scenario as asked for. */
    public Scenario scenario() throws StopException {
        return ScenarioSource.read(file, changes());
    }

    /** Whether the number of dyads was asked for. */
    public boolean namesDyads() {
        return dyads != null || sets.stream().anyMatch(set -> set.strip().startsWith("dyads"));
    }

    private List<Change> changes() throws StopException {
        List<Change> changes = new ArrayList<>();
        for (String set : sets) {
            changes.add(change(set));
        }
        if (seed != null) {
            changes.add(new Change("--seed", "seed", seed));
        }
        if (dyads != null) {
            changes.add(new Change("--dyads", "dyads", dyads));
        }
        return changes;
    }

    /** The change that the value of {@code --set} asks for. */
    public static Change change(String set) throws StopException {
        Change change = Change.parse(set);
        if (change == null) {
            throw StopException.badOption("--set", set, "path=value, such as infant.sensitivity=0.14/s");
        }
        return change;
    }

    /** What was asked for, as words of a command line. */
    public void addTo(CommandWords words) {
        words.add(file.toString());
        words.addIfGiven("--dyads", dyads);
        words.addIfGiven("--seed", seed);
        sets.forEach(set -> words.add("--set", set));
    }
}
