package peekaboo.app.cli.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import peekaboo.app.cli.asking.ArmsOption;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.asking.ScenarioOptions;
import peekaboo.app.cli.asking.SessionsOption;
import peekaboo.app.cli.asking.SetColumns;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.ChartsOption;
import peekaboo.app.cli.folder.Claim;
import peekaboo.app.cli.folder.OutputOptions;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.terminal.CommandWithExitCodes;
import peekaboo.app.cli.terminal.Fold;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Terminal;
import peekaboo.app.cli.terminal.Written;
import peekaboo.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code peekaboo run}. */
@Command(
        name = "run",
        description = {
            "Tells one session of each arm as a story and records every tick of it; with --dyads, all are recorded.",
            "Writes ticks.csv, events.csv, codebook.csv, manifest.json, a timeline of each arm and, of several dyads, dyads.csv to "
                    + "target/out/<scenario>-run."
        },
        footer = {
            "  peekaboo run scenarios/peek-a-boo.yaml",
            "  peekaboo run scenarios/peek-a-boo.yaml --arm intrusive --seed 7",
            "  peekaboo run scenarios/still-face.yaml --dyads 20 -o target/out/twenty",
            "  peekaboo run scenarios/peek-a-boo.yaml --set infant.sensitivity=0.14/s"
        })
public final class RunCommand extends CommandWithExitCodes implements Callable<Integer> {
    private final ChartFiles pens;

    @Mixin
    ScenarioOptions options = new ScenarioOptions();

    @Mixin
    ArmsOption arms = new ArmsOption();

    @Mixin
    SessionsOption sessions = new SessionsOption();

    @Mixin
    ChartsOption charts = new ChartsOption();

    @Mixin
    OutputOptions output = new OutputOptions();

    /** A command that speaks to this terminal. */
    public RunCommand(Terminal terminal, ChartFiles charts) {
        super(terminal);
        pens = charts;
    }

    @Override
    public Integer call() throws IOException, StopException {
        Scenario scenario = arms.of(options.scenario(1));
        RecordedRun recording = new RecordedRun(scenario, sessions.kept(scenario));
        Claim claim = Claim.of("run", options.file(), scenario.name());
        try (ResultFolder folder = output.open(terminal, scenario.name() + "-run", claim)) {
            folder.requireSpace(recording.bytes());
            ChartFiles drawn = charts.of(pens, terminal);
            recording.into(folder, new SetColumns(options.sets(), scenario));
            Provenance provenance = new Provenance(scenario, command());
            folder.write(recording.timelines(drawn, provenance.inWords()));
            provenance.write(folder, Map.of(), recording.records());
            folder.publish();
            output.tell(terminal, folder, words(recording, folder));
            return OutputOptions.ending(terminal, folder);
        }
    }

    private List<Supplier<String>> words(RecordedRun recording, ResultFolder folder) {
        List<Supplier<String>> words = new ArrayList<>(recording.stories());
        words.add(() -> Fold.of(Written.inWords(whatIsWritten(recording.dyads()), folder.shown())));
        return words;
    }

    /** With many dyads it has to be said that all are recorded, though one an arm is told. */
    private String whatIsWritten(int dyads) {
        if (!charts.areWanted()) {
            return dyads == 1 ? "Records" : "Told is the first dyad of each arm. Records of all " + dyads;
        }
        return dyads == 1
                ? "Records and timelines"
                : "Told and drawn is the first dyad of each arm. Records of all " + dyads + ", and timelines";
    }

    private String command() {
        return CommandWords.of("run", options, arms, sessions, charts, output).line();
    }
}
