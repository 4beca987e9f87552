package peekaboo.measure;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.record.Channels;
import peekaboo.record.Sheet;

/** How long the bouts of each phase last and how often they come; one cut off by the stretch counts as it was seen. */
public final class PhaseBouts extends Measure {
    private static final String MEAN_BOUT = "mean-bout";

    /** The measure; it has nothing to set. */
    public PhaseBouts() {
        super(
                new Definition(
                        "phase-bouts",
                        "Mean length of a bout of each phase, and its bouts a minute; share of time = rate x mean length.",
                        "ICEP-R (Weinberg & Tronick 1999)"),
                Channels.PHASES,
                quantitiesOfAll());
    }

    private static List<Quantity> quantitiesOfAll() {
        List<Quantity> quantities = new ArrayList<>();
        PhaseRow.ALL.forEach(row -> quantities.add(row.quantity(MEAN_BOUT, "s")));
        PhaseRow.ALL.forEach(row -> quantities.add(row.quantity("bouts", "/min")));
        return quantities;
    }

    @Override
    Reading readOff(Sheet sheet) {
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

    /** Name of the mean bout of an infant's phase. */
    public static String meanBout(InfantPhase phase) {
        return phase.code() + "-" + MEAN_BOUT;
    }

    /** Name of the mean bout of a caregiver's phase. */
    public static String meanBout(CaregiverPhase phase) {
        return phase.code() + "-" + MEAN_BOUT;
    }
}
