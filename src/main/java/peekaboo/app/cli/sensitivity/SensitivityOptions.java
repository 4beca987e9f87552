package peekaboo.app.cli.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.asking.ArmsOption;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.asking.OutcomesOption;
import peekaboo.app.cli.asking.ScenarioFile;
import peekaboo.app.cli.asking.ThreadsOption;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.dyad.Range;
import peekaboo.measure.Quantity;
import peekaboo.scenario.Scenario;
import peekaboo.sensitivity.ParameterSpace;
import peekaboo.sensitivity.VariedParameter;
import peekaboo.sensitivity.Within;
import peekaboo.text.DecimalText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is varied, over what, and what is looked at. */
final class SensitivityOptions implements CommandWords.OptionGroup {
    static final String MORRIS = "morris";
    static final String SOBOL = "sobol";
    static final String BOTH = "both";
    static final int USUAL_DYADS = 40;

    private static final String WHOLE_RANGE = "range";
    private static final Range FACTORS = new Range(1.01, 1_000);
    private static final Range SAMPLES = new Range(16, 16_384);

    @Option(names = "--arm", paramLabel = "NAME", description = "The arm whose caregiver it is; the first unless said.")
    @Nullable
    String arm;

    @Mixin
    OutcomesOption outcomes = new OutcomesOption();

    @Option(
            names = "--parameter",
            paramLabel = "NAME",
            description = "What is varied, such as sensitivity or%ncaregiver.patience; may be given several times; all "
                    + "parameters of infant and caregiver unless said.")
    List<String> parameters = new ArrayList<>();

    @Option(
            names = "--within",
            paramLabel = "FACTOR",
            description = "Vary each parameter within this factor around its value in the scenario, 2 unless said "
                    + "(one that is 0: from 0 to a tenth of its declared range); or \"range\" for all of its "
                    + "declared range.")
    String within = "2";

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description = "morris: how much does each parameter do? sobol: what share of the variance does it account "
                    + "for, alone and with others? both unless said. What sobol varies is chosen with morris "
                    + "unless --parameter names it.")
    String method = BOTH;

    @Option(
            names = "--trajectories",
            paramLabel = "NUMBER",
            description = "How often each parameter is moved in the screening (morris); 20 unless said.")
    int trajectories = 20;

    @Option(
            names = "--samples",
            paramLabel = "NUMBER",
            description = "Rows of each of the two samples (sobol), a power of two; 256 unless said.")
    int samples = 256;

    @Option(
            names = "--top",
            paramLabel = "NUMBER",
            description = "How many parameters go from morris on to sobol; 8 unless said.")
    int top = 8;

    @Mixin
    ThreadsOption threads = new ThreadsOption("points");

    /** Refuses what makes no sense whatever the scenario. */
    void check() throws StopException {
        OptionProblems problems = new OptionProblems();
        threads.check(problems);
        problems.requireKnown("--method", method, List.of(MORRIS, SOBOL, BOTH));
        problems.requireWithin("--trajectories", trajectories, 2, 10_000);
        boolean isPower = SAMPLES.holds(samples) && Integer.bitCount(samples) == 1;
        problems.require(isPower, "--samples", samples + "", "a power of two from 16 to 16384");
        problems.requireWithin("--top", top, 1, 100);
        problems.require(
                isWithin(), "--within", within, "a number from 1.01 to 1000, or " + WHOLE_RANGE + " for all of it");
        outcomes.check(problems);
        problems.stopIfAny();
    }

    private boolean isWithin() {
        Double factor = DecimalText.parse(within);
        return within.equals(WHOLE_RANGE) || (factor != null && FACTORS.holds(factor));
    }

    private Within within() {
        Double factor = DecimalText.parse(within);
        return factor == null ? Within.DECLARED : new Within(factor);
    }

    List<Quantity> outcomes() {
        return outcomes.quantities();
    }

    /** The one arm of the scenario that is asked for. */
    Scenario oneArm(Scenario scenario) throws StopException {
        ScenarioFile.requireSingle(scenario.name(), scenario);
        return ArmsOption.select(
                scenario, List.of(arm == null ? scenario.arms().get(0).name() : arm));
    }

    /** What is varied around a scenario of one arm. */
    ParameterSpace space(Scenario scenario) throws StopException {
        ParameterSpace all = ParameterSpace.of(scenario, within());
        List<String> known = all.parameters().stream()
                .flatMap(varied -> Stream.of(varied.name(), varied.path()))
                .distinct()
                .toList();
        OptionProblems problems = new OptionProblems();
        String policy = scenario.arms().get(0).care().policy().name();
        for (String name : parameters) {
            problems.requireKnown(
                    "--parameter",
                    name,
                    known,
                    "a parameter of the infant or of the caregiver " + policy
                            + ", as \"describe parameters\" lists them");
        }
        problems.stopIfAny();
        return parameters.isEmpty() ? all : all.only(this::isNamed);
    }

    private boolean isNamed(VariedParameter varied) {
        return parameters.contains(varied.name()) || parameters.contains(varied.path());
    }

    /** Whether Morris screening is asked for, or needed to choose what goes on. */
    boolean screens() {
        return !method.equals(SOBOL) || parameters.isEmpty();
    }

    boolean decomposes() {
        return !method.equals(MORRIS);
    }

    @Override
    public void addTo(CommandWords words) {
        words.addIfGiven("--arm", arm);
        outcomes.addTo(words);
        words.addEach("--parameter", parameters);
        words.add("--within", within, "--method", method);
        if (screens()) {
            words.add("--trajectories", trajectories);
        }
        if (decomposes()) {
            words.add("--samples", samples);
        }
        if (screens() && decomposes()) {
            words.add("--top", top);
        }
    }
}
