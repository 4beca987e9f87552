package peekaboo.measure.battery;

import java.util.List;
import java.util.Optional;
import peekaboo.dyad.Accord;
import peekaboo.dyad.PhasePairs;
import peekaboo.list.Lists;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Sheet;

/**
 * How much of the time the phases of both partners match, and how much would by chance; or are alike without being together.
 * Time in which the caregiver holds still does not count. The quantities are {@link #matched()} and {@link #byOwnChance()};
 * under another definition of a match than the usual their names end with its label.
 */
public final class Matching extends Measure {
    private static final String MATCHED = "matched";

    private final PhasePairs pairs;

    /** Of matches under this definition, or of pairs of phases that are alike. */
    public Matching(PhasePairs pairs) {
        super(
                new Definition(
                        pairs instanceof Accord accord ? "matching" + suffix(accord) : pairs.label(),
                        "Share of the time in which " + pairs.meaning()
                                + ", and the share expected by chance; time in which the caregiver holds still is left out.",
                        pairs.source()),
                FreeToAnswer.NEEDS,
                List.of(
                        Quantity.share(name(pairs, ""), pairs.meaning()),
                        Quantity.share(
                                name(pairs, "-by-own-chance"),
                                "expected if neither heeded the other: product of the dyad's own two time budgets")));
        this.pairs = pairs;
    }

    /** How the names of what is read off under a definition of a match end; the usual one needs no telling. */
    static String suffix(Accord accord) {
        return accord == Accord.USUAL ? "" : "-" + accord.label();
    }

    private static String name(PhasePairs pairs, String what) {
        return pairs instanceof Accord accord ? MATCHED + what + suffix(accord) : pairs.label() + what;
    }

    /** Name of the share of the time that pairs of phases have. */
    public static String share(PhasePairs pairs) {
        return name(pairs, "");
    }

    /** Name of the share that the time budgets of all dyads together would give by chance. */
    public static String byChance(PhasePairs pairs) {
        return name(pairs, "-by-chance");
    }

    /** Name of the share of matched time. */
    public String matched() {
        return share(pairs);
    }

    /**
     * Name of the share that the dyad's own time budgets, in the same stretch, would give by chance. Merged, each stretch
     * weighs as it lasts.
     */
    public String byOwnChance() {
        return name(pairs, "-by-own-chance");
    }

    @Override
    public Optional<PhasePairs> phasePairs() {
        return Optional.of(pairs);
    }

    /** By chance is told of all dyads together. */
    @Override
    public List<Quantity> inSummary() {
        return Lists.only(quantities(), one -> one.name().equals(matched()));
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        List<Sheet> parts = FreeToAnswer.parts(sheet);
        int matched = 0;
        for (Sheet part : parts) {
            matched += matched(part);
        }
        TimeBudget.Ticks budget = TimeBudget.Ticks.of(parts);
        double ticks = budget.all();
        double byChance = ticks == 0 ? 0 : budget.byChance(pairs);
        return new Ratios(this).add(matched, ticks).add(byChance * ticks, ticks).reading();
    }

    private int matched(Sheet part) {
        int matched = 0;
        for (int tick = 0; tick < part.length(); ) {
            int until = part.phasesUntil(tick);
            matched += pairs.matches(part.infant(tick), part.caregiver(tick)) ? until - tick : 0;
            tick = until;
        }
        return matched;
    }
}
