package peekaboo.app.cli.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.ChartsOption;
import peekaboo.app.cli.folder.Claim;
import peekaboo.app.cli.folder.FolderContents;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.folder.OutputOptions;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.folder.RunningLog;
import peekaboo.app.cli.terminal.CommandWithExitCodes;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Terminal;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.sweep.SweepPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code peekaboo merge}. */
@Command(
        name = "merge",
        description = {
            "Puts the shards of a sweep together, as sweep --shard has written them; the result is that of the sweep in one go.",
            "Writes to target/out/<scenario>-sweep what sweep writes there."
        },
        footer = {
            "  peekaboo merge target/out/peek-a-boo-sweep-*-of-10",
            "  peekaboo merge one two three -o target/out/whole"
        })
public final class MergeCommand extends CommandWithExitCodes implements Callable<Integer> {
    private final ChartFiles pens;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "The folders of all shards, in any order.")
    List<Path> folders = new ArrayList<>();

    @Mixin
    ChartsOption charts = new ChartsOption();

    @Mixin
    OutputOptions output = new OutputOptions();

    /** A command that speaks to this terminal. */
    public MergeCommand(Terminal terminal, ChartFiles charts) {
        super(terminal);
        pens = charts;
    }

    /**
     * A shard as it lies in its folder.
     *
     * @param folder as it was named
     * @param head of its log
     * @param runs of its log
     */
    private record Lying(Path folder, SweepHead head, List<LoggedRun> runs) {}

    @Override
    public Integer call() throws IOException, StopException {
        List<Lying> shards = new ArrayList<>();
        for (Path folder : folders) {
            shards.add(lying(folder));
        }
        requireOneSweep(shards);
        requireAll(shards);
        Lying first = shards.get(0);
        Scenario scenario = scenario(first.folder);
        List<LoggedRun> runs = shards.stream()
                .flatMap(shard -> shard.runs.stream())
                .sorted(Comparator.comparingInt(run -> run.result().run()))
                .toList();
        SweepHead head = first.head.whole();
        SweepPlan plan =
                new SweepPlan(scenario, SweepFiles.design(head, runs), head.seeds(), head.outcomes(), head.terms());
        try (ResultFolder folder = output.open(terminal, scenario.name() + "-sweep", claim(first.folder, scenario))) {
            folder.requireSpace(SweepCommand.bytes(plan, Shard.WHOLE));
            ChartFiles drawn = charts.of(pens, terminal);
            SweepReport report = SweepReport.of(new SweepFiles(plan, new SweepLogText(head), runs, folder));
            String command =
                    CommandWords.goingOn(head.command(), charts, output).line();
            report.write(drawn, new Provenance(scenario, command));
            folder.publish();
            output.tell(terminal, folder, report.words(folder));
            report.warn(terminal);
            return OutputOptions.ending(terminal, folder);
        }
    }

    private static Lying lying(Path folder) throws IOException, StopException {
        Path file = folder.resolve(SweepLogText.FILE);
        if (!Files.exists(file)) {
            throw StopException.badInput(folder + "\n  found     no " + SweepLogText.FILE
                    + "\n  expected  the folder of a shard, as sweep --shard has written it to its end");
        }
        List<String> lines =
                new ArrayList<>(List.of(RunningLog.read(file, SweepLogText.ANY).split("\n", -1)));
        SweepHead head = SweepHead.of(
                        lines.stream().filter(line -> line.startsWith("# ")).toList())
                .orElseThrow(() -> StopException.badInput(
                        file + "\n  found     no log of a sweep by this version, or one that is cut short\n"
                                + "  expected  one that sweep --shard has written"));
        lines.remove(lines.size() - 1);
        return new Lying(
                folder,
                head,
                new SweepLogText(head).rows(file, lines, head.lines().size()));
    }

    private static void requireOneSweep(List<Lying> shards) throws StopException {
        Lying first = shards.get(0);
        List<String> expected = first.head.whole().lines();
        for (Lying shard : shards) {
            if (!shard.head.whole().lines().equals(expected)) {
                throw StopException.badInput(shard.folder + "\n  found     a shard of another sweep: "
                        + shard.head.command() + "\n  expected  one of the same as " + first.folder + ": "
                        + first.head.command());
            }
            if (shard.head.shard().of() != first.head.shard().of()) {
                throw StopException.badInput(shard.folder + "\n  found     shard "
                        + shard.head.shard().text() + "\n  expected  one of "
                        + first.head.shard().of() + ", as " + first.folder + " is");
            }
        }
    }

    /** Each shard is there once, with all of its runs. */
    private static void requireAll(List<Lying> shards) throws StopException {
        Map<Integer, List<Lying>> byNumber = new TreeMap<>();
        Shard any = shards.get(0).head.shard();
        for (int number = 1; number <= any.of(); number++) {
            byNumber.put(number, new ArrayList<>());
        }
        for (Lying shard : shards) {
            byNumber.getOrDefault(shard.head.shard().number(), new ArrayList<>())
                    .add(shard);
        }
        List<String> wrong = new ArrayList<>();
        byNumber.forEach((number, lying) -> {
            String name = "shard " + number + "/" + any.of();
            if (lying.isEmpty()) {
                wrong.add(name + "\n  found     nothing\n  expected  its folder");
            } else if (lying.size() > 1) {
                String all = lying.stream().map(one -> one.folder.toString()).collect(Collectors.joining(" and "));
                wrong.add(name + "\n  found     it " + lying.size() + " times: " + all + "\n  expected  it once");
            } else if (lying.get(0).runs.size()
                    != lying.get(0).head.shard().of(lying.get(0).head.runs()).size()) {
                wrong.add(lying.get(0).folder + "\n  found     "
                        + lying.get(0).runs.size() + " runs\n  expected  "
                        + lying.get(0).head.shard().of(lying.get(0).head.runs()).size() + ", all of " + name);
            }
        });
        if (!wrong.isEmpty()) {
            throw StopException.badInput(String.join("\n", wrong) + "\n" + wrong.size()
                    + (wrong.size() == 1 ? " problem" : " problems") + ", nothing was merged.");
        }
    }

    /** As the manifest of a shard has it, written out. */
    private static Scenario scenario(Path folder) throws StopException {
        Manifest.ScenarioPart part = Manifest.read(folder).scenario();
        if (ScenarioReader.read(part.name(), part.text()) instanceof Scenario scenario) {
            return scenario;
        }
        throw StopException.failed(folder.resolve(Manifest.FILE) + ": its scenario is not one of this version");
    }

    /** Of the same scenario file as the shard; it need not be there any more. */
    private static Claim claim(Path folder, Scenario scenario) throws IOException {
        FolderContents.Earlier earlier = FolderContents.of(folder).earlier();
        String file = earlier == null ? null : earlier.scenarioFile();
        Path source = file == null
                ? Path.of(scenario.name() + ".yaml")
                : folder.resolve(file).normalize();
        return Claim.of("sweep", source, scenario.name());
    }
}
