package peekaboo.measure.battery;

import java.util.List;
import peekaboo.measure.Bout;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.Sheet;

/**
 * Who starts and who ends mutual gaze. The infant starts one when it looked up in that tick, unless the caregiver got the
 * look by entering its line of sight; it ends one when it looked away in that tick. Only starts and ends that were seen.
 */
public final class MutualGazes extends Measure {
    /** The measure; it has nothing to set. */
    public MutualGazes() {
        super(
                new Definition(
                        "mutual-gazes", "Share of mutual gazes that the infant starts and that it ends.", "Stern 1974"),
                Channels.coded(CodedChannel.GAZE, CodedChannel.CAREGIVER_LOOKS, CodedChannel.CAPTURED),
                List.of(
                        Quantity.share("gazes-infant-starts", "mutual gazes that the infant starts"),
                        Quantity.share("gazes-infant-ends", "mutual gazes that the infant ends"),
                        Quantity.share(
                                "gazes-infant-decides", "starts and ends of mutual gazes that are the infant's")));
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        List<Bout> gazes = Bout.all(sheet.length(), tick -> sheet.infantLooks(tick) && sheet.caregiverLooks(tick));
        List<Bout> begun = Bout.begun(gazes);
        List<Bout> ended = Bout.ended(gazes, sheet.length());
        int starts = starts(sheet, begun);
        int ends = ends(sheet, ended);
        return new Ratios(this)
                .add(starts, begun.size())
                .add(ends, ended.size())
                .add(starts + ends, begun.size() + ended.size())
                .reading();
    }

    private static int starts(Sheet sheet, List<Bout> begun) {
        int starts = 0;
        for (Bout gaze : begun) {
            starts += sheet.infantLooks(gaze.first() - 1) || sheet.captured(gaze.first()) ? 0 : 1;
        }
        return starts;
    }

    private static int ends(Sheet sheet, List<Bout> ended) {
        int ends = 0;
        for (Bout gaze : ended) {
            ends += sheet.infantLooks(gaze.end()) ? 0 : 1;
        }
        return ends;
    }
}
