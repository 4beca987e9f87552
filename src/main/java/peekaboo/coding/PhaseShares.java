package peekaboo.coding;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.metric.Quantity;
import peekaboo.metric.Reading;

/** Time budgets: share of the time that each partner spends in each phase. */
public final class PhaseShares implements SheetMeasure {
    @Override
    public String name() {
        return "phase-shares";
    }

    @Override
    public String meaning() {
        return "Share of the time in each phase of the infant and of the caregiver.";
    }

    @Override
    public String source() {
        return "ICEP-R (Weinberg & Tronick 1999)";
    }

    @Override
    public List<Quantity> quantities() {
        List<Quantity> quantities = new ArrayList<>();
        PhaseRow.ALL.forEach(row -> quantities.add(row.quantity("share", "")));
        return quantities;
    }

    @Override
    public Reading of(Sheet sheet) {
        Ratios ratios = new Ratios(this);
        PhaseRow.ALL.forEach(row -> ratios.add(Bout.ticks(row.bouts(sheet)), sheet.length()));
        return ratios.reading();
    }

    /** Where the share of an infant's phase stands among the quantities. */
    public static int share(InfantPhase phase) {
        return PhaseRow.place(phase);
    }

    /** Where the share of a caregiver's phase stands among the quantities. */
    public static int share(CaregiverPhase phase) {
        return PhaseRow.place(phase);
    }
}
