package peekaboo.measure.battery;

import java.util.List;
import peekaboo.dyad.Accord;
import peekaboo.list.Lists;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.Sheet;

/**
 * How much of the time the phases of both partners match, and how much would by chance. The quantities are {@link #matched()}
 * and {@link #byOwnChance()}; under another definition than the usual their names end with its label.
 */
public final class Matching extends Measure {
    private static final String MATCHED = "matched";
    private static final String BY_OWN_CHANCE = "matched-by-own-chance";

    private final Accord accord;

    /** Of matches under this definition. */
    public Matching(Accord accord) {
        super(
                new Definition(
                        "matching" + suffix(accord),
                        "Share of the time in which the phases of both partners match (" + accord.label()
                                + "), and the share expected by chance.",
                        "Tronick & Gianino 1986; Noe, Schluckwerder & Reck 2015; definitions of a match after ICEP-R"),
                Channels.PHASES,
                List.of(
                        Quantity.share(MATCHED, "both in matching phases").ending(suffix(accord)),
                        Quantity.share(
                                        BY_OWN_CHANCE,
                                        "expected if neither heeded the other: product of the dyad's own two time budgets")
                                .ending(suffix(accord))));
        this.accord = accord;
    }

    /** How the names of what is read off under a definition of a match end; the usual one needs no telling. */
    static String suffix(Accord accord) {
        return accord == Accord.USUAL ? "" : "-" + accord.label();
    }

    /** Name of the share of matched time. */
    public String matched() {
        return MATCHED + suffix(accord);
    }

    /**
     * Name of the share that the dyad's own time budgets, in the same stretch, would give by chance. Merged, each stretch
     * weighs as it lasts.
     */
    public String byOwnChance() {
        return BY_OWN_CHANCE + suffix(accord);
    }

    /** By chance is told of all dyads together. */
    @Override
    public List<Quantity> inSummary() {
        return accord == Accord.USUAL
                ? Lists.only(quantities(), one -> one.name().equals(matched()))
                : List.of();
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        int matched = 0;
        for (int tick = 0; tick < sheet.length(); ) {
            int until = sheet.phasesUntil(tick);
            matched += accord.matches(sheet.infant(tick), sheet.caregiver(tick)) ? until - tick : 0;
            tick = until;
        }
        double byChance = sheet.length() == 0 ? 0 : TimeBudget.Ticks.of(sheet).matchedByChance(accord);
        return new Ratios(this)
                .add(matched, sheet.length())
                .add(byChance * sheet.length(), sheet.length())
                .reading();
    }
}
