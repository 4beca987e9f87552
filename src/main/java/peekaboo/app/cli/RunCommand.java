package peekaboo.app.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import peekaboo.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code peekaboo run}. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Tells one session of each arm as a story and records every tick of it; with --dyads all are recorded.",
            "Writes ticks.csv, events.csv, a timeline of each arm and manifest.json to target/out/<scenario>-run."
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.DONE_IN_WORDS, ExitCodes.FAILED_IN_WORDS, ExitCodes.BAD_INPUT_IN_WORDS},
        footerHeading = CommandWords.EXAMPLES,
        footer = {
            "  peekaboo run scenarios/peek-a-boo.yaml",
            "  peekaboo run scenarios/peek-a-boo.yaml --arm intrusive --seed 7",
            "  peekaboo run scenarios/still-face.yaml --dyads 20 -o target/out/twenty",
            "  peekaboo run scenarios/peek-a-boo.yaml --set infant.sensitivity=0.14/s"
        })
final class RunCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final ChartFiles charts;

    @Mixin
    ScenarioOptions options = new ScenarioOptions();

    @Mixin
    ArmsOption arms = new ArmsOption();

    @Mixin
    OutputOptions output = new OutputOptions();

    RunCommand(Terminal terminal, ChartFiles charts) {
        this.terminal = terminal;
        this.charts = charts;
    }

    @Override
    public Integer call() throws IOException, Stop {
        Scenario asked = arms.of(options.scenario());
        Scenario scenario = options.namesDyads() ? asked : asked.withDyads(1);
        Recording recording = new Recording(scenario);
        try (ResultFolder folder = output.open(scenario.name() + "-run")) {
            recording.into(folder);
            Writing.all(charts.of(recording.timelines(), folder));
            new Provenance(scenario, command()).write(folder, Map.of(), recording.records());
            folder.publish();
            if (!output.quiet) {
                tell(recording, folder);
            }
        }
        return ExitCodes.DONE;
    }

    private void tell(Recording recording, ResultFolder folder) {
        recording.stories().forEach(terminal::say);
        terminal.say(whatIsWritten(recording.dyads()) + ": " + folder.shown());
    }

    /** With many dyads it has to be said that all are recorded, though one an arm is told. */
    private static String whatIsWritten(int dyads) {
        return dyads == 1
                ? "Records and timelines"
                : "Told and drawn is the first dyad of each arm. Records of all " + dyads + ", and timelines";
    }

    private String command() {
        CommandWords words = new CommandWords().add("run");
        options.addTo(words);
        arms.addTo(words);
        return words.line();
    }
}
