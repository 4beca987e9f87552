package peekaboo.app.cli.power;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.asking.ArmsOption;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.asking.HorizonOption;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.asking.ThreadsOption;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.dyad.Unit;
import peekaboo.measure.Quantity;
import peekaboo.power.PowerPlan;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import peekaboo.study.Quantities;
import peekaboo.text.DecimalText;
import peekaboo.typed.UnitText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of what the difference is to be told, how surely, and by what studies. */
final class PowerOptions implements CommandWords.OptionGroup {
    private static final String HALF_WIDTH = "--half-width";
    private static final String NOISE = "--noise";
    private static final String MOST = "--most";
    private static final String SIZES = "--n";
    private static final String OUTCOME = "--outcome";
    private static final int STUDIES = 2_000;
    private static final int MOST_DYADS = 100_000;
    private static final int LARGEST_GROUP = 10_000;
    private static final int MOST_SIZES = 20;
    private static final double LARGEST = 1_000_000;
    private static final Pattern LIST = Pattern.compile("\\d{1,6}(,\\d{1,6})*");

    @Mixin
    ArmsOption arms = new ArmsOption();

    @Option(
            names = OUTCOME,
            paramLabel = "NAME",
            description =
                    "What is looked at, such as back-within-10s, Ipos or heart-rate; restricted-mean, the mean time until the infant is "
                            + "back by itself, unless said.")
    String outcome = Quantities.RESTRICTED_MEAN.name();

    @Option(
            names = HALF_WIDTH,
            paramLabel = "DISTANCE",
            description =
                    "Add dyads until half of the 95 %% interval of the difference within dyads is no more than this, such as \"0.5 s\" or, "
                            + "of a share, 0.05; unless said it is told how narrow the interval is with the dyads there are.")
    @Nullable
    String half;

    @Option(
            names = MOST,
            paramLabel = "NUMBER",
            description = "Add no more dyads than this for " + HALF_WIDTH + "; 10000 unless said.")
    int most = 10_000;

    @Option(
            names = SIZES,
            paramLabel = "LIST",
            description =
                    "How many infants each of the two groups of a study has; several with commas between; 20,40,80 unless said.")
    String sizes = "20,40,80";

    @Option(
            names = NOISE,
            paramLabel = "AMOUNT",
            description =
                    "Measure every infant of a group with an error of this standard deviation too, such as \"3 s\"; without error alone "
                            + "unless said.")
    @Nullable
    String noise;

    @Mixin
    HorizonOption horizon = new HorizonOption();

    @Mixin
    ThreadsOption threads = new ThreadsOption("dyads");

    /** Refuses what makes no sense whatever the scenario. */
    void check() throws StopException {
        OptionProblems problems = new OptionProblems();
        threads.check(problems);
        List<String> known = Quantities.ofArms().stream().map(Quantity::name).toList();
        problems.requireKnown(OUTCOME, outcome, known);
        problems.requireWithin(MOST, most, 1, MOST_DYADS);
        problems.stopIfAny();
        sizes();
        half();
        noise();
    }

    private Quantity outcome() {
        return Quantities.ofArms().stream()
                .filter(quantity -> quantity.name().equals(outcome))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> sizes() throws StopException {
        String plain = sizes.replace(" ", "");
        TreeSet<Integer> numbers = new TreeSet<>();
        if (LIST.matcher(plain).matches()) {
            Arrays.stream(plain.split(",", -1)).map(Integer::valueOf).forEach(numbers::add);
        }
        if (numbers.isEmpty() || numbers.size() > MOST_SIZES || numbers.first() < 2 || numbers.last() > LARGEST_GROUP) {
            String expected = "at most " + MOST_SIZES + " numbers from 2 to " + LARGEST_GROUP
                    + " with commas between, such as 20,40,80";
            throw OptionProblems.badList(SIZES, sizes, expected);
        }
        return List.copyOf(numbers);
    }

    private OptionalDouble half() throws StopException {
        if (half == null) {
            return OptionalDouble.empty();
        }
        double amount = amount(HALF_WIDTH, half);
        if (amount == 0) {
            throw OptionProblems.badOption(HALF_WIDTH, half, "more than 0: no number of dyads leaves nothing open");
        }
        return OptionalDouble.of(amount);
    }

    private double noise() throws StopException {
        return noise == null ? 0 : amount(NOISE, noise);
    }

    /** So much of the outcome, with its unit or without. */
    private double amount(String option, String typed) throws StopException {
        String unit = outcome().unit();
        String text = typed.strip();
        Double number = unit.equals(Unit.SECONDS.symbol()) ? UnitText.parse(Unit.SECONDS, text) : null;
        if (number == null) {
            boolean hasUnit = !unit.isEmpty() && text.endsWith(unit);
            number = DecimalText.parse(
                    hasUnit ? text.substring(0, text.length() - unit.length()).strip() : text);
        }
        if (number == null || number < 0 || number > LARGEST) {
            String such = unit.isEmpty() ? "such as 0.05" : "in " + unit + ", such as \"0.5 " + unit + "\"";
            throw OptionProblems.badOption(
                    option, typed, "an amount of " + outcome + " from 0 to " + (int) LARGEST + ", " + such);
        }
        return number;
    }

    /** The two arms that are asked for, or the first two. */
    Scenario twoArms(Scenario scenario) throws StopException {
        Scenario asked = arms.of(scenario);
        List<String> names = asked.arms().stream().map(Arm::name).toList();
        boolean chosen = asked.arms().size() < scenario.arms().size();
        if (names.size() < 2 || (chosen && names.size() > 2)) {
            throw OptionProblems.badOption(
                    "--arm", String.join(", ", names), "two arms of the scenario, whose difference is to be told");
        }
        return ArmsOption.select(scenario, names.subList(0, 2));
    }

    /** What is asked of a scenario of two arms. */
    PowerPlan plan(Scenario scenario) throws StopException {
        return new PowerPlan(
                scenario,
                outcome(),
                horizon.terms(),
                new PowerPlan.Asked(half(), most),
                new PowerPlan.Groups(sizes(), noise(), STUDIES));
    }

    @Override
    public void addTo(CommandWords words) {
        arms.addTo(words);
        words.add(OUTCOME, outcome);
        words.addIfGiven(HALF_WIDTH, half);
        if (half != null) {
            words.add(MOST, most);
        }
        words.add(SIZES, sizes);
        words.addIfGiven(NOISE, noise);
        horizon.addTo(words);
    }
}
