package peekaboo.measure.battery;

import java.util.List;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.list.Lists;
import peekaboo.measure.Bout;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
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
        List<Quantity> quantities = Lists.each(PhaseRow.ALL, row -> row.quantity(MEAN_BOUT, "s"));
        PhaseRow.ALL.forEach(row -> quantities.add(row.quantity("bouts", "/min")));
        return quantities;
    }

    @Override
    protected Reading readOff(Sheet sheet) {
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

    /**
     * One phase of one partner, as a row of a table in which the infant's phases come first, then the caregiver's.
     *
     * @param code its ICEP-R code
     * @param words who does what
     */
    record PhaseRow(String code, String words, In in) {
        /** The phases of both, in the order of the coding scheme. */
        static final List<PhaseRow> ALL = rows();

        /** True in the ticks of a phase. */
        interface In {
            boolean holds(Sheet sheet, int tick);
        }

        private static List<PhaseRow> rows() {
            List<PhaseRow> rows = Lists.each(
                    InfantPhase.all(),
                    phase -> new PhaseRow(
                            phase.code(), "infant " + phase.words(), (sheet, tick) -> sheet.infant(tick) == phase));
            for (CaregiverPhase phase : CaregiverPhase.all()) {
                rows.add(new PhaseRow(
                        phase.code(), "caregiver " + phase.words(), (sheet, tick) -> sheet.caregiver(tick) == phase));
            }
            return List.copyOf(rows);
        }

        /** Its bouts in a stretch; one that is cut off counts as long as it was seen. */
        List<Bout> bouts(Sheet sheet) {
            return Bout.all(sheet.length(), tick -> in.holds(sheet, tick));
        }

        /** A quantity of this phase: its code, a hyphen and what is measured. */
        Quantity quantity(String what, String unit) {
            return new Quantity(code + "-" + what, unit, words);
        }
    }
}
