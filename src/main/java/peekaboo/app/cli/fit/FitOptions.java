package peekaboo.app.cli.fit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.asking.ThreadsOption;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.fit.FitParameter;
import peekaboo.fit.FitPlan;
import peekaboo.fit.FitRequest;
import peekaboo.fit.Search;
import peekaboo.infant.InfantPresets;
import peekaboo.text.DecimalText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is fitted, to what, and how long it is searched for. */
final class FitOptions implements CommandWords.OptionGroup {
    private static final double LARGEST_FACTOR = 1_000;

    @Option(names = "--preset", paramLabel = "NAME", description = "Whose infants are fitted; 4-6-months unless said.")
    String preset = InfantPresets.USUAL;

    @Option(
            names = "--finding",
            paramLabel = "ID",
            description =
                    "A finding to fit, of kind means, shares, rate, band or proportion; may be given several times. "
                            + "All such whose study has infants of the preset unless said.")
    List<String> findings = new ArrayList<>();

    @Option(
            names = "--parameter",
            paramLabel = "NAME",
            description =
                    "An infant parameter to vary; may be given several times. A list for each preset unless said.")
    List<String> parameters = new ArrayList<>();

    @Option(
            names = "--factor",
            paramLabel = "NUMBER",
            description =
                    "How far from its start a value, or the odds of a share, is sought either way; 4 unless said.")
    @Nullable
    String factor;

    @Option(
            names = "--dyads",
            paramLabel = "NUMBER",
            description = "Dyads of each study, the same in every evaluation; ${DEFAULT-VALUE} unless said.")
    int dyads = FitPlan.USUAL_DYADS;

    @Option(
            names = "--evaluations",
            paramLabel = "NUMBER",
            description = "The most of each restart; ${DEFAULT-VALUE} unless said.")
    int evaluations = Search.USUAL_EVALUATIONS;

    @Option(
            names = "--restarts",
            paramLabel = "NUMBER",
            description = "Searches that know nothing of each other; ${DEFAULT-VALUE} unless said.")
    int restarts = Search.USUAL_RESTARTS;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "Seed of the search; ${DEFAULT-VALUE} unless said. The dyads have that of each study.")
    int seed = 1;

    @Mixin
    ThreadsOption threads = new ThreadsOption("dyads");

    FitRequest request() throws StopException {
        OptionProblems.checkAtLeast("--dyads", dyads, 2);
        return new FitRequest(preset, findings, parameters, factor(), dyads);
    }

    Search search() throws StopException {
        OptionProblems.checkAtLeast("--evaluations", evaluations, 1);
        OptionProblems.checkAtLeast("--restarts", restarts, 1);
        OptionProblems.checkAtLeast("--seed", seed, 0);
        threads.check();
        return new Search(evaluations, restarts, seed);
    }

    private double factor() throws StopException {
        if (factor == null) {
            return FitParameter.USUAL_FACTOR;
        }
        Double asked = DecimalText.parse(factor.strip());
        if (asked == null || !(asked > 1 && asked <= LARGEST_FACTOR)) {
            throw OptionProblems.badOption("--factor", factor, "a number above 1, up to 1000");
        }
        return asked;
    }

    @Override
    public void addTo(CommandWords words) {
        words.add("--preset", preset);
        words.addEach("--finding", findings);
        words.addEach("--parameter", parameters);
        words.addIfGiven("--factor", factor);
        words.add("--dyads", dyads);
        words.add("--evaluations", evaluations);
        words.add("--restarts", restarts);
        words.add("--seed", seed);
    }
}
