package peekaboo.coding;

import java.util.List;
import peekaboo.dyad.Accord;
import peekaboo.metric.Quantity;
import peekaboo.metric.Reading;

/**
 * Share of the time in matched phases, beside the share that both partners' time budgets in the same stretch would give by
 * chance. Merged, each stretch weighs as it lasts.
 */
public final class MatchShare implements SheetMeasure {
    private final Accord accord;

    /** Of matches under this definition. */
    public MatchShare(Accord accord) {
        this.accord = accord;
    }

    @Override
    public String name() {
        return "match-share-" + accord.label();
    }

    @Override
    public String meaning() {
        return "Share of the time in matched phases (" + accord.label() + "), and the share expected by chance.";
    }

    @Override
    public String source() {
        return "Tronick & Gianino 1986; Noe, Schluckwerder & Reck 2015; definitions of a match after ICEP-R";
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(
                Quantity.share("matched-" + accord.label(), "both in matching phases"),
                Quantity.share(
                        "matched-by-chance-" + accord.label(),
                        "expected if neither heeded the other: product of the two time budgets"));
    }

    @Override
    public Reading of(Sheet sheet) {
        int matched = 0;
        for (int tick = 0; tick < sheet.length(); tick++) {
            matched += accord.matches(sheet.infant(tick), sheet.caregiver(tick)) ? 1 : 0;
        }
        double byChance = sheet.length() == 0 ? 0 : PhaseTicks.of(sheet).matchedByChance(accord);
        return new Ratios(this)
                .add(matched, sheet.length())
                .add(byChance * sheet.length(), sheet.length())
                .reading();
    }
}
