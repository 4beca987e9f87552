package peekaboo.app.cli.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.asking.ScenarioChanges;
import peekaboo.app.cli.asking.ScenarioFile;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.page.PageLink;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import picocli.CommandLine.Option;

/** Which moment of which session a link is to show, told as {@code run} is told what to run. */
final class LinkOptions {
    @Option(
            names = "--link",
            required = true,
            description =
                    "Writes no page; prints the address at which the page shows the session of these options. What "
                            + "begins with # does the same behind any other address of the page.")
    boolean isAsked;

    @Option(names = "--arm", paramLabel = "NAME", description = "The arm; the first unless said.")
    @Nullable
    String arm;

    @Option(names = "--dyad", paramLabel = "NUMBER", description = "The dyad, from 0; 0 unless said.")
    int dyad;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Another seed than the scenario's.")
    @Nullable
    String seed;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Another value, as for run; several times.")
    List<String> sets = new ArrayList<>();

    @Option(names = "--tick", paramLabel = "NUMBER", description = "The moment, in ticks; 0 unless said.")
    int tick;

    /** The link to what these options ask for, once they are found to make sense. */
    PageLink link(List<Path> files) throws StopException {
        if (files.size() != 1) {
            throw OptionProblems.badOption("--link", files.size() + " scenarios", "one scenario");
        }
        Scenario scenario = ScenarioFile.scenario(files.get(0), ScenarioChanges.of(sets, seed));
        ScenarioFile.requireSingle(files.get(0).toString(), scenario);
        List<String> arms = scenario.arms().stream().map(Arm::name).toList();
        String named = arm == null ? arms.get(0) : arm;
        OptionProblems problems = new OptionProblems();
        problems.requireKnown("--arm", named, arms);
        problems.requireWithin("--dyad", dyad, 0, Scenario.MOST_DYADS - 1);
        problems.requireWithin("--tick", tick, 0, scenario.ticks());
        problems.stopIfAny();
        return new PageLink(
                scenario.name(),
                named,
                dyad,
                allSets(),
                (long) tick * scenario.clock().tickMillis());
    }

    /** The seed is a change like all others, made last. */
    private List<String> allSets() {
        List<String> all = new ArrayList<>(sets);
        if (seed != null) {
            all.add("seed=" + seed);
        }
        return all;
    }
}
