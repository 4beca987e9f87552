package peekaboo.app.cli.asking;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.PhasePairs;
import peekaboo.measure.Quantity;
import peekaboo.measure.battery.Matching;
import peekaboo.study.Quantities;
import picocli.CommandLine.Option;

/** What is looked at of each arm by itself. */
public final class OutcomesOption implements CommandWords.OptionGroup {
    private static final String NAME = "--outcome";

    @Option(
            names = NAME,
            paramLabel = "NAME",
            description =
                    "What is looked at, such as restricted-mean, back-within-10s, Ipos or heart-rate; may be "
                            + "given several times; restricted-mean, the mean time until the infant is back by itself, unless said.")
    private List<String> outcomes = new ArrayList<>();

    /** Notes names that are none. */
    public void check(OptionProblems problems) {
        List<String> known = Quantities.ofArms().stream().map(Quantity::name).toList();
        outcomes.forEach(name -> problems.requireKnown(NAME, name, known));
    }

    /** What is asked for, in the order in which it is told. */
    public List<Quantity> quantities() {
        return Quantities.ofArms().stream()
                .filter(measure -> outcomes.isEmpty() ? measure.equals(Quantities.RESTRICTED_MEAN) : isAsked(measure))
                .toList();
    }

    /** A share of matching brings the share expected by chance with it, without which it says little. */
    private boolean isAsked(Quantity measure) {
        return outcomes.contains(measure.name())
                || PhasePairs.all().stream()
                        .anyMatch(pairs ->
                                outcomes.contains(Matching.share(pairs)) && measure.equals(Quantities.byChance(pairs)));
    }

    @Override
    public void addTo(CommandWords words) {
        words.addEach(NAME, outcomes);
    }
}
