package peekaboo.measure.battery;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.Act;
import peekaboo.measure.Bout;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.Sheet;

/**
 * The parts of a stretch in which the caregiver does not hold still. An infant that watches a still face looks for somebody
 * and finds nobody, though the phases of both say that both attend: of that time no matching is told, as it is told of play
 * and reunion alone in the studies of the still-face.
 */
final class FreeToAnswer {
    /** The phases of both, and what tells whether the caregiver holds still. */
    static final Channels NEEDS = Channels.PHASES.and(Channels.coded(CodedChannel.ACT));

    private FreeToAnswer() {}

    /** The parts in the order of time, none of them empty. */
    static List<Sheet> parts(Sheet sheet) {
        List<Sheet> parts = new ArrayList<>();
        for (Bout free : Bout.all(sheet.length(), tick -> isFree(sheet, tick))) {
            parts.add(sheet.part(free.first(), free.end()));
        }
        return parts;
    }

    private static boolean isFree(Sheet sheet, int tick) {
        return sheet.code(CodedChannel.ACT, tick) != Act.HOLD_STILL.ordinal();
    }
}
