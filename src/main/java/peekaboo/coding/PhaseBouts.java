package peekaboo.coding;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.metric.Quantity;
import peekaboo.metric.Reading;

/** How long the bouts of each phase last and how often they come; one cut off by the stretch counts as it was seen. */
public final class PhaseBouts implements SheetMeasure {
    @Override
    public String name() {
        return "phase-bouts";
    }

    @Override
    public String meaning() {
        return "Mean length of a bout of each phase, and its bouts a minute; share of time = rate x mean length.";
    }

    @Override
    public String source() {
        return "ICEP-R (Weinberg & Tronick 1999)";
    }

    @Override
    public List<Quantity> quantities() {
        List<Quantity> quantities = new ArrayList<>();
        PhaseRow.ALL.forEach(row -> quantities.add(row.quantity("mean-bout", "s")));
        PhaseRow.ALL.forEach(row -> quantities.add(row.quantity("bouts", "/min")));
        return quantities;
    }

    @Override
    public Reading of(Sheet sheet) {
        Ratios ratios = new Ratios(this);
        for (PhaseRow row : PhaseRow.ALL) {
            List<Bout> bouts = row.bouts(sheet);
            ratios.add(Bout.ticks(bouts) * sheet.tickSeconds(), bouts.size());
        }
        for (PhaseRow row : PhaseRow.ALL) {
            ratios.aMinute(row.bouts(sheet).size(), sheet.seconds());
        }
        return ratios.reading();
    }

    /** Where the mean bout of an infant's phase stands among the quantities. */
    public static int meanBout(InfantPhase phase) {
        return PhaseRow.place(phase);
    }

    /** Where the mean bout of a caregiver's phase stands among the quantities. */
    public static int meanBout(CaregiverPhase phase) {
        return PhaseRow.place(phase);
    }
}
