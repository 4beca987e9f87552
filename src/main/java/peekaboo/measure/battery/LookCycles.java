package peekaboo.measure.battery;

import java.util.List;
import peekaboo.measure.Bout;
import peekaboo.measure.Measure;
import peekaboo.measure.Moments;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.Sheet;

/** Looking at the caregiver's face and away in turn. */
public final class LookCycles extends Measure {
    /** Fewer intervals tell nothing of how they vary. */
    private static final int FEWEST_INTERVALS = 3;

    /** The measure; it has nothing to set. */
    public LookCycles() {
        super(
                new Definition(
                        "look-cycles",
                        "Cycles of looking, looking away and looking back, their parts, and how regular they are.",
                        "Brazelton et al. 1975; Cohn & Tronick 1988"),
                Channels.coded(CodedChannel.GAZE),
                List.of(
                        new Quantity("look-cycles", "/min", "times away between two looks, both seen"),
                        new Quantity("mean-look", "s", "length of a look, as long as seen"),
                        new Quantity("mean-away", "s", "length of a time away, as long as seen"),
                        new Quantity(
                                "look-away-interval-cv",
                                "ratio",
                                "standard deviation over mean of the intervals between look-away onsets; mean over dyads;"
                                        + " about 1 when at random, 0 when periodic")));
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        List<Bout> looks = Bout.all(sheet.length(), sheet::infantLooks);
        List<Bout> aways = Bout.all(sheet.length(), tick -> !sheet.infantLooks(tick));
        List<Bout> onsets = Bout.begun(aways);
        Ratios ratios = new Ratios(this)
                .aMinute(Bout.ended(onsets, sheet.length()).size(), sheet.seconds())
                .add(Bout.ticks(looks) * sheet.tickSeconds(), looks.size())
                .add(Bout.ticks(aways) * sheet.tickSeconds(), aways.size());
        return withVariation(ratios, onsets).reading();
    }

    private static Ratios withVariation(Ratios ratios, List<Bout> onsets) {
        if (onsets.size() <= FEWEST_INTERVALS) {
            return ratios.notObserved(1);
        }
        double[] intervals = new double[onsets.size() - 1];
        for (int i = 0; i < intervals.length; i++) {
            intervals[i] = onsets.get(i + 1).first() - onsets.get(i).first();
        }
        return ratios.ofDyad(Moments.variation(intervals));
    }
}
