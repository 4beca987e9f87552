package peekaboo.app.cli.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.asking.HorizonOption;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.asking.OutcomesOption;
import peekaboo.app.cli.asking.ThreadsOption;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.design.Design;
import peekaboo.design.DesignRequest;
import peekaboo.design.DesignRequest.BadDesignException;
import peekaboo.design.DesignTable;
import peekaboo.scenario.Change;
import peekaboo.scenario.Scenario;
import peekaboo.sensitivity.SobolPoints;
import peekaboo.sweep.SweepPlan;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is varied, over what, and what is looked at. */
final class SweepOptions implements CommandWords.OptionGroup {
    private static final int MOST_SEEDS = 1_000;
    private static final int MOST_NUMBERS = 40_000;

    @Option(
            names = "--vary",
            paramLabel = "PATH=VALUES",
            description =
                    "What is varied, as --set names it, and over what: FROM..TO/COUNT, both ends included, or values with commas "
                            + "between, such as%ninfant.sensitivity=0.05..0.2/s/4 or%n\"caregiver.patience=1..10 s/10\" (of every arm "
                            + "whose caregiver has it); may be given several times.")
    List<String> varied = new ArrayList<>();

    @Option(
            names = "--design",
            paramLabel = "DESIGN",
            description =
                    "grid: every value with every other; zip: the first values together, the second, and so on; latin-hypercube or "
                            + "sobol: points drawn evenly from ranges FROM..TO; grid unless said.")
    @Nullable
    String design;

    @Option(
            names = "--points",
            paramLabel = "NUMBER",
            description = "How many points are drawn; " + DesignRequest.USUAL_POINTS + " unless said.")
    @Nullable
    Integer points;

    @Option(
            names = DesignTable.OPTION,
            paramLabel = "FILE",
            description =
                    "A design made elsewhere: a CSV file with a column a setting, headed by its path, and a row a point. A head such "
                            + "as \"infant.sensitivity [/s]\" gives numbers a unit.")
    @Nullable
    Path table;

    @Option(
            names = "--seeds",
            paramLabel = "NUMBER",
            description =
                    "How often each point is run, with the scenario's seed and those that follow it; once unless said.")
    int seeds = 1;

    @Mixin
    OutcomesOption outcomes = new OutcomesOption();

    @Mixin
    HorizonOption horizon = new HorizonOption();

    @Mixin
    ThreadsOption threads = new ThreadsOption("runs");

    /** Refuses what makes no sense whatever the scenario. */
    void check() throws StopException {
        OptionProblems problems = new OptionProblems();
        threads.check(problems);
        outcomes.check(problems);
        problems.requireWithin("--seeds", seeds, 1, MOST_SEEDS);
        boolean isAlone = table == null || (varied.isEmpty() && design == null && points == null);
        problems.require(isAlone, DesignTable.OPTION, table + "", "no --vary, --design or --points beside a table");
        problems.stopIfAny();
    }

    /**
     * What is swept.
     *
     * @param scenario with the arms that are run
     * @param everywhere what is changed at all points
     */
    SweepPlan plan(Scenario scenario, List<Change> everywhere) throws StopException {
        List<String> fixed =
                new ArrayList<>(everywhere.stream().map(Change::path).toList());
        if (seeds > 1) {
            fixed.add("seed");
            OptionProblems.checkWithin(
                    "--seeds", seeds, 1, (int) Math.min(MOST_SEEDS, (long) Integer.MAX_VALUE - scenario.seed()));
        }
        SweepPlan plan =
                new SweepPlan(scenario, design(scenario, fixed), seeds, outcomes.quantities(), horizon.terms());
        if (plan.numbers() > MOST_NUMBERS) {
            throw StopException.badInput("--vary\n  found     " + plan.numbers()
                    + " numbers (points x seeds x arms x outcomes)\n  expected  at most " + MOST_NUMBERS
                    + ": fewer points, or several sweeps\n1 problem, nothing was run.");
        }
        return plan;
    }

    private Design design(Scenario scenario, List<String> fixed) throws StopException {
        try {
            return table == null
                    ? request(fixed).of(scenario, SobolPoints::of)
                    : TableFile.read(table).of(scenario, fixed);
        } catch (BadDesignException bad) {
            throw StopException.badInput(bad.problems().inWords());
        }
    }

    private DesignRequest request(List<String> fixed) {
        OptionalInt many = points == null ? OptionalInt.empty() : OptionalInt.of(points);
        return new DesignRequest(varied, Optional.ofNullable(design), many, fixed);
    }

    @Override
    public void addTo(CommandWords words) {
        words.addEach("--vary", varied);
        words.addIfGiven("--design", design);
        words.addIfGiven("--points", points == null ? null : Integer.toString(points));
        words.addIfGiven(DesignTable.OPTION, table == null ? null : table.toString());
        if (seeds > 1) {
            words.add("--seeds", seeds);
        }
        outcomes.addTo(words);
        horizon.addTo(words);
    }
}
