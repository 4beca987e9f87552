package peekaboo.measure.battery;

import java.util.List;
import peekaboo.dyad.InfantEvent;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.Sheet;

/** How often the infant addresses the caregiver by voice and by smile. */
public final class Signals extends Measure {
    /** The measure; it has nothing to set. */
    public Signals() {
        super(
                new Definition(
                        "signals",
                        "Voices and smiles with which the infant addresses the caregiver.",
                        "after Tronick 1989; that bids are counted among voices is chosen here"),
                Channels.ofEvents(),
                List.of(
                        new Quantity("voices", "/min", "infant coos or bids"),
                        new Quantity("smiles", "/min", "infant begins to smile")));
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        int voices = count(InfantEvent.COOS, sheet) + count(InfantEvent.BIDS, sheet);
        return new Ratios(this)
                .aMinute(voices, sheet.seconds())
                .aMinute(count(InfantEvent.SMILES, sheet), sheet.seconds())
                .reading();
    }

    private static int count(InfantEvent event, Sheet sheet) {
        int count = 0;
        for (int tick = sheet.next(event, 0); tick < sheet.length(); tick = sheet.next(event, tick + 1)) {
            count++;
        }
        return count;
    }
}
