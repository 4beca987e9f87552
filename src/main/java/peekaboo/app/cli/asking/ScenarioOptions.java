package peekaboo.app.cli.asking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.scenario.Change;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.reader.ScenarioReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenario is asked for, and with what changed. */
public final class ScenarioOptions implements CommandWords.OptionGroup {
    @Parameters(paramLabel = "SCENARIO", description = "The scenario file, such as scenarios/peek-a-boo.yaml.")
    private Path file = Path.of("");

    @Option(
            names = "--dyads",
            paramLabel = "NUMBER",
            description = "How many dyads; the first is the same dyad whatever the number.")
    private @Nullable String dyads;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Another seed than the scenario's.")
    private @Nullable String seed;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Another value for anything in the scenario, such as%ninfant.sensitivity=0.14/s or "
                    + "%n\"arms.intrusive.patience=3 s\"; may be given several times.")
    private List<String> sets = new ArrayList<>();

    /** The scenario as asked for. */
    public Scenario scenario() throws StopException {
        return ScenarioFile.scenario(file, changes());
    }

    private List<Change> changes() throws StopException {
        List<Change> changes = ScenarioChanges.of(sets, seed);
        if (dyads != null) {
            changes.add(new Change("--dyads", "dyads", dyads));
        }
        return changes;
    }

    /**
     * A scenario with what it was made of, to be changed further.
     *
     * @param file as it was named
     * @param text of the file
     * @param changes that were asked for
     * @param scenario as asked for
     */
    public record Opened(String file, String text, List<Change> changes, Scenario scenario) {
        public Opened {
            changes = List.copyOf(changes);
        }
    }

    /** The scenario as asked for, with its text: a file is read once. */
    public Opened opened() throws StopException {
        ScenarioFile opened = ScenarioFile.read(file);
        if (!(opened instanceof ScenarioFile.Text text)) {
            // Told there, whatever it is.
            return new Opened(file.toString(), "", changes(), scenario());
        }
        ScenarioOutcome outcome = ScenarioReader.read(file.toString(), text.text(), changes());
        if (outcome instanceof Problems problems) {
            throw StopException.badInput(problems.inWords());
        }
        return new Opened(file.toString(), text.text(), changes(), (Scenario) outcome);
    }

    /** What {@code --set} asks to change. */
    public List<Change> sets() throws StopException {
        return ScenarioChanges.of(sets, null);
    }

    /** The same, of so many dyads unless their number was asked for. */
    public Scenario scenario(int usualDyads) throws StopException {
        return namesDyads() ? scenario() : scenario().withDyads(usualDyads);
    }

    /** The file of the scenario, as it was named. */
    public Path file() {
        return file;
    }

    private boolean namesDyads() {
        return dyads != null || sets.stream().anyMatch(set -> set.strip().startsWith("dyads"));
    }

    @Override
    public void addTo(CommandWords words) {
        words.add(file.toString());
        words.addIfGiven("--dyads", dyads);
        words.addIfGiven("--seed", seed);
        words.addEach("--set", sets);
    }
}
