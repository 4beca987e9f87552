package peekaboo.measure;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.record.Sheet;

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
        List<PhaseRow> rows = new ArrayList<>();
        for (InfantPhase phase : InfantPhase.all()) {
            rows.add(new PhaseRow(
                    phase.code(), "infant " + phase.words(), (sheet, tick) -> sheet.infant(tick) == phase));
        }
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
