package peekaboo.measure.battery;

import java.util.List;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.Sheet;

/** How often each partner passes from one phase to another. */
public final class PhaseChanges extends Measure {
    /** The measure; it has nothing to set. */
    public PhaseChanges() {
        super(
                new Definition(
                        "phase-changes",
                        "Phase changes a minute of each partner; repairs can be at most half as many as both together.",
                        "ICEP-R (Weinberg & Tronick 1999)"),
                Channels.PHASES,
                List.of(
                        new Quantity("infant-changes", "/min", "infant passes from one phase to another"),
                        new Quantity("caregiver-changes", "/min", "caregiver passes from one phase to another")));
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        int infant = 0;
        int caregiver = 0;
        for (int tick = 1; tick < sheet.length(); tick++) {
            infant += sheet.infant(tick) == sheet.infant(tick - 1) ? 0 : 1;
            caregiver += sheet.caregiver(tick) == sheet.caregiver(tick - 1) ? 0 : 1;
        }
        return new Ratios(this)
                .aMinute(infant, sheet.seconds())
                .aMinute(caregiver, sheet.seconds())
                .reading();
    }
}
