package peekaboo.measure.battery;

import java.util.List;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.LevelChannel;
import peekaboo.record.Sheet;

/** How soon distress falls from its highest point. */
public final class Recovery extends Measure {
    /** Distress from which on there is something to recover from. */
    public static final double STRAIN = 0.2;

    private static final double LATER_SECONDS = 10;
    private static final double HALF = 0.5;

    /** The measure; it has nothing to set. */
    public Recovery() {
        super(
                new Definition(
                        "recovery",
                        "How soon distress falls from its highest point of a stretch, where that is at least 0.2.",
                        "the model's own state; recovery from peak distress after Haley & Stansbury 2003"),
                Channels.levels(LevelChannel.DISTRESS),
                List.of(
                        new Quantity(
                                "half-recovery",
                                "s",
                                "time from the highest distress, of at least 0.2, until half of it was left; where the stretch ended"
                                        + " before, until then"),
                        Quantity.share(
                                "distress-left",
                                "share of the highest distress, of at least 0.2, that was left 10 s later"),
                        Quantity.level("peak-distress", "highest distress")));
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        Ratios ratios = new Ratios(this);
        int peak = peak(sheet);
        if (peak < 0) {
            return ratios.notObserved(3).reading();
        }
        double highest = sheet.level(LevelChannel.DISTRESS, peak);
        if (highest < STRAIN) {
            return ratios.notObserved(2).add(highest, 1).reading();
        }
        int later = peak + sheet.ticks(LATER_SECONDS);
        ratios.add(sheet.tickSeconds() * (half(sheet, peak) - peak), 1);
        if (later < sheet.length()) {
            ratios.add(sheet.level(LevelChannel.DISTRESS, later) / highest, 1);
        } else {
            ratios.notObserved(1);
        }
        return ratios.add(highest, 1).reading();
    }

    /** The tick of the highest distress; the last of several, -1 of a stretch without ticks. */
    private static int peak(Sheet sheet) {
        int peak = -1;
        double highest = -1;
        for (int tick = 0; tick < sheet.length(); tick++) {
            double level = sheet.level(LevelChannel.DISTRESS, tick);
            if (level >= highest) {
                highest = level;
                peak = tick;
            }
        }
        return peak;
    }

    private static int half(Sheet sheet, int peak) {
        double half = HALF * sheet.level(LevelChannel.DISTRESS, peak);
        int tick = peak;
        while (tick < sheet.length() && sheet.level(LevelChannel.DISTRESS, tick) > half) {
            tick++;
        }
        return tick;
    }
}
