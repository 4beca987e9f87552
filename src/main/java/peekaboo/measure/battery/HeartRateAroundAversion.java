package peekaboo.measure.battery;

import java.util.List;
import peekaboo.dyad.InfantPhase;
import peekaboo.measure.Bout;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;
import peekaboo.record.Sheet;

/**
 * How heart rate changes around look-aways, locked to their onset: over the 5 s before, or as much of them as the infant
 * spent looking, and over the 5 s after, or as much of them as it stayed away. Left out are look-aways out of or into
 * protest and those after a look of less than 2 s.
 */
public final class HeartRateAroundAversion extends Measure {
    private static final double WINDOW_SECONDS = 5;
    private static final double SHORTEST_LOOK_SECONDS = 2;

    /** The measure; it has nothing to set. */
    public HeartRateAroundAversion() {
        super(
                new Definition(
                        "heart-rate-around-aversion",
                        "Change of the infant's heart rate in the seconds before it looks away, and while it is away.",
                        "Field 1981"),
                Channels.coded(CodedChannel.INFANT, CodedChannel.GAZE).and(Channels.levels(LevelChannel.HEART_RATE)),
                List.of(
                        Quantity.signed(
                                "heart-rate-before-aversion", "bpm", "change from up to 5 s before onset to onset"),
                        Quantity.signed("heart-rate-during-aversion", "bpm", "change from onset to up to 5 s after")));
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        double before = 0;
        double during = 0;
        int count = 0;
        for (Bout look : Bout.ended(Bout.all(sheet.length(), sheet::infantLooks), sheet.length())) {
            if (counts(sheet, look)) {
                before += before(sheet, look);
                during += during(sheet, look.end());
                count++;
            }
        }
        return new Ratios(this).add(before, count).add(during, count).reading();
    }

    private static boolean counts(Sheet sheet, Bout look) {
        return look.ticks() * sheet.tickSeconds() >= SHORTEST_LOOK_SECONDS
                && look.end() + 1 < sheet.length()
                && sheet.infant(look.end() - 1) != InfantPhase.PROTEST
                && sheet.infant(look.end()) != InfantPhase.PROTEST;
    }

    private static double before(Sheet sheet, Bout look) {
        int from = Math.max(look.first(), look.end() - sheet.ticks(WINDOW_SECONDS));
        return sheet.level(LevelChannel.HEART_RATE, look.end()) - sheet.level(LevelChannel.HEART_RATE, from);
    }

    private static double during(Sheet sheet, int onset) {
        int latest = Math.min(onset + sheet.ticks(WINDOW_SECONDS), sheet.length() - 1);
        int to = onset;
        while (to < latest && !sheet.infantLooks(to)) {
            to++;
        }
        return sheet.level(LevelChannel.HEART_RATE, to) - sheet.level(LevelChannel.HEART_RATE, onset);
    }
}
