package peekaboo.app.cli.describe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import peekaboo.app.cli.asking.ScenarioFile;
import peekaboo.app.cli.terminal.CommandWithExitCodes;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.Fold;
import peekaboo.app.cli.terminal.PlainText;
import peekaboo.app.cli.terminal.Terminal;
import peekaboo.dyad.Unit;
import peekaboo.scenario.Factors;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.typed.UnitText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code peekaboo validate}. */
@Command(
        name = "validate",
        description = "Reads scenario files and tells every problem of each; runs nothing.",
        exitCodeList = {"0:every file is a scenario", "2:at least one is not"},
        footer = {"  peekaboo validate scenarios/peek-a-boo.yaml", "  peekaboo validate scenarios/*.yaml"})
public final class ValidateCommand extends CommandWithExitCodes implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Scenario files.")
    List<Path> files = new ArrayList<>();

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing of files that are in order.")
    boolean quiet;

    /** A command that speaks to this terminal. */
    public ValidateCommand(Terminal terminal) {
        super(terminal);
    }

    /** Called by picocli: help tells these few options in the order of the alphabet. */
    @Spec
    void sort(CommandSpec command) {
        command.usageMessage().sortOptions(true);
    }

    @Override
    public Integer call() {
        int problems = 0;
        for (Path file : files) {
            problems += validate(file);
        }
        if (problems > 0) {
            terminal.warn(problems + (problems == 1 ? " problem." : " problems."));
        }
        return problems == 0 ? ExitCodes.DONE : ExitCodes.BAD_INPUT;
    }

    private int validate(Path file) {
        ScenarioOutcome outcome = ScenarioFile.outcome(file, List.of());
        if (outcome instanceof Problems found) {
            found.problems().stream().map(Problem::inWords).forEach(terminal::warn);
            if (found.more() > 0) {
                terminal.warn(found.andMore());
            }
            return found.count();
        }
        if (!quiet) {
            Scenario scenario = (Scenario) outcome;
            terminal.say(PlainText.line(file.toString()) + ": ok, " + inWords(scenario));
            if (!scenario.factors().isEmpty()) {
                terminal.say(Fold.hanging(crossed(scenario.factors()), "    "));
            }
        }
        return 0;
    }

    private static String crossed(Factors factors) {
        String each = factors.each().stream()
                .map(factor -> factor.name() + " (" + String.join(", ", factor.levels()) + ")")
                .collect(Collectors.joining(" x "));
        return "  crossed of " + counted(factors.each().size(), "factor") + ": " + each;
    }

    private static String inWords(Scenario scenario) {
        if (scenario.hasCalendar()) {
            return counted(scenario.arms().size(), "arm") + " of " + counted(scenario.dyads(), "dyad") + ", "
                    + counted(scenario.sessions(), "session") + " in a row in "
                    + counted(scenario.calendar().size(), "block");
        }
        String session = UnitText.inWords(Unit.SECONDS, scenario.clock().secondsAt(scenario.ticks()));
        return counted(scenario.arms().size(), "arm") + " of " + counted(scenario.dyads(), "dyad") + ", sessions of "
                + (mayEndEarly(scenario) ? "up to " : "") + session;
    }

    private static boolean mayEndEarly(Scenario scenario) {
        return scenario.episodes().stream()
                .anyMatch(episode -> episode.fussOutTicks().isPresent());
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
